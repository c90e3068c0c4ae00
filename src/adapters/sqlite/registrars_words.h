#pragma once

// On the registrar's side of the wall nobody knows of the clerk's store, nor of its faults: they
// are thrown on as faults of a registry.

#include "host/ports/record_store.h"
#include "host/registrar/registry_store.h"

namespace entente::sqlite {

inline registrar::RegistryFault::Kind registrars_kind(ports::StoreFault::Kind kind) {
  using From = ports::StoreFault::Kind;
  using To = registrar::RegistryFault::Kind;
  switch (kind) {
    case From::full:
      return To::full;
    case From::read_only:
      return To::read_only;
    case From::damaged:
    case From::in_use:
    case From::other:
      return To::other;
  }
  return To::other;
}

template <class Work>
auto in_registrars_words(Work work) {
  try {
    return work();
  } catch (const ports::StoreFault& fault) {
    throw registrar::RegistryFault(registrars_kind(fault.kind()), fault.what());
  }
}

}  // namespace entente::sqlite
