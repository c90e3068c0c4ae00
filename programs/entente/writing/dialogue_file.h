#pragma once

// The file of `entente open`: a dialogue as an organiser writes it (demo/README.md explains every
// field). Read completely and strictly before anything is opened; the first fault is named.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dialogue/constituency/constituency.h"
#include "dialogue/constitution/acts.h"
#include "dialogue/constitution/dialogue_id.h"
#include "dialogue/discussion/discussion.h"
#include "entente/writing/pen.h"
#include "foundation/encoding/json.h"

namespace entente::program {

struct WrittenStatement {
  LanguageTag language;
  Texts text;
  bool about_me = false;
  discussion::Roles roles;           // its own; none: its question's
  std::string from = "facilitator";  // demo: which constituency's participant says it
  // Demo: percent agreeing by camp, percent passing, shift by constituency in percentage points.
  std::vector<std::int64_t> camps;
  std::int64_t pass = 0;
  std::map<std::string, std::int64_t> by;
};

struct WrittenQuestion {
  Texts text;
  std::optional<Instant> closes;
  bool close = false;  // demo: closed once the synthetic votes are in
  discussion::Roles roles;
  std::vector<WrittenStatement> statements;
};

struct WrittenConstituency {
  constituency::Code code;
  Texts name;
  std::uint32_t seats = 0;
  std::uint32_t spare_codes = 0;
};

// The concept note as its organiser confirmed it: published with the opening, so that nobody types
// it a second time before a session.
struct WrittenNote {
  Texts context;  // may be empty
  std::vector<Texts> objectives;
  std::vector<Texts> agenda;
  Texts contact;
  Texts safe_contact;  // may be empty
  std::uint32_t minutes = 0;
};

// Who speaks for a constituency in the open, under a name that everybody sees.
struct WrittenFocalPoint {
  constituency::Code constituency;
  Texts name;
};

// Read by everybody before they take a seat.
struct WrittenRules {
  Texts summary;
  std::vector<Texts> rules;
};

struct WrittenCamp {
  std::map<std::string, std::int64_t> shares;  // percent, by constituency
};

struct Synthetic {
  std::uint64_t seed = 0;
  std::int64_t answer_share = 100;  // percent of the statements a participant answers
  std::vector<std::pair<std::string, std::int64_t>> participants;  // by constituency
  std::vector<WrittenCamp> camps;
};

inline constexpr std::uint32_t facilitators_max = 9;  // that one file may name

struct WrittenDialogue {
  constitution::DialogueId id;
  Texts title;
  std::vector<LanguageTag> languages;
  constitution::Mode mode = constitution::Mode::protected_;
  discussion::Moderation moderation = discussion::Moderation::before;
  std::uint32_t anonymity_floor = 10;
  std::uint32_t facilitators = 1;  // each with a key of their own
  bool invented = false;
  std::optional<WrittenNote> note;
  std::vector<WrittenConstituency> constituencies;
  std::vector<WrittenFocalPoint> focal_points;
  std::optional<WrittenRules> ground_rules;
  std::vector<WrittenQuestion> questions;
  std::optional<Synthetic> synthetic;
};

// `fault`: the place in the file, such as "questions[1].statements[3].text.fr".
struct WritingFault {
  std::string place;
};

Result<WrittenDialogue, WritingFault> read_dialogue_file(std::string_view bytes);

}  // namespace entente::program
