#include "entente/acting/founding.h"

#include "dialogue/constituency/attestation.h"
#include "dialogue/constitution/opening.h"
#include "foundation/encoding/base64.h"
#include "host/clerk_api/foreword.h"
#include "host/problems/problems.h"
#include "host/registrar/inviting.h"

namespace entente::program {
namespace {

// Draws invitations and writes them into a table where the organiser finds them.
class Inviting {
 public:
  Inviting(StoreFolder& store, const WrittenDialogue& written, const Keys& keys)
      : store_(store), dialogue_(written.id.string()), registrar_(store.registry()) {
    registrar_.serve(dialogue_, crypto::SigningKey::from_seed(keys.registrar));
  }

  // The codes, and the same with their seals.
  std::vector<InvitedCode> codes(const constituency::Code& constituency, std::size_t count,
                                 registrar::Role role) {
    const auto draw = [&](std::span<std::uint8_t> bytes) { store_.entropy().fill(bytes); };
    std::vector<InvitedCode> made;
    for (const auto& code : registrar::invite(
             store_.registry(), registrar::list_of(dialogue_, role), constituency, count, draw)) {
      made.push_back(
          {.code = code.string(), .link = code.string() + registrar_.seal(dialogue_, code, role)});
      table_.append(constituency.string()).append(",").append(made.back().code);
      table_.append(",").append(made.back().link).append("\r\n");
    }
    return made;
  }
  void write(const std::string& file) {
    store_.write_private("invitations/" + dialogue_ + file, table_);
  }

