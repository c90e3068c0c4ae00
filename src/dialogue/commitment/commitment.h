#pragma once

// Commitments: who promised what, for whom, by when; what the owner reports, and what another
// constituency finds. Always with an owner and a date.
//
// A commitment is made by the focal point of its first owner, or put forward by a facilitator; it
// stands once every owner has confirmed. A common action has owners from two constituencies or
// more, each with a contribution of its own. Owners report; whoever is not an owner's constituency
// finds: confirmed, disputed or insufficient. Claim and finding stand side by side for ever: there
// is no single official status, and nothing here stores one. What a reader sees as "late" follows
// from the reader's own clock (standing.h).
//
// Scales of completion and ambition are those of the Open Government Partnership
// (opengovpartnership.org/glossary).

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "dialogue/constituency/constituency.h"
#include "foundation/vocabulary/digest.h"
#include "foundation/vocabulary/id.h"
#include "foundation/vocabulary/instant.h"
#include "foundation/vocabulary/scale.h"
#include "foundation/vocabulary/translations.h"

namespace entente::commitment {

inline constexpr std::size_t commitments_max = 200'000;  // in a dialogue
inline constexpr std::size_t owners_max = 16;
inline constexpr std::size_t milestones_max = 50;
inline constexpr std::size_t anchors_max = 20;
inline constexpr std::size_t evidence_max = 20;    // of one report or finding
inline constexpr std::size_t reports_max = 1'000;  // of one commitment
inline constexpr std::size_t paragraph_bytes_max = 60;
inline constexpr std::size_t comments_per_person_max = 100;  // in a dialogue

using CommitmentId = Id<struct CommitmentTag>;
using ReportId = Id<struct ReportTag>;
using FindingId = Id<struct FindingTag>;
using DisputeId = Id<struct DisputeTag>;
using CommentId = Id<struct CommentTag>;

enum class Completion : std::uint8_t { no_evidence, not_started, limited, substantial, complete };
inline constexpr std::array completion_names = {
    std::string_view{"no_evidence"}, std::string_view{"not_started"}, std::string_view{"limited"},
    std::string_view{"substantial"}, std::string_view{"complete"}};

enum class Ambition : std::uint8_t { unclear, modest, substantial };
inline constexpr std::array ambition_names = {
    std::string_view{"unclear"}, std::string_view{"modest"}, std::string_view{"substantial"}};

enum class Judgement : std::uint8_t { confirmed, disputed, insufficient };
inline constexpr std::array judgement_names = {
    std::string_view{"confirmed"}, std::string_view{"disputed"}, std::string_view{"insufficient"}};

// Where a promise is anchored, from the world to an office's desk.
enum class Level : std::uint8_t { global, regional, law, plan, budget };
inline constexpr std::array level_names = {std::string_view{"global"}, std::string_view{"regional"},
                                           std::string_view{"law"}, std::string_view{"plan"},
                                           std::string_view{"budget"}};

using entente::name_on;
using entente::named_on;

struct Owner {
  constituency::Code constituency;
  Translations office;        // who there answers for it
  Translations contribution;  // may be empty, but not in a common action
};

struct Anchor {
  Level level = Level::global;
  std::string
      paragraph;      // a code of the file of instruments, such as "busan-2011-22"; may be empty
  Translations text;  // its words or place; may be empty, but not both
};

struct Milestone {
  Translations title;
  Instant due;
  Translations unit;  // of the two figures; may be empty
  std::int64_t baseline = 0;
  std::int64_t target = 0;
};

// A file by the salted digest of its bytes, and what it is.
struct Evidence {
  Digest digest;
  Translations name;
};

// What an act promises: kept whole, as it was signed.
struct Terms {
  ProposalId proposal;  // number 0: it came from no proposal
  std::vector<Owner> owners;
  Translations action;
  Translations beneficiaries;
  Translations deliverable;  // these three may be empty: the builder asks, the law does not
  Translations indicator;
  Translations resource;
  Instant due;
  std::optional<constituency::Code> verifier;
  std::vector<Anchor> anchors;
  std::vector<Milestone> milestones;
};

// Owners of two constituencies or more.
bool is_common_action(const Terms& terms);

}  // namespace entente::commitment
