#pragma once

// Adherence: who stands by which instrument, since when, and where that can be read. A file that
// anybody may replace by one of their own, or add to ("extends": true). What does not stand in it
// is not known here; it never says that somebody does not adhere.

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/vocabulary/result.h"
#include "host/commitment_api/instruments.h"
#include "host/http/own_words.h"

namespace entente::commitment_api {

// A country by its ISO 3166-1 alpha-3 code ("TGO"); an agency or a group by a code of its own
// ("european-union"). A group has members, who adhere through it; no group is a member of another.
struct Adherent {
  enum class Kind : std::uint8_t { country, agency, group };
  std::string code;
  Kind kind = Kind::country;
  http::OwnWords name;
  std::vector<std::string> members;  // of a group
};
inline constexpr std::array<std::string_view, 3> adherent_kind_names = {"country", "agency",
                                                                        "group"};

struct Adherence {
  std::vector<std::string> instruments;  // codes
  std::string adherent;                  // code
  std::string since;                     // "2015-09-25", "2015-09" or "2015"
  std::string link;                      // where it can be read
  std::string language;                  // of the text behind the link
  std::string consulted;                 // the day it was last read there; empty: it was not
};

struct AdherenceFile {
  http::OwnWords about;
  std::vector<Adherent> adherents;
  std::vector<Adherence> adherences;

  const Adherent* adherent(std::string_view code) const;
};

enum class AdherenceFault : std::uint8_t {
  not_json,
  shape,  // a member that is missing, or not of its kind
  country_code,
  own_code,
  twice,
  adherent_unknown,
  instrument_unknown,
  date,
  link,
  language,
  group_in_group,
};
// What is to be mended.
http::Words words_for(AdherenceFault fault);

struct WrongAdherence {
  std::string place;  // "adherences[3].since"
  AdherenceFault fault = AdherenceFault::shape;
};

// `base`: what a file that extends adds to; such a file may name adherents of it. Instruments are
// those it may name.
Result<AdherenceFile, WrongAdherence> read_adherence(std::string_view json,
                                                     std::span<const Instrument> instruments,
                                                     const AdherenceFile& base);

// How somebody adheres to one instrument: themselves, or through a group they are a member of.
struct Adhering {
  const Adherence* adherence = nullptr;
  const Adherent* through = nullptr;  // null: themselves
};
// What is known; nothing is known where it is empty. In the order of the file, themselves first.
std::vector<Adhering> adhering(const AdherenceFile& file, std::string_view adherent,
                               std::string_view instrument);

// The file as it is given out.
encoding::Json adherence_json(const AdherenceFile& file);

// Members that an adherent and an adherence have wherever they are told.
encoding::Json adherent_json(const Adherent& adherent);
encoding::Json source_json(const Adherence& adherence);

}  // namespace entente::commitment_api
