#include "record/audit/audit.h"

#include <algorithm>

#include "foundation/crypto/ed25519.h"
#include "foundation/encoding/hex.h"
#include "record/audit/case.h"

namespace entente::audit {
namespace {

Finding from_reading(const bundle::BundleError& error) {
  using bundle::BundleError;
  const auto at_byte = [&](std::string_view file) {
    return std::string{file} + (file.empty() ? "byte " : ", byte ") + std::to_string(error.offset);
  };
  switch (error.fault) {
    case BundleError::Fault::not_a_bundle:
      return {Check::whole, Fault::archive_altered, at_byte("")};
    case BundleError::Fault::no_manifest:
      return {Check::whole, Fault::manifest_wrong, "bundle.json"};
    case BundleError::Fault::manifest_wrong:
      return {Check::whole, Fault::manifest_wrong, at_byte(error.file)};
    case BundleError::Fault::file_missing:
      return {Check::whole, Fault::file_missing, error.file};
    case BundleError::Fault::file_unknown:
      return {Check::whole, Fault::file_unknown, at_byte(error.file)};
    case BundleError::Fault::file_changed:
      return {Check::whole, Fault::file_changed, error.file};
  }
  return {};
}

void close_report(Case& dossier) {
  Report& report = dossier.report;
  report.dialogue = dossier.bundle.dialogue;
  report.audience = constitution::name_of(dossier.bundle.audience);
  report.entries = dossier.leaves.size();
  report.root = encoding::to_hex(dossier.tree.root().span());
  for (const Check check : all_checks)
    if (!dossier.settled.contains(check) && !report.found(check)) report.not_made.push_back(check);
}

}  // namespace

void Case::find(Check check, Fault fault, std::string where) {
  report.findings.push_back({check, fault, std::move(where)});
}

void Case::tell(Check check, std::uint64_t done, std::uint64_t of) const {
  if (request.progress) request.progress(check, done, of);
}

void Case::settle(Check check) {
  settled.insert(check);
  if (request.settled) request.settled(check, report.found(check));
}

std::string at_entry(std::uint64_t index) { return "entry " + std::to_string(index); }

std::string at_line(std::string_view file, std::uint64_t line) {
  return std::string{file} + ", line " + std::to_string(line);
}

std::vector<bool> check_one_by_one(std::span<const Claim> claims) {
  std::vector<bool> answers;
  for (const Claim& claim : claims)
    answers.push_back(crypto::verify(claim.author, claim.text, claim.signature));
  return answers;
}

bool Report::found(Check check) const {
  return std::ranges::any_of(findings, [&](const auto& finding) { return finding.check == check; });
}

bool Report::made(Check check) const {
  return std::ranges::find(not_made, check) == not_made.end();
}

Report audit(std::string_view archive, const Request& request) {
  auto read = bundle::read_bundle(archive);
  if (!read) {
    Report report;
    report.findings.push_back(from_reading(read.error()));
    report.not_made.assign(all_checks.begin(), all_checks.end());
    std::erase(report.not_made, Check::whole);
    return report;
  }
  Case dossier{.request = request,
               .bundle = *std::move(read),
               .report = {},
               .leaves = {},
               .tree = {},
               .checkpoint = {},
               .rows = {},
               .latest = {},
               .state = {},
               .settled = {}};
  for (const std::string& file : dossier.bundle.changed)
    dossier.find(Check::whole, Fault::file_changed, file);
  if (check_entries(dossier)) {
    check_seal(dossier);
    check_receipt(dossier);
    dossier.settle(Check::seal), dossier.settle(Check::whole);
    read_rows(dossier);
    if (replay(dossier)) {
      const auto& sides = dossier.state.constituency;
      dossier.report.seats = sides.seats().size();
      dossier.report.entrusted_seats = sides.entrusted_before(dossier.state.size);
      dossier.settle(Check::authors), dossier.settle(Check::law);
      check_maps(dossier);
      check_conclusions(dossier);
      check_outcomes(dossier);
      work_out_standings(dossier);
      dossier.settle(Check::results);
      check_contents(dossier);
      check_rows_shown(dossier);
      check_files_known(dossier);
      dossier.settle(Check::silence);
    }
  }
  close_report(dossier);
  return std::move(dossier.report);
}

}  // namespace entente::audit
