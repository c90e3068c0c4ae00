#pragma once

// The verbs of staff: one for each act that a facilitator or a focal point does. A verb is a row of
// a table and nothing else, so all have one grammar:
//
//   entente VERB DIALOGUE [what it is about] [--field value ...] --store DIR [--by ROLE]
//
// Fields are those of the act (docs/formats/acts-1.md). A field of words is written once a
// language: `--reason fr="…" --reason en="…"`. A field that stands in a list belongs to the item
// that the first field of that list began; naming that first field again begins the next item.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace entente::program {

enum class Form : std::uint8_t {
  number,     // from 0 to 2^32-1: what something is called by, or how many
  integer,    // may be below 0
  numbers,    // a number each time it is written
  choice,     // one of a scale
  choices,    // one of a scale each time it is written; none at all is an answer too
  words,      // fr="…", once a language
  sealed,     // the same, in one language: the act names their digest alone
  code,       // of a constituency, a measure or a paragraph
  moment,     // 2027-03-31, 2027-03-31T18:00:00Z, or +90d or +2h from now
  hour,       // the same, on a full hour: what is not typed to the minute goes up to the next one
  toggle,     // it is so when it is written
  yes_or_no,  //
  fraction,   // 2/3
  file,       // a file of evidence, in this folder
  condition,  // CODE:STEP
};

struct Field {
  std::string_view option;  // as it is typed, without dashes
  std::string_view path;    // in the body, or in the item of its list: "rule.kind"; empty: the item
  Form form = Form::words;
  std::string_view en, fr;                    // what it is
  bool required = false;                      // in every item, when it stands in a list
  std::span<const std::string_view> scale{};  // of a choice
  std::string_view list{};                    // where the list lies in the body; empty: in none
  bool behind_the_dialogue = false;           // typed without its name, in the order of the table
  bool list_may_be_absent = false;            // of a list that is never empty where it stands
};

// What a verb is about, by its number: typed behind the dialogue.
constexpr Field numbered_thing(std::string_view option, std::string_view en, std::string_view fr) {
  return {.option = option,
          .path = option,
          .form = Form::number,
          .en = en,
          .fr = fr,
          .required = true,
          .behind_the_dialogue = true};
}

struct StaffVerb {
  enum class By : std::uint8_t { facilitator, focal_point, either };
  enum class Made : std::uint8_t {
    as_written,
    counted,   // the rest of the body is what comes out of the answers in the register
    opened,    // the words are those that this store sealed
    moved,     // from the phase in which the session stands
    drawn,     // the map, as the register gives it
    composed,  // the outcome, as the register gives it
  };
  std::string_view name;
  std::string_view act;  // its type
  By by = By::facilitator;
  std::string_view en, fr;  // what it does, one line
  std::span<const Field> fields;
  Made made = Made::as_written;
};

std::span<const StaffVerb> dialogue_verbs();
std::span<const StaffVerb> discussion_verbs();
std::span<const StaffVerb> session_verbs();
std::span<const StaffVerb> agreement_verbs();
std::span<const StaffVerb> decision_verbs();
std::span<const StaffVerb> commitment_verbs();

// What belongs together, under a heading.
struct VerbGroup {
  std::string_view en, fr;
  std::span<const StaffVerb> verbs;
};

// All of them, in the order of a dialogue's life.
std::vector<VerbGroup> staff_verbs();
// Null where none has that name.
const StaffVerb* staff_verb(std::string_view name);

}  // namespace entente::program
