// Every way of lying that we know, and the finding that names it.

#include <functional>
#include <gtest/gtest.h>
#include <set>

#include "foundation/encoding/base64.h"
#include "foundation/encoding/hex.h"
#include "foundation/encoding/json.h"
#include "foundation/tlog/tile.h"
#include "record/audit/audit.h"
#include "record/audit/invented_log_test.h"

namespace entente::audit {
namespace {

using bundle::Parts;
using constitution::Audience;
using constitution::Mode;
using Files = std::map<std::string, std::string>;

// A bundle whose list of files fits whatever the forger put into them.
std::string listed(const Files& files, std::string_view audience = "public") {
  encoding::Json::Array list;
  for (const auto& [name, bytes] : files)
    list.push_back(
        encoding::Json::object({{"name", name},
                                {"sha256", encoding::to_hex(crypto::sha256(bytes).span())},
                                {"size", bytes.size()}}));
  std::string archive;
  bundle::TarWriter tar{archive};
  tar.add("bundle.json",
          encoding::canonical(encoding::Json::object({{"audience", audience},
                                                      {"dialogue", "demo"},
                                                      {"files", std::move(list)},
                                                      {"format", bundle::format_name}})) +
              "\n");
  for (const auto& [name, bytes] : files) tar.add(name, bytes);
  tar.finish();
  return archive;
}

Files files_of(const std::string& archive) {
  Files files;
  const auto read = bundle::read_bundle(archive);
  for (const auto& [name, bytes] : read->files) files.emplace(name, bytes);
  return files;
}

using Change = std::function<void(Files&)>;
// An honest public bundle of an open dialogue, with some files changed and the list made to fit.
std::string with_files(const Change& change) {
  auto files = files_of(InventedStory{}.log.bundle(Audience::public_));
  change(files);
  return listed(files);
}
// The same, changed before tiles, checkpoint and list are made: what a dishonest host can sign.
std::string with_parts(const std::function<void(Parts&)>& change) {
  auto parts = InventedStory{}.log.parts(Audience::public_);
  change(parts);
  InventedLog::sign(parts);
  return bundle::write_bundle(parts);
}
// A log with one more entry, whatever the law says.
std::string with_act(const std::function<acts::SignedAct(InventedStory&)>& act) {
  InventedStory story;
  story.log.force(act(story));
  return story.log.bundle(Audience::public_);
}

std::string replaced(std::string text, std::string_view old, std::string_view with) {
  const auto at = text.find(old);
  ensure(at != std::string::npos, "the text holds what is to be replaced");
  return text.replace(at, old.size(), with);
}

std::string hash_tile(const Files& files) { return files.lower_bound("tile/0/")->first; }
std::string entry_tile(const Files& files) { return files.lower_bound("tile/entries/")->first; }
std::string only_map(const Files& files) { return files.lower_bound("maps/")->first; }

// The story has 30 entries; the first vote is entry 16 and the last of all publishes the map.
constexpr std::uint64_t last_entry = 29;

struct Forgery {
  Fault fault;
  Check check;
  std::string where;
  std::function<std::string()> archive;
  Request request = {};

