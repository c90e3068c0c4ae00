#include "corpus/tiny_dialogue.h"

#include "record/audit/invented_log_test.h"

namespace entente::corpus {
namespace {

using acts::Content;
using acts::invented::Person;
namespace invented = acts::invented;

crypto::SigningKey key(std::uint8_t byte) {
  std::array<std::uint8_t, 32> seed{};
  seed.fill(byte);
  return crypto::SigningKey::from_seed(seed);
}

Salt salt(std::uint8_t byte) {
  Salt filled;
  filled.bytes.fill(byte);
  return filled;
}

class Story {
 public:
  TinyDialogue tell() {
    open_and_gather();
    discuss();
    conclude();
    told_.parts = log_.parts(constitution::Audience::auditor);
    told_.parts.rows.clear();
    for (std::size_t i = 0; i < told_.acts.size(); ++i) {
      const auto& entry = told_.acts[i].entry;
      told_.parts.leaves[i] = entry.leaf;
      if (entry.row) told_.parts.rows.emplace_back(i, entry.row->canonical());
    }
    audit::InventedLog::sign(told_.parts, log_key_);
    return std::move(told_);
  }

 private:
  void open_and_gather() {
    const auto title = text({{"en", "What blocks dialogue?"}, {"fr", "Qu’est-ce qui bloque ?"}});
    auto terms = invented::terms(facilitator_, registrar_, log_key_.verifier_key().string());
    terms.title = title.texts;
    terms.import_key = importer_.key();
    add(convener_, terms, title.contents);
    const auto name = text({{"en", "Civil society"}, {"fr", "Société civile"}});
    add(facilitator_,
        constituency::ConstituencyDeclaredV1{
            .code = invented::code("cso"), .name = name.texts, .seats = 5},
        name.contents);
    add(amina_, registrar_.attests("cso", amina_.key()));
    add(importer_, constituency::SeatImportedV1{.source = 41});
  }

  void discuss() {
    const auto asked = text({{"en", "What would help?"}, {"fr", "Qu’est-ce qui aiderait ?"}});
    add(facilitator_,
        discussion::QuestionPosedV1{.text = asked.texts,
                                    .closes = invented::after(invented::morning, 7'200)},
        asked.contents);
    const auto said = text({{"fr", "Se parler avant de décider."}});
    add(amina_,
        discussion::StatementSubmittedV1{
            .question = QuestionId{1}, .language = invented::language("fr"), .text = said.texts},
        said.contents);
    const auto carried = text({{"en", "Meet in each other’s villages."}});
    add(importer_,
        discussion::StatementImportedV1{.question = QuestionId{1},
                                        .language = invented::language("en"),
                                        .text = carried.texts,
                                        .about_me = false,
                                        .source = 7},
        carried.contents);
    const auto note = text({{"en", "One idea, and a clear one."}});
    add(facilitator_,
        discussion::StatementModeratedV1{.statement = StatementId{1},
                                         .decision = discussion::Decision::accepted,
                                         .reason = discussion::Reason::clear,
                                         .note = note.texts},
        note.contents);
    add(facilitator_, discussion::StatementModeratedV1{.statement = StatementId{2}});
    add(amina_,
        discussion::VoteCastV1{.statement = StatementId{2}, .choice = discussion::Choice::agree});
    add(importer_, discussion::VoteImportedV1{.seat = SeatId{2},
                                              .statement = StatementId{1},
                                              .choice = discussion::Choice::disagree});
    withheld_ = acts::digest_of(carried.contents[0]);
  }

  void conclude() {
    add(facilitator_, discussion::QuestionClosedV1{QuestionId{1}});
    add(facilitator_, log_.map_act(QuestionId{1}, log_.state().size));
    add(facilitator_, constitution::ContentWithheldV1{.content = withheld_,
                                                      .authority = constitution::Authority::court,
                                                      .reason = discussion::Reason::personal_data});
  }

  invented::Said text(
      std::initializer_list<std::pair<std::string_view, std::string_view>> versions) {
    invented::Said said;
    for (const auto& [tag, words] : versions) {
      const Content content{.salt = salt(static_cast<std::uint8_t>(0x10 + contents_++)),
                            .text = *Text::parse(words)};
      said.texts.emplace(invented::language(tag), acts::digest_of(content));
      said.contents.push_back(content);
    }
    return said;
  }

  void add(Person& author, constitution::Body body, std::vector<Content> contents = {}) {
    auto act = author.does(std::move(body), std::move(contents));
    const Instant at =
        invented::after(invented::morning, 60 * static_cast<std::int64_t>(told_.acts.size()));
    ensure(log_.append(act, at).has_value(), "the law allows the corpus");
    const bool is_vote = constitution::is_private(act.act().body);
    const Salt sealing = salt(static_cast<std::uint8_t>(0x20 + (is_vote ? votes_++ : 0)));
    auto entry = acts::make_entry(act, at, sealing);
    told_.acts.push_back({std::move(act), at, std::move(entry)});
  }

  Person convener_{key(0x01)}, facilitator_{key(0x02)}, registrar_{key(0x03)}, importer_{key(0x04)},
      amina_{key(0x05)};
  tlog::NoteSigner log_key_ = *tlog::NoteSigner::make("localhost/d/demo", key(0x06));
  audit::InventedLog log_;
  TinyDialogue told_;
  Digest withheld_;
  int contents_ = 1;
  int votes_ = 1;
};

}  // namespace

TinyDialogue tiny_dialogue() { return Story{}.tell(); }

}  // namespace entente::corpus
