#pragma once

// Result<T, E>: a value, or the reason why there is none.
//
// A refusal is something a person can act on, so it is a value and travels back through returns;
// exceptions are for faults of the world and ensure() is for bugs (STYLE.md, "Errors").
// Member names follow std::expected (C++23) so that it can take over one day; what ours adds is
// [[nodiscard]] on the type: a refusal can not be dropped silently.

#include <optional>
#include <utility>
#include <variant>

#include "foundation/vocabulary/ensure.h"

namespace entente {

// Wraps a reason on its way into a Result: `return Failure{Refusal::question_closed};`.
template <class E>
struct Failure {
  E reason;
};
template <class E>
Failure(E) -> Failure<E>;

template <class T, class E>
class [[nodiscard]] Result {
 public:
  using value_type = T;
  using error_type = E;

  Result(T value) : held_(std::in_place_index<0>, std::move(value)) {}  // NOLINT: implicit
  template <class R>
    requires std::convertible_to<R, E>
  Result(Failure<R> failure)  // NOLINT: implicit, so that `return Failure{...}` reads well
      : held_(std::in_place_index<1>, std::move(failure.reason)) {}

  bool has_value() const noexcept { return held_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  // Precondition: has_value(). Asking a refusal for its value is a bug and stops the program.
  const T& value() const& { return ensure(has_value(), "value of a refusal"), std::get<0>(held_); }
  T& value() & { return ensure(has_value(), "value of a refusal"), std::get<0>(held_); }
  T&& value() && {
    return ensure(has_value(), "value of a refusal"), std::get<0>(std::move(held_));
  }
  const T& operator*() const& { return value(); }
  T& operator*() & { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  const T* operator->() const { return &value(); }
  T* operator->() { return &value(); }
  T value_or(T fallback) const& { return has_value() ? std::get<0>(held_) : std::move(fallback); }

  // Precondition: !has_value().
  const E& error() const { return ensure(!has_value(), "error of a value"), std::get<1>(held_); }

 private:
  std::variant<T, E> held_;
};

// What a check without a value returns: `Result<Done, Refusal>`.
struct Done {
  friend bool operator==(Done, Done) = default;
};

}  // namespace entente

// The one macro of the project: takes the value out of a Result, or returns its reason.
//   TRY(const auto text, StatementText::parse(raw));
#define ENTENTE_TRY_JOIN(a, b) a##b
#define ENTENTE_TRY_NAME(a, b) ENTENTE_TRY_JOIN(a, b)
#define TRY(declaration, expression) \
  ENTENTE_TRY_AS(ENTENTE_TRY_NAME(try_result_, __LINE__), declaration, expression)
#define ENTENTE_TRY_AS(name, declaration, expression)            \
  auto name = (expression);                                      \
  if (!name) return ::entente::Failure{std::move(name).error()}; \
  declaration = std::move(name).value()
