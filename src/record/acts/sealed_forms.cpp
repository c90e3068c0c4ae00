#include "record/acts/sealed_forms.h"

#include "foundation/encoding/base64.h"
#include "foundation/encoding/hex.h"
#include "foundation/encoding/json.h"

namespace entente::acts {
namespace {

using encoding::json_integer_max;

// What is left of a text to read. Each call takes what it names from the front, or says no.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : left_(text) {}

  std::string_view left() const { return left_; }

  bool skip(std::string_view literal) {
    if (!left_.starts_with(literal)) return false;
    left_.remove_prefix(literal.size());
    return true;
  }
  // As canonical JSON writes it: no sign, no leading zero.
  bool number(std::uint64_t& into, std::uint64_t max) {
    std::size_t digits = 0;
    for (into = 0; digits < left_.size() && digits < 17; ++digits) {
      const char digit = left_[digits];
      if (digit < '0' || digit > '9') break;
      into = into * 10 + static_cast<std::uint64_t>(digit - '0');
    }
    if (digits == 0 || into > max || (digits > 1 && left_.front() == '0')) return false;
    left_.remove_prefix(digits);
    return true;
  }
  // Up to the next quote, and past it. What is not plain text in there, no caller takes.
  bool text(std::string_view& into) {
    const auto quote = left_.find('"');
    if (quote == std::string_view::npos) return false;
    into = left_.substr(0, quote);
    left_.remove_prefix(quote + 1);
    return true;
  }
  template <class Id>
  bool id(Id& into) {
    std::uint64_t read = 0;
    if (!number(read, UINT32_MAX)) return false;
    into = Id{static_cast<std::uint32_t>(read)};
    return true;
  }
  template <class Fixed>
  bool hex(Fixed& into) {
    return take(into, encoding::fixed_from_hex<Fixed>(left_.substr(0, 2 * Fixed::size)),
                2 * Fixed::size);
  }
  template <class Fixed>
  bool base64(Fixed& into) {
    constexpr std::size_t letters = (Fixed::size + 2) / 3 * 4;
    return take(into, encoding::fixed_from_base64<Fixed>(left_.substr(0, letters)), letters);
  }

 private:
  template <class Fixed>
  bool take(Fixed& into, const std::optional<Fixed>& read, std::size_t letters) {
    if (!read) return false;
    into = *read;
    left_.remove_prefix(letters);
    return true;
  }

  std::string_view left_;
};

bool read_choice(Cursor& cursor, discussion::Choice& into) {
  std::string_view name;
  if (!cursor.skip("\"choice\":\"") || !cursor.text(name)) return false;
  const auto choice = discussion::choice_named(name);
  if (choice) into = *choice;
  return choice.has_value();
}

// The body of either kind; which one it is, the type says that comes after.
struct VoteBody {
  discussion::Choice choice = discussion::Choice::pass;
  std::optional<SeatId> seat;
  StatementId statement;
};

bool read_body(Cursor& cursor, VoteBody& into) {
  SeatId seat;
  if (!cursor.skip("{") || !read_choice(cursor, into.choice)) return false;
  if (cursor.skip(",\"seat\":")) {
    if (!cursor.id(seat)) return false;
    into.seat = seat;
  }
  return cursor.skip(",\"statement\":") && cursor.id(into.statement) && cursor.skip("}");
}

constitution::Body body_of(const VoteBody& vote) {
  if (!vote.seat) return discussion::VoteCastV1{.statement = vote.statement, .choice = vote.choice};
  return discussion::VoteImportedV1{
      .seat = *vote.seat, .statement = vote.statement, .choice = vote.choice};
}

std::optional<constitution::Act> read_vote(Cursor& cursor) {
  PublicKey author;
  VoteBody vote;
  std::string_view dialogue;
  std::uint64_t sequence = 0;
  if (!cursor.skip("{\"author\":\"") || !cursor.hex(author) || !cursor.skip("\",\"body\":") ||
      !read_body(cursor, vote) || !cursor.skip(",\"dialogue\":\"") || !cursor.text(dialogue) ||
      !cursor.skip(",\"sequence\":") || !cursor.number(sequence, json_integer_max) || sequence == 0)
    return std::nullopt;
  if (!cursor.skip(vote.seat ? ",\"type\":\"vote.imported.v1\"}" : ",\"type\":\"vote.cast.v1\"}"))
    return std::nullopt;
  auto id = constitution::DialogueId::parse(dialogue);
  if (!id) return std::nullopt;
  return constitution::Act{
      .author = author, .dialogue = *std::move(id), .sequence = sequence, .body = body_of(vote)};
}

}  // namespace

std::optional<Leaf> read_sealed_form(std::string_view leaf) {
  Cursor cursor{leaf};
  std::uint64_t at = 0;
  Digest commitment;
  if (!cursor.skip("{\"at\":") || !cursor.number(at, json_integer_max) ||
      !cursor.skip(",\"kind\":\"vote\",\"sealed\":\"") || !cursor.base64(commitment) ||
      cursor.left() != "\"}")
    return std::nullopt;
  return Leaf{.at = Instant{static_cast<std::int64_t>(at)},
              .content = SealedLeaf{.commitment = commitment, .kind = constitution::Sealed::vote}};
}

std::optional<OpenedRow> read_vote_form(std::string_view row) {
  constexpr std::string_view before_act = "{\"act\":";
  Cursor cursor{row};
  if (!cursor.skip(before_act)) return std::nullopt;
  auto act = read_vote(cursor);
  if (!act) return std::nullopt;
  const auto act_end = row.size() - cursor.left().size();
  std::uint64_t number = 0;
  std::optional<std::uint64_t> index;
  if (cursor.skip(",\"index\":")) {
    if (!cursor.number(number, json_integer_max)) return std::nullopt;
    index = number;
  }
  Row read;
  if (!cursor.skip(",\"salt\":\"") || !cursor.base64(read.salt) ||
      !cursor.skip("\",\"signature\":\"") || !cursor.base64(read.signature) ||
      cursor.left() != "\"}")
    return std::nullopt;
  read.act = row.substr(before_act.size(), act_end - before_act.size());
  return OpenedRow{.act = *std::move(act), .row = std::move(read), .index = index};
}

}  // namespace entente::acts
