#pragma once

// The live hour: the concept note it follows, the run-sheet, who is present, who spoke, what was
// parked, how words are understood, which answers were asked for and given, and how it closed.
//
// Only civic facts stand in the register: a phase was entered, so many were present, an answer was
// asked for by a day. What the screen shows this second does not (host/stage). One session is open
// at a time; sessions, themes, items, requests and understandings are counted from 1.

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "dialogue/constituency/constituency.h"
#include "foundation/vocabulary/digest.h"
#include "foundation/vocabulary/id.h"
#include "foundation/vocabulary/instant.h"
#include "foundation/vocabulary/translations.h"

namespace entente::session {

inline constexpr std::size_t sessions_max = 1'000;
inline constexpr std::size_t phases_max = 60;
inline constexpr std::uint32_t phase_minutes_max = 600;
inline constexpr std::uint32_t turn_seconds_max = 7'200;
inline constexpr std::size_t items_max = 10'000;
inline constexpr std::size_t themes_max = 10'000;
inline constexpr std::size_t requests_max = 100'000;
inline constexpr std::size_t understandings_per_seat_max = 100;
inline constexpr std::size_t decision_makers_max = 200;

using SessionId = Id<struct SessionTag>;
using ThemeId = Id<struct ThemeTag>;
using ItemId = Id<struct ItemTag>;
using RequestId = Id<struct RequestTag>;

// The four stages of a dialogue.
enum class Stage : std::uint8_t { assess, discuss, agree, follow_up };
inline constexpr std::array stage_names = {std::string_view{"assess"}, std::string_view{"discuss"},
                                           std::string_view{"agree"},
                                           std::string_view{"follow_up"}};

// What the projector shows in a phase.
enum class Screen : std::uint8_t {
  title,
  code,
  gaps,
  question,
  map,
  common_ground,
  steps,
  decision,
  closing
};
inline constexpr std::array screen_names = {
    std::string_view{"title"},    std::string_view{"code"},     std::string_view{"gaps"},
    std::string_view{"question"}, std::string_view{"map"},      std::string_view{"common_ground"},
    std::string_view{"steps"},    std::string_view{"decision"}, std::string_view{"closing"}};

// What became of a statement, as the constituency asked says.
enum class Answer : std::uint8_t { taken_up, in_part, not_taken_up };
inline constexpr std::array answer_names = {
    std::string_view{"taken_up"}, std::string_view{"in_part"}, std::string_view{"not_taken_up"}};

// A line of the run-sheet.
struct Phase {
  Translations title;
  Translations hint;  // for the facilitator; may be empty; of several lines, the first: who leads
  std::uint32_t minutes = 0;
  Stage stage = Stage::discuss;
  Screen screen = Screen::title;
  QuestionId question;  // number 0: none
};

struct Present {
  constituency::Code constituency;
  std::uint32_t people = 0;
};

// Somebody present who decides for a constituency and agreed to be recorded: by office, as in
// "Director of the budget", never by name.
struct DecisionMaker {
  constituency::Code constituency;
  Translations office;
};

}  // namespace entente::session