  friend void PrintTo(const Forgery& forgery, std::ostream* out) { *out << name_of(forgery.fault); }
};

// Seal and whole.
std::vector<Forgery> forgeries_of_the_log() {
  Request trusting;
  trusting.trusted_key = invented_log_key("another log").verifier_key().string();
  return {
      {Fault::archive_altered, Check::whole, "byte 0", [] { return std::string("b"); }},
      {Fault::manifest_wrong, Check::whole, "bundle.json, byte 512",
       [] { return replaced(listed({}), "entente-bundle-1", "entente-bundle-2"); }},
      {Fault::file_missing, Check::whole, "x",
       [] {
         std::string archive;
         bundle::TarWriter tar{archive};
         tar.add("bundle.json",
                 "{\"audience\":\"public\",\"dialogue\":\"demo\",\"files\":[{\"name\":\"x\","
                 "\"sha256\":\"" +
                     std::string(64, '0') + "\",\"size\":0}],\"format\":\"entente-bundle-1\"}\n");
         tar.finish();
         return archive;
       }},
      {Fault::file_unknown, Check::silence, "notes.txt",
       [] { return with_files([](Files& files) { files["notes.txt"] = "Amina voted agree"; }); }},
      {Fault::file_changed, Check::whole, "contents.jsonl",
       [] { return replaced(InventedStory{}.log.bundle(Audience::public_), "Parler", "PARLER"); }},
      {Fault::checkpoint_missing, Check::seal, "checkpoint",
       [] { return with_files([](Files& files) { files.erase("checkpoint"); }); }},
      {Fault::log_key_unreadable, Check::seal, "entry 0",
       [] {
         invented::Person convener{"convener"}, facilitator{"facilitator"}, registrar{"registrar"};
         InventedLog log;
         const auto act = convener.does(invented::terms(facilitator, registrar, "no key"),
                                        invented::title_contents());
         ensure(log.append(act).has_value(), "an opening");
         return log.bundle(Audience::public_);
       }},
      {Fault::log_key_not_trusted, Check::seal, invented_log_key().verifier_key().string(),
       [] { return with_files([](Files&) {}); }, trusting},
      {Fault::checkpoint_not_signed, Check::seal, "checkpoint",
       [] {
         auto parts = InventedStory{}.log.parts(Audience::public_);
         InventedLog::sign(parts, invented_log_key("another log"));
         return bundle::write_bundle(parts);
       }},
      {Fault::entries_missing, Check::whole, "tile/entries/000.p/30",
       [] { return with_files([](Files& files) { files.erase(entry_tile(files)); }); }},
      {Fault::entry_bundle_unreadable, Check::whole, "tile/entries/000.p/30",
       [] { return with_files([](Files& files) { files[entry_tile(files)] += "x"; }); }},
      {Fault::entry_changed, Check::whole, "entry 2, tile/0/000.p/30",
       [] { return with_files([](Files& files) { files[hash_tile(files)][64] ^= 1; }); }},
      {Fault::tile_changed, Check::whole, "tile/0/000.p/30",
       [] { return with_files([](Files& files) { files[hash_tile(files)] += "x"; }); }},
      {Fault::root_differs, Check::whole, "checkpoint",
       [] {
         auto parts = InventedStory{}.log.parts(Audience::public_);
         std::swap(parts.leaves[9], parts.leaves[10]);
         InventedLog::sign(parts);
         std::swap(parts.leaves[9], parts.leaves[10]);
         return bundle::write_bundle(parts);
       }},
  };
}

// Authors and law.
std::vector<Forgery> forgeries_of_acts() {
  return {
      {Fault::entry_unreadable, Check::authors, "entry 30",
       [] { return with_parts([](Parts& parts) { parts.leaves.push_back("{}"); }); }},
      {Fault::signature_wrong, Check::authors, "entry 29",
       [] {
         return with_parts([](Parts& parts) {
           const auto signature =
               parts.leaves[last_entry].substr(parts.leaves[last_entry].find("\"signature\":"));
           const auto other = parts.leaves[28].substr(parts.leaves[28].find("\"signature\":"));
           parts.leaves[last_entry] = replaced(parts.leaves[last_entry], signature, other);
         });
       }},
      {Fault::row_unreadable, Check::authors, "rows.jsonl, line 1",
       [] { return with_files([](Files& files) { files["rows.jsonl"].insert(0, "{}\n"); }); }},
      {Fault::row_without_entry, Check::authors, "rows.jsonl, line 13",
       [] {
         return with_files([](Files& files) {
           auto& rows = files["rows.jsonl"];
           rows += rows.substr(0, rows.find('\n') + 1);
         });
       }},
      {Fault::row_does_not_open, Check::authors, "entry 16",
       [] {
         return with_files([](Files& files) {
           auto& rows = files["rows.jsonl"];
           const auto at = rows.find("\"salt\":\"") + 8;
           rows[at] = rows[at] == 'A' ? 'B' : 'A';
         });
       }},
      {Fault::first_act_is_no_opening, Check::law, "entry 0",
       [] {
         auto parts = InventedStory{}.log.parts(Audience::public_);
         parts.dialogue = "other";
         return bundle::write_bundle(parts);
       }},
      {Fault::act_forbidden, Check::law, "entry 30",
       [] {
         return with_act([](InventedStory& story) {
           return story.participants[0].does(
               discussion::VoteCastV1{.statement = StatementId{1}});  // after the close
         });
       }},
      {Fault::time_runs_backwards, Check::law, "entry 30",
       [] {
         InventedStory story;
         const auto late =
             story.participants[0].does(discussion::VoteCastV1{.statement = StatementId{3}});
         ensure(story.log.append(late, invented::after(invented::morning, -1)).has_value(),
                "an open question");
         return story.log.bundle(Audience::public_);
       }},
  };
}

// A map act whose digest is that of `bytes`, which then stand in the bundle.
std::string with_false_map(const std::string& bytes) {
  InventedStory story;
  auto act = story.log.map_act(QuestionId{1}, 20);
  act.digest = crypto::sha256(bytes);
  story.add(story.facilitator.does(act));
  auto parts = story.log.parts(Audience::public_);
  parts.maps[bundle::map_file_name(1, 20)] = bytes;
  return bundle::write_bundle(parts);
}

std::string digest_of(std::string_view text) {
  return encoding::to_hex(acts::digest_of(invented::words(text)).span());
}

// Results and silence.
std::vector<Forgery> forgeries_of_what_is_told() {
  return {
      {Fault::map_missing, Check::results, "maps/1-29.json",
       [] { return with_files([](Files& files) { files.erase(only_map(files)); }); }},
      {Fault::map_changed, Check::results, "maps/1-29.json",
       [] { return with_files([](Files& files) { files[only_map(files)] += " "; }); }},
      {Fault::map_differs, Check::results, "maps/1-20.json, entry 30",
       [] { return with_false_map("{\"everybody\":\"agrees\"}"); }},
      {Fault::content_unreadable, Check::silence, "contents.jsonl, line 1",
       [] {
         return with_files([](Files& files) { files["contents.jsonl"].insert(0, "words\n"); });
       }},
      {Fault::content_changed, Check::silence, "contents.jsonl, line 2",
       [] {
         return with_files([](Files& files) {
           files["contents.jsonl"] = replaced(files["contents.jsonl"], "Parler", "Taire");
         });
       }},
      {Fault::content_not_named, Check::silence, "contents.jsonl, line 12",
       [] {
         return with_files([](Files& files) {
           auto& contents = files["contents.jsonl"];
           contents += contents.substr(contents.rfind('\n', contents.size() - 2) + 1);
         });
       }},
      {Fault::content_missing, Check::silence, digest_of("Agir"),
       [] {
         return with_parts(
             [](Parts& parts) { parts.contents.erase(acts::digest_of(invented::words("Agir"))); });
       }},
      {Fault::content_withheld_but_here, Check::silence, "contents.jsonl, line 11",
       [] {
         return with_parts([](Parts& parts) {
           const auto name = invented::words("Un nom");
           parts.contents.emplace(acts::digest_of(name), name);
         });
       }},
      {Fault::row_not_for_this_audience, Check::silence, "entry 16",
       [] {
         auto parts = InventedStory{Mode::protected_}.log.parts(Audience::auditor);
         parts.audience = Audience::public_;
         return bundle::write_bundle(parts);
       }},
      {Fault::rows_missing, Check::silence, "rows.jsonl, 11/12",
       [] {
         auto parts = InventedStory{Mode::protected_}.log.parts(Audience::auditor);
         parts.rows.pop_back();
         parts.maps.clear();
         return bundle::write_bundle(parts);
       }},
  };
}

std::vector<Forgery> forgeries_of_receipts() {
  Request unreadable, foreign, broken;
  unreadable.receipt = "";
  const InventedStory story;
  tlog::Tree tree;
  for (const auto& entry : story.log.entries()) tree.append(tlog::leaf_hash(entry.leaf));
  const auto proof = [&](const tlog::NoteSigner& key, const Digest& root) {
    return "c2sp.org/tlog-proof@v1\nindex 0\n\n" +
           tlog::sign_checkpoint({.origin = key.verifier_key().name(), .size = 1, .root = root},
                                 key);
  };
  foreign.receipt = proof(invented_log_key("another log"), tree.root(1));
  broken.receipt = proof(invented_log_key(), tlog::leaf_hash("another entry"));
  const auto honest = [] { return with_files([](Files&) {}); };
  return {{Fault::receipt_unreadable, Check::seal, "receipt", honest, unreadable},
          {Fault::receipt_not_of_this_log, Check::seal, "receipt", honest, foreign},
          {Fault::receipt_not_in_log, Check::whole, "entry 0", honest, broken}};
}

std::vector<Forgery> forgeries() {
  std::vector<Forgery> all;
  for (auto&& some : {forgeries_of_the_log(), forgeries_of_acts(), forgeries_of_what_is_told(),
                      forgeries_of_receipts()})
    all.insert(all.end(), some.begin(), some.end());
  return all;
}

class Forgeries : public testing::TestWithParam<Forgery> {};

TEST_P(Forgeries, AreFoundAndPlaced) {
  const auto& forgery = GetParam();
  const auto report = audit(forgery.archive(), forgery.request);
  std::string told;
  bool found = false;
  for (const auto& finding : report.findings) {
    told += sentence(finding, Language::en) + "\n";
    found = found || (finding.fault == forgery.fault && finding.check == forgery.check &&
                      finding.where == forgery.where);
    EXPECT_NE(finding.where, "") << told;
  }
  EXPECT_TRUE(found) << told;
}

INSTANTIATE_TEST_SUITE_P(Audit, Forgeries, testing::ValuesIn(forgeries()),
                         [](const auto& info) { return std::string{name_of(info.param.fault)}; });

TEST(EveryFault, IsProvokedByAForgery) {
  std::set<Fault> provoked;
  for (const auto& forgery : forgeries()) provoked.insert(forgery.fault);
  EXPECT_EQ(provoked.size(), static_cast<std::size_t>(Fault::rows_missing) + 1);
}

// Nobody signed for the size in an unsigned checkpoint: it must not make the audit run for ever.
TEST(AnEnormousSize, IsNotBelieved) {
  const auto archive = with_files([](Files& files) {
    files["checkpoint"] = replaced(files["checkpoint"], "\n30\n", "\n9223372036854775807\n");
  });
  EXPECT_TRUE(audit(archive, {}).found(Check::whole));
}

}  // namespace
}  // namespace entente::audit
