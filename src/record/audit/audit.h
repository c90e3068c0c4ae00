#pragma once

// Audit: replays a whole bundle and says what is wrong with it. Pure: no network, no files, no
// clock; the same bundle gives the same report on every machine and in a browser.
//
// What the bundle does not disclose can not be checked by this reader, and the report says how much
// that is: nothing is passed over in silence.

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "dialogue/commitment/standing.h"
#include "foundation/vocabulary/digest.h"
#include "record/audit/finding.h"

namespace entente::audit {

// One signature to check. The views outlive the call.
struct Claim {
  PublicKey author;
  std::string_view text;
  Signature signature;
};
// Checks many signatures: one answer a claim, in their order. A program may spread them over
// threads.
using CheckSignatures = std::function<std::vector<bool>(std::span<const Claim>)>;
std::vector<bool> check_one_by_one(std::span<const Claim> claims);

struct Request {
  std::optional<std::string> trusted_key;  // vkey: the log must be that of this key
  std::optional<std::string> receipt;      // a tlog-proof file, checked against the bundle
  std::optional<Instant> as_of;            // how commitments stand then; when the last entry came
  CheckSignatures check_signatures = check_one_by_one;
  // For a reader who watches; both may be empty. A check is settled when nothing more can be found
  // by it; those that never are stand in the report.
  std::function<void(Check, std::uint64_t done, std::uint64_t of)> progress;
  std::function<void(Check, bool found)> settled;
};

// A published map beside the one that this reader drew from the rows.
struct Redrawn {
  std::uint32_t question = 0;
  std::uint64_t size = 0;  // of the log it was drawn over
  Digest published;
  std::optional<Digest> drawn;  // nothing where the rows are not disclosed
};

// A text that was withheld, by whose authority and why: a fact, not a fault.
struct WithheldText {
  Digest content;
  std::uint64_t index = 0;  // of the act that says so
  std::string authority;
  std::string reason;
};

// How a commitment stands on a day. Nobody publishes that: every reader works it out, and so does
// the audit, so that a page can be compared with it.
struct Stands {
  std::uint32_t commitment = 0;
  commitment::Standing standing = commitment::Standing::on_track;
  commitment::Escalation escalation = commitment::Escalation::none;
};

struct Report {
  std::string dialogue;
  std::string audience;
  std::string origin;
  std::string log_key;
  std::string root;  // hex
  std::uint64_t entries = 0;
  std::uint64_t sealed = 0;     // entries whose acts are private
  std::uint64_t disclosed = 0;  // of these, how many this bundle opens
  std::uint64_t signatures = 0;
  std::uint64_t seats = 0;            // taken
  std::uint64_t entrusted_seats = 0;  // of these, whose key the host has seen, as they say
  std::uint64_t contents = 0;
  std::uint64_t maps = 0;                    // published
  std::uint64_t maps_recomputed = 0;         // of these, drawn again and compared
  std::uint64_t conclusions = 0;             // stated ones
  std::uint64_t conclusions_recomputed = 0;  // of these, counted again; others lack their rows
  std::vector<Redrawn> redrawn;              // one a published map that is here
  std::vector<WithheldText> withheld;
  Instant as_of;                  // the moment of `standings`
  std::vector<Stands> standings;  // one a commitment
  std::vector<Finding> findings;
  // Checks that could not be made at all, because an earlier one broke what they need.
  std::vector<Check> not_made;

  bool found(Check check) const;
  bool made(Check check) const;  // to its end, or at least to a finding
};

Report audit(std::string_view archive, const Request& request);

}  // namespace entente::audit
