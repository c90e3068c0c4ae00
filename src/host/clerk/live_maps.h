#pragma once

// The maps of one dialogue: the live ones, redrawn as votes come, and those of past sizes that
// somebody asked for, each with its measure of stability. In a PROTECTED dialogue live maps are
// those of the steps that may be given out (constitution/map_steps.h), before and after a restart.
//
// Votes are taken out of the register in short steps under its lock; gathering, drawing and
// measuring hold no lock of the register. A live map is redrawn at most once in map_pause, and in
// ten times as long as the last drawing took: followers cost a tenth of one core at most, however
// many votes come. Every call may be made from any thread; those that draw take as long as a map.

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

#include "dialogue/constitution/disclosing/followed_votes.h"
#include "host/clerk/live_map.h"
#include "host/clerk/register.h"

namespace entente::clerk {

using SteadyTime = std::chrono::steady_clock::time_point;

inline constexpr std::chrono::milliseconds map_pause{1'000};
// Drawing and measuring rest this many times as long as they worked.
inline constexpr int drawing_rests = 10;
inline constexpr int measuring_rests = 20;
// Stability is measured again at most this often, once the live map has moved.
inline constexpr std::chrono::seconds measuring_pause{5};
// Votes taken under the register's lock at a time.
inline constexpr std::size_t votes_at_once = 65'536;
// Maps at past sizes, and measures, that are kept ready; the smallest size is forgotten first.
inline constexpr std::size_t drawn_maps_max = 32;

// Which map: of a question, over the first `size` entries.
struct MapKey {
  QuestionId question;
  std::uint64_t size = 0;

  friend auto operator<=>(const MapKey&, const MapKey&) = default;
};

class LiveMaps {
 public:
  // Shows the register to its argument, under a lock; not at all while there is none to show.
  using Read = std::function<void(const std::function<void(const Register&)>&)>;
  explicit LiveMaps(Read read) : read_(std::move(read)) {}

  // The newest live map, drawn now if none was or the question closed since. nullopt: unknown.
  std::optional<DrawnMap> newest(QuestionId question);
  // The same without drawing; nullopt also where it would have to be drawn.
  std::optional<DrawnMap> newest_drawn(QuestionId question) const;
  // The map over exactly the first `size` entries; nullopt: no such question or size.
  std::optional<DrawnMap> at(MapKey key, const opinion::Settings& settings);
  std::optional<DrawnMap> drawn_at(MapKey key, const opinion::Settings& settings) const;

  // The newest measure of a live map, maybe of an older one than the newest; measured now if there
  // is none. `at`: of the map over exactly that size.
  std::optional<MeasuredMap> stability(QuestionId question);
  std::optional<MeasuredMap> newest_measured(QuestionId question) const;
  std::optional<MeasuredMap> stability_at(MapKey key, const opinion::Settings& settings);
  std::optional<MeasuredMap> measured_at(MapKey key, const opinion::Settings& settings) const;

  // Redraws and measures what is due. The cartographer's round.
  void attend(SteadyTime now);
  // Was a map redrawn since this was last asked?
  bool take_news();

 private:
  struct Live {
    DrawnMap map;
    std::size_t votes = 0;    // that the map was drawn from
    std::size_t changes = 0;  // statements and moderations it knows
    SteadyTime drawn;
    std::chrono::steady_clock::duration took{};
    std::optional<MeasuredMap> measured;
    SteadyTime measured_last;
    std::chrono::steady_clock::duration measuring_took{};
  };

  std::optional<MapInput> gather(constitution::FollowedVotes& followed, QuestionId question,
                                 std::optional<std::uint64_t> size,
                                 std::optional<opinion::Settings> settings) const;
  void redraw(QuestionId question);
  void measure(QuestionId question);
  bool redraw_due(const constitution::State& state, const discussion::Question& question,
                  const Live& live) const;
  static bool measure_due(const Live& live, SteadyTime now);

  Read read_;

  std::mutex drawing_mutex_;  // one live map of a dialogue is drawn at a time; guards followed_
  std::map<QuestionId, constitution::FollowedVotes> followed_;

  mutable std::mutex mutex_;  // guards what follows; held for moments
  std::map<QuestionId, Live> live_;
  std::map<MapKey, DrawnMap> drawn_;
  std::map<MapKey, MeasuredMap> measured_;
  bool news_ = false;
};

}  // namespace entente::clerk
