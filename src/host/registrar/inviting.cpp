#include "host/registrar/inviting.h"

#include <array>

namespace entente::registrar {
namespace {

std::vector<Code> draw_codes(std::size_t count, const Draw& draw) {
  std::vector<Code> codes;
  codes.reserve(count);
  std::array<std::uint8_t, code_length> bytes{};
  for (std::size_t i = 0; i < count; ++i) {
    draw(bytes);
    codes.push_back(Code::from_entropy(bytes));
  }
  return codes;
}

// Takes out what stands at `places`, which ascend.
void drop(std::vector<Code>& codes, const std::vector<std::size_t>& places) {
  for (auto place = places.rbegin(); place != places.rend(); ++place) {
    codes[*place] = codes.back();
    codes.pop_back();
  }
}

}  // namespace

std::vector<Code> invite(RegistryStore& store, std::string_view dialogue,
                         const constituency::Code& constituency, std::size_t count,
                         const Draw& draw) {
  std::vector<Code> codes;
  while (codes.size() < count) {
    auto drawn = draw_codes(count - codes.size(), draw);
    std::vector<Invitation> invitations;
    invitations.reserve(drawn.size());
    for (const auto& code : drawn)
      invitations.push_back(
          {.code = code_digest(dialogue, code), .constituency = constituency.string()});
    drop(drawn, store.invite(dialogue, invitations));
    codes.insert(codes.end(), drawn.begin(), drawn.end());
  }
  return codes;
}

}  // namespace entente::registrar