 private:
  StoreFolder& store_;
  std::string dialogue_;
  registrar::Registrar registrar_;
  std::string table_ = "constituency,code,link_code\r\n";
};

std::map<std::string, std::vector<std::string>> invite(StoreFolder& store,
                                                       const WrittenDialogue& written,
                                                       const Keys& keys, CodesFor codes) {
  std::map<std::string, std::vector<std::string>> made;
  Inviting inviting{store, written, keys};
  for (const auto& declared : written.constituencies) {
    const auto count = codes == CodesFor::every_seat ? declared.seats : declared.spare_codes;
    for (const auto& code : inviting.codes(declared.code, count, registrar::Role::seat))
      made[declared.code.string()].push_back(code.code);
  }
  inviting.write(".csv");
  return made;
}

// One code for each focal point: the key is made on their own device.
std::map<std::string, InvitedCode> invite_focal_points(StoreFolder& store,
                                                       const WrittenDialogue& written,
                                                       const Keys& keys) {
  std::map<std::string, InvitedCode> made;
  Inviting inviting{store, written, keys};
  for (const auto& focal : written.focal_points)
    made.emplace(focal.constituency.string(),
                 inviting.codes(focal.constituency, 1, registrar::Role::focal_point).front());
  inviting.write("-focal.csv");
  return made;
}

// Where the host keeps them, each focal point gets a key, and an address that holds it.
void name_focal_points(const WrittenDialogue& written, Keys& keys, ports::Entropy& entropy) {
  for (const auto& focal : written.focal_points)
    entropy.fill(keys.focal[focal.constituency.string()]);
}

// None where the keys are on their devices.
std::vector<acts::SignedAct> focal_acts(const WrittenDialogue& written, const Keys& keys,
                                        ports::Entropy& entropy) {
  const auto registrar = crypto::SigningKey::from_seed(keys.registrar);
  std::vector<acts::SignedAct> acts;
  for (const auto& focal : written.focal_points) {
    const auto seed = keys.focal.find(focal.constituency.string());
    if (seed == keys.focal.end()) continue;
    Pen pen{crypto::SigningKey::from_seed(seed->second), written.id, entropy};
    const auto text =
        constituency::focal_attestation_text(written.id.string(), focal.constituency, pen.author());
    const auto name = pen.words(focal.name);
    acts.push_back(pen.sign(constituency::FocalPointNamedV1{
        .constituency = focal.constituency, .name = name, .attestation = registrar.sign(text)}));
  }
  return acts;
}

session::NotePublishedV1 note_of(const WrittenDialogue& written, Pen& pen) {
  const WrittenNote& note = *written.note;
  const auto each = [&](const std::vector<Texts>& list) {
    std::vector<Translations> all;
    for (const auto& texts : list) all.push_back(pen.words(texts));
    return all;
  };
  return {.title = pen.words(written.title),
          .context = pen.words(note.context),
          .objectives = each(note.objectives),
          .agenda = each(note.agenda),
          .contact = pen.words(note.contact),
          .safe_contact = pen.words(note.safe_contact),
          .starts = std::nullopt,
          .minutes = note.minutes};
}

std::vector<acts::SignedAct> first_acts(const WrittenDialogue& written, Pen& pen) {
  std::vector<acts::SignedAct> acts;
  if (written.note) acts.push_back(pen.sign(note_of(written, pen)));
  for (const auto& declared : written.constituencies) {
    const auto name = pen.words(declared.name);
    acts.push_back(pen.sign(constituency::ConstituencyDeclaredV1{
        .code = declared.code, .name = name, .seats = declared.seats}));
  }
  const auto tag = [&](auto about, const discussion::Roles& roles) {
    if (!roles.empty())
      acts.push_back(pen.sign(discussion::RoleTaggedV1{.about = about, .roles = roles}));
  };
  std::uint32_t number = 0, statements = 0;
  for (const auto& asked : written.questions) {
    const auto text = pen.words(asked.text);
    acts.push_back(pen.sign(discussion::QuestionPosedV1{.text = text, .closes = asked.closes}));
    ++number;
    tag(QuestionId{number}, asked.roles);
    for (const auto& said : asked.statements) {
      if (said.from != "facilitator" && written.synthetic) continue;
      const auto words = pen.words(said.text);
      acts.push_back(pen.sign(discussion::StatementSubmittedV1{.question = QuestionId{number},
                                                               .language = said.language,
                                                               .text = words,
                                                               .about_me = said.about_me}));
      tag(StatementId{++statements}, said.roles);
    }
  }
  return acts;
}

// Tabled and frozen as they stand: whoever wants them otherwise says so before the dialogue opens.
std::vector<acts::SignedAct> rules_acts(const WrittenDialogue& written, Pen& pen) {
  std::vector<acts::SignedAct> acts;
  if (!written.ground_rules) return acts;
  agreement::ProposalTabledV1 tabled;
  tabled.summary = pen.words(written.ground_rules->summary);
  for (const auto& rule : written.ground_rules->rules)
    tabled.clauses.push_back({.text = pen.words(rule), .indicator = {}});
  tabled.measure = clerk_api::ground_rules_measure;
  acts.push_back(pen.sign(tabled));
  acts.push_back(pen.sign(agreement::TextFrozenV1{.proposal = ProposalId{1}, .version = 1}));
  return acts;
}

std::vector<PublicKey> facilitators_of(const Keys& keys) {
  std::vector<PublicKey> all{crypto::SigningKey::from_seed(keys.facilitator).public_key()};
  for (const auto& seed : keys.more_facilitators)
    all.push_back(crypto::SigningKey::from_seed(seed).public_key());
  return all;
}

std::string in_words(const clerk::Answered& answered, const Terminal& terminal) {
  const auto language = terminal.french() ? http::Language::french : http::Language::english;
  const auto words = [&](const http::ProblemKind& kind) {
    return std::string{kind.title.in(language)} + " " + std::string{kind.detail.in(language)};
  };
  if (const auto* refused = std::get_if<clerk::Refused>(&answered))
    return words(problems::of(refused->refusal));
  return words(problems::of(std::get<clerk::HostRefusal>(answered)));
}

}  // namespace

std::uint64_t must_admit(clerk::Clerk& clerk, std::vector<acts::SignedAct> acts,
                         const Terminal& terminal) {
  const auto answers = clerk.submit_all(std::move(acts));
  for (const auto& answered : answers) {
    if (std::holds_alternative<clerk::Receipt>(answered)) continue;
    const bool host = std::holds_alternative<clerk::HostRefusal>(answered);
    throw Stop{host ? Exit::fault_of_the_world : Exit::bad_input, in_words(answered, terminal)};
  }
  return answers.size();
}

constitution::DialogueOpenedV1 opening_of(const WrittenDialogue& written, const Keys& keys,
                                          Translations title) {
  return {.title = std::move(title),
          .languages = written.languages,
          .constitution = constitution::constitution_version,
          .mode = written.mode,
          .moderation = written.moderation,
          .anonymity_floor = written.anonymity_floor,
          .invented = written.invented,
          .facilitators = facilitators_of(keys),
          .registrar = crypto::SigningKey::from_seed(keys.registrar).public_key(),
          .import_key = std::nullopt,
          .log = keys.log_signer().verifier_key().string()};
}

Founded found_dialogue(StoreFolder& store, clerk::Clerk& clerk, const WrittenDialogue& written,
                       const std::string& host, CodesFor codes, FocalKeys focal,
                       const Terminal& terminal) {
  const std::string& name = written.id.string();
  if (store.records().size(name) > 0)
    throw Stop{Exit::bad_input,
               name + std::string{terminal.pick(": this store has a dialogue of that name already.",
                                                " : ce stockage a déjà un dialogue de ce nom.")}};
  Founded founded{.keys = Keys::fresh(host + "/d/" + name, store.entropy()), .codes = {}};
  founded.keys.more_facilitators.resize(written.facilitators - 1);
  for (auto& seed : founded.keys.more_facilitators) store.entropy().fill(seed);
  Pen pen{crypto::SigningKey::from_seed(founded.keys.facilitator), written.id, store.entropy()};
  const auto title = pen.words(written.title);
  const auto opening = pen.sign(opening_of(written, founded.keys, title));
  if (focal == FocalKeys::kept_here) name_focal_points(written, founded.keys, store.entropy());
  store.keep(name, founded.keys);  // before the log, so that no log is ever without its keys
  founded.codes = invite(store, written, founded.keys, codes);
  if (focal == FocalKeys::on_their_devices && !written.focal_points.empty())
    founded.focal_codes = invite_focal_points(store, written, founded.keys);
  clerk.begin(opening, founded.keys.log_signer());
  auto acts = first_acts(written, pen);
  for (auto& act : rules_acts(written, pen)) acts.push_back(std::move(act));
  founded.facilitator_sequence = acts.size() + 1;
  founded.acts = 1 + must_admit(clerk, std::move(acts), terminal) +
                 must_admit(clerk, focal_acts(written, founded.keys, store.entropy()), terminal);
  return founded;
}

std::string focal_invitation_path(const std::string& dialogue, const InvitedCode& code) {
  return "/d/" + dialogue + "/focal#code=" + code.link;
}

std::string focal_path(const std::string& dialogue, const Keys::Seed& seed) {
  return "/d/" + dialogue + "/focal#key=" + encoding::to_base64url(seed);
}

std::vector<std::string> facilitator_paths(const std::string& dialogue, const Keys& keys) {
  const std::string page = "/d/" + dialogue + "/facilitate#key=";
  std::vector<std::string> paths{page + encoding::to_base64url(keys.facilitator)};
  for (const auto& seed : keys.more_facilitators)
    paths.push_back(page + encoding::to_base64url(seed));
  return paths;
}

}  // namespace entente::program
