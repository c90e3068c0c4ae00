// entente demo: founds the invented dialogue, fills it with an invented crowd, closes what is to be
// closed, publishes its map, verifies the whole, and serves it.

#include "adapters/sqlite/evidence_store.h"
#include "dialogue/constitution/disclosing/disclosure.h"
#include "entente/acting/founding.h"
#include "entente/adherence/adherence_file.h"
#include "entente/command_line/verbs.h"
#include "entente/demo/story.h"
#include "entente/embedded.h"
#include "entente/serving/service.h"
#include "foundation/crypto/sha256.h"
#include "foundation/encoding/hex.h"
#include "record/audit/audit.h"
#include "record/outcome/outcome_json.h"

namespace entente::program {
namespace {

constexpr std::size_t acts_at_once = 5'000;
constexpr std::int64_t story_begins_days_ago = 200;

void admit_in_parts(clerk::Clerk& clerk, std::vector<acts::SignedAct> acts,
                    const Terminal& terminal) {
  for (std::size_t from = 0; from < acts.size(); from += acts_at_once) {
    const auto to = std::min(acts.size(), from + acts_at_once);
    std::vector<acts::SignedAct> part{
        std::move_iterator{acts.begin() + static_cast<std::ptrdiff_t>(from)},
        std::move_iterator{acts.begin() + static_cast<std::ptrdiff_t>(to)}};
    must_admit(clerk, std::move(part), terminal);
  }
}

// Closes a question and publishes its map over everything up to the closing.
void conclude(clerk::Clerk& clerk, Pen& facilitator, const std::string& dialogue,
              QuestionId question, const Terminal& terminal) {
  must_admit(clerk, {facilitator.sign(discussion::QuestionClosedV1{question})}, terminal);
  std::uint64_t size = 0;
  opinion::Settings settings;
  clerk.read(dialogue, [&](const clerk::Register& kept) {
    size = kept.state().size;
    settings = constitution::usual_settings(kept.state());
  });
  const auto map = clerk.map_at(dialogue, question, size, settings);
  must_admit(clerk,
             {facilitator.sign(
                 constitution::MapPublishedV1{.question = question,
                                              .size = size,
                                              .algorithm = std::string{opinion::algorithm_name},
                                              .settings = settings,
                                              .digest = map->digest})},
             terminal);
}

// The outcome of every session that was closed: signed over what the register gives, as a page
// does.
void publish_outcomes(clerk::Clerk& clerk, const std::string& dialogue, Hand& hand, Instant now,
                      const Terminal& terminal) {
  std::vector<encoding::Json> bodies;
  clerk.read(dialogue, [&](const clerk::Register& kept) {
    const auto& state = kept.state();
    for (const auto& held : state.session.sessions()) {
      if (!held.closed) continue;
      const auto bytes = outcome::outcome_json(state, held.id, state.size);
      const auto digest = encoding::to_hex(crypto::sha256(bytes).span());
      bodies.push_back(encoding::Json::object(
          {{"digest", digest}, {"session", held.id.number}, {"size", state.size}}));
    }
  });
  std::vector<acts::SignedAct> acts;
  for (auto& body : bodies) {
    auto act = hand.sign({.place = "outcome",
                          .by = "facilitator",
                          .type = std::string{session::OutcomePublishedV1::type},
                          .body = std::move(body)},
                         now);
    ensure(act.has_value(), "an outcome can be signed");
    acts.push_back(*std::move(act));
  }
  must_admit(clerk, std::move(acts), terminal);
}

// How far each key has counted in the register.
std::function<std::uint64_t(const PublicKey&)> last_sequence_in(const clerk::Clerk& clerk,
                                                                const std::string& dialogue) {
  return [&clerk, dialogue](const PublicKey& key) {
    std::uint64_t last = 0;
    clerk.read(dialogue, [&](const clerk::Register& kept) {
      const auto found = kept.state().last_sequence.find(key);
      if (found != kept.state().last_sequence.end()) last = found->second;
    });
    return last;
  };
}

// Who adheres to what there, and who promises in whose name.
void take_parts(const StoreFolder& store, const std::string& dialogue) {
  const auto code = [](std::string_view name) { return *constituency::Code::parse(name); };
  store.write_private("adherence.json", demo_adherence_json);
  keep_parties(
      store, dialogue,
      {{.adherent = "XCV", .constituency = code("gov_exec"), .office = {}},
       {.adherent = "corvelune-heads-of-cooperation", .constituency = code("dp_bi"), .office = {}},
       {.adherent = "corvelune-platform",
        .constituency = code("cso_dom"),
        .office = "Plateforme nationale"},
       {.adherent = "corvelune-services-federation",
        .constituency = code("union"),
        .office = "Fédération des services publics"}});
}

void make_demo(StoreFolder& store, clerk::Clerk& clerk, StoryClock& clock,
               const WrittenDialogue& written, const Terminal& terminal) {
  const std::string& name = written.id.string();
  clock.set(story_begins_days_ago);
  const auto founded = found_dialogue(store, clerk, written, "localhost", CodesFor::spare_seats,
                                      FocalKeys::kept_here, terminal);
  InventedCrowd crowd{written, store.entropy()};
  admit_in_parts(clerk, crowd.arrive(founded.keys), terminal);
  Pen facilitator{crypto::SigningKey::from_seed(founded.keys.facilitator), written.id,
                  store.entropy(), founded.facilitator_sequence};
  for (std::uint32_t q = 0; q < written.questions.size(); ++q)
    if (written.questions[q].close) conclude(clerk, facilitator, name, QuestionId{q + 1}, terminal);
  Hand hand{
      founded.keys, written.id, written.languages, store.entropy(), last_sequence_in(clerk, name),
      story_file};
  sqlite::SqliteEvidenceStore files{store.path() / "evidence.db"};
  clerk::EvidenceDesk evidence{clerk, files};
  tell_story(clerk, evidence, written, hand, crowd, clock, terminal);
  publish_outcomes(clerk, name, hand, clock.now(), terminal);
  clock.set(0);
  take_parts(store, name);
}

void say_what_it_holds(clerk::Clerk& clerk, const std::string& dialogue, const Terminal& terminal) {
  const auto bundle = clerk.bundle(dialogue, constitution::Audience::public_);
  const auto report = audit::audit(*bundle, {});
  std::string map = "-";
  clerk.read(dialogue, [&](const clerk::Register& kept) {
    if (!kept.state().maps.empty())
      map = encoding::to_hex(kept.state().maps.back().map.digest.span());
  });
  terminal.say(terminal.pick("acts admitted", "actes admis"), figure(report.entries, terminal));
  terminal.say(terminal.pick("entries in the log", "inscriptions au journal"),
               figure(report.entries, terminal));
  terminal.say(terminal.pick("size of the bundle", "taille de l’archive"),
               figure(bundle->size(), terminal) + std::string{terminal.pick(" bytes", " octets")});
  terminal.say(terminal.pick("digest of the map", "empreinte de la carte"), map);
  terminal.say(terminal.pick("verified", "contrôle"),
               figure(report.findings.size(), terminal) +
                   std::string{terminal.pick(" findings; ", " constat(s) ; ")} +
                   figure(report.signatures, terminal) +
                   std::string{terminal.pick(" signatures, ", " signatures, ")} +
                   figure(report.maps_recomputed, terminal) +
                   std::string{terminal.pick(" map(s) recomputed", " carte(s) recalculée(s)")});
}

// One spare code as it stands in a link, for whoever reads the terminal.
std::string spare_code(const StoreFolder& store, const std::string& dialogue,
                       const Terminal& terminal) {
  const std::string table = read_file(store.path() / "invitations" / (dialogue + ".csv"), terminal);
  const auto first = table.find('\n');
  const auto last = table.find(',', table.find(',', first) + 1);
  return last == std::string::npos ? "" : table.substr(last + 1, table.find('\r', last) - last - 1);
}

Exit demo(const Arguments& arguments, const Terminal& terminal) {
  const Address address = read_address(arguments.value_or("listen", "127.0.0.1:8080"), terminal);
  const auto written = read_dialogue_file(demo_json);
  if (!written) throw Stop{Exit::bad_input, "demo/dialogue.json: " + written.error().place};
  const std::string& name = written->id.string();
  StoreFolder store{arguments, terminal, StoreFolder::Missing::make};
  StoryClock clock{store.clock()};
  clerk::Clerk clerk{{store.records(), clock, store.entropy()}};
  registrar::Registrar registrar{store.registry()};
  if (store.records().size(name) == 0) {
    terminal.say(terminal.pick("Making the demo: everything in it is invented.",
                               "Préparation de la démonstration : tout y est inventé."));
    make_demo(store, clerk, clock, *written, terminal);
  }
  keep_all(store, clerk, registrar, terminal);
  say_what_it_holds(clerk, name, terminal);
  if (arguments.has("no-serve")) return Exit::done;
  const Keys keys = store.keys(name, terminal);
  const House house{.address = address,
                    .web = web_folder(arguments),
                    .adherence = adherence_file(std::nullopt, &store, terminal)};
  serve(store, clerk, registrar, house, [&](std::uint16_t port) {
    const std::string base = "http://localhost:" + std::to_string(port);
    terminal.say("");
    terminal.say(terminal.pick("public page", "page publique"), base + "/d/" + name);
    terminal.say(terminal.pick("participant", "participation"),
                 base + "/d/" + name + "/join#code=" + spare_code(store, name, terminal));
    for (const auto& path : facilitator_paths(name, keys))
      terminal.say(terminal.pick("facilitator", "facilitation"), base + path);
    for (const auto& [constituency, seed] : keys.focal)
      terminal.say(terminal.pick("focal point", "point focal"), base + focal_path(name, seed));
    terminal.say(terminal.pick("more codes", "autres codes"),
                 (store.path() / "invitations" / (name + ".csv")).string());
    terminal.say("");
    terminal.say(terminal.pick("Ctrl-C stops.", "Ctrl-C arrête."));
  });
  return Exit::done;
}

constexpr std::array options = {Option{"store"}, Option{"listen"}, Option{"web"},
                                Option{"no-serve", false}};

}  // namespace

const Verb demo_verb{
    .name = "demo",
    .usage = "demo --store DIR [--listen 127.0.0.1:8080] [--web DIR] [--no-serve]",
    .en = "Makes the invented demonstration dialogue, verifies it and serves it.",
    .fr = "Prépare le dialogue de démonstration (inventé), le contrôle et le sert.",
    .more_en = "Made once; the next time the store is served as it is.",
    .more_fr = "Préparé une fois ; ensuite, le stockage est servi tel quel.",
    .options = options,
    .run = demo};

}  // namespace entente::program
