#pragma once

// ensure(): stops the program when our own reasoning was wrong.
// It stays on in release. State is rebuilt from the log, so stopping loses nothing, while going on
// with a broken state could put a false entry into a register that nobody can rewrite.

namespace entente {

// Says `what` on standard error and aborts.
[[noreturn]] void stop_on_bug(const char* what) noexcept;

inline void ensure(bool holds, const char* what) noexcept {
  if (!holds) [[unlikely]]
    stop_on_bug(what);
}

}  // namespace entente
