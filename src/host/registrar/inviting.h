#pragma once

// Inviting: new codes for the roll of a constituency. Codes are short, so two draws may meet: at
// 40,000 codes a pair is likelier than not. A code that is taken is drawn again, so that no two
// people ever hold the same one.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "dialogue/constituency/constituency.h"
#include "host/registrar/code.h"
#include "host/registrar/registry_store.h"

namespace entente::registrar {

// Fills the bytes with what nobody can guess.
using Draw = std::function<void(std::span<std::uint8_t>)>;

// Adds `count` invitations to the store and returns their codes, all different: nobody else keeps
// them. Throws RegistryFault; what was added before the fault stays, and its codes are lost.
std::vector<Code> invite(RegistryStore& store, std::string_view dialogue,
                         const constituency::Code& constituency, std::size_t count,
                         const Draw& draw);

}  // namespace entente::registrar
