#include "host/commitment_api/adherence/parties.h"

#include <algorithm>
#include <array>

#include "foundation/encoding/csv.h"

namespace entente::commitment_api {
namespace {

using encoding::Json;

// Does this owner promise in the party's name?
bool speaks_for(const View& view, const commitment::Owner& owner, const Party& party) {
  if (owner.constituency != party.constituency) return false;
  return party.office.empty() || std::ranges::any_of(owner.office, [&](const auto& text) {
           const auto words = view.words(text.second);
           return words && *words == party.office;
         });
}

bool anchored_in(const commitment::Commitment& promise, std::string_view instrument) {
  return std::ranges::any_of(promise.anchors, [&](const commitment::KeptAnchor& kept) {
    return kept.anchor.paragraph == instrument;
  });
}

PartyHere party_here(const View& view, const AdherenceGiven& given, const Party& party,
                     std::string_view instrument) {
  PartyHere here{.party = &party, .known = adhering(given.file, party.adherent, instrument)};
  for (const auto& promise : view.state.commitments())
    if (!promise.withdrawal && anchored_in(promise, instrument) &&
        std::ranges::any_of(promise.terms.owners,
                            [&](const auto& owner) { return speaks_for(view, owner, party); }))
      here.promises.push_back(promise.id.number);
  return here;
}

Json numbers(const std::vector<std::size_t>& list) {
  Json::Array items;
  for (const auto number : list) items.push_back(number);
  return Json{std::move(items)};
}

Json code_of(const Adherent* adherent) {
  return adherent == nullptr ? Json{nullptr} : Json{adherent->code};
}

Json party_json(const PartyHere& here) {
  const bool known = !here.known.empty();
  return Json::object(
      {{"adherent", here.party->adherent},
       {"promises", numbers(here.promises)},
       {"source", known ? source_json(*here.known.front().adherence) : Json{nullptr}},
       {"through", known ? code_of(here.known.front().through) : Json{nullptr}}});
}

Json instrument_json(const AdherenceFile& file, const OnInstrument& on) {
  Json::Array adherents, parties;
  for (const auto* adherence : on.adherences) {
    const auto& adherent = *file.adherent(adherence->adherent);
    Json json = adherent_json(adherent);
    json.set("members", adherent.members.size());
    json.set("source", source_json(*adherence));
    adherents.push_back(std::move(json));
  }
  for (const auto& here : on.parties) parties.push_back(party_json(here));
  return Json::object({{"adherents", std::move(adherents)},
                       {"instrument", on.instrument->code},
                       {"parties", std::move(parties)}});
}

constexpr std::array columns = {"row",       "instrument",   "adherent", "kind",
                                "name@en",   "name@fr",      "known",    "through",
                                "members",   "since",        "link",     "language",
                                "consulted", "constituency", "office",   "promises"};

using Fields = std::array<std::string, columns.size()>;

Fields adherent_fields(std::string_view row, const OnInstrument& on, const Adherent& adherent) {
  return {
      std::string{row}, on.instrument->code,
      adherent.code,    std::string{adherent_kind_names[static_cast<std::size_t>(adherent.kind)]},
      adherent.name.en, adherent.name.fr};
}

void put_source(Fields& fields, const Adherence& adherence) {
  fields[9] = adherence.since;
  fields[10] = adherence.link;
  fields[11] = adherence.language;
  fields[12] = adherence.consulted;
}

Fields adherence_row(const AdherenceFile& file, const OnInstrument& on, const Adherence& one) {
  const auto& adherent = *file.adherent(one.adherent);
  Fields fields = adherent_fields("adherence", on, adherent);
  fields[6] = "yes";
  if (adherent.kind == Adherent::Kind::group) fields[8] = std::to_string(adherent.members.size());
  put_source(fields, one);
  return fields;
}

Fields party_row(const AdherenceFile& file, const OnInstrument& on, const PartyHere& here) {
  Fields fields = adherent_fields("party", on, adherent_of(file, *here.party));
  fields[6] = here.known.empty() ? "not known" : "yes";
  if (!here.known.empty()) {
    if (const auto* group = here.known.front().through) fields[7] = group->code;
    put_source(fields, *here.known.front().adherence);
  }
  fields[13] = here.party->constituency.string();
  fields[14] = here.party->office;
  for (const auto number : here.promises)
    fields[15] += (fields[15].empty() ? "" : " ") + std::to_string(number);
  return fields;
}

}  // namespace

std::optional<PartyFault> seat(std::vector<Party>& parties, Party party) {
  for (const auto& other : parties)
    if (other.adherent != party.adherent && other.constituency == party.constituency &&
        (other.office.empty() || party.office.empty() || other.office == party.office))
      return PartyFault::one_voice;
  const auto found = std::ranges::find(parties, party.adherent, &Party::adherent);
  if (found != parties.end())
    *found = std::move(party);
  else
    parties.push_back(std::move(party));
  return std::nullopt;
}

std::string parties_bytes(const std::vector<Party>& parties) {
  Json::Array list;
  for (const auto& party : parties)
    list.push_back(Json::object({{"adherent", party.adherent},
                                 {"constituency", party.constituency.string()},
                                 {"office", party.office}}));
  return encoding::canonical(Json::object({{"parties", std::move(list)}}));
}

Result<std::vector<Party>, PartyFault> read_parties(std::string_view text) {
  const auto json = encoding::parse_json(text);
  if (!json) return Failure{PartyFault::not_json};
  const Json* list = json->find("parties");
  if (list == nullptr || list->as_array() == nullptr) return Failure{PartyFault::shape};
  std::vector<Party> parties;
  for (const Json& item : *list->as_array()) {
    const auto text_of = [&](std::string_view name) {
      const Json* member = item.find(name);
      return member != nullptr && member->is_string() ? *member->as_string() : std::string{};
    };
    auto code = constituency::Code::parse(text_of("constituency"));
    if (!code || text_of("adherent").empty()) return Failure{PartyFault::shape};
    if (std::ranges::find(parties, text_of("adherent"), &Party::adherent) != parties.end())
      return Failure{PartyFault::twice};
    if (auto fault = seat(parties, {.adherent = text_of("adherent"),
                                    .constituency = *std::move(code),
                                    .office = text_of("office")}))
      return Failure{*fault};
  }
  return parties;
}

std::vector<OnInstrument> on_instruments(const View& view, const AdherenceGiven& given) {
  std::vector<OnInstrument> all;
  for (const auto& instrument : given.instruments) {
    OnInstrument on{.instrument = &instrument};
    for (const auto& one : given.file.adherences)
      if (std::ranges::find(one.instruments, instrument.code) != one.instruments.end())
        on.adherences.push_back(&one);
    for (const auto& party : given.parties)
      on.parties.push_back(party_here(view, given, party, instrument.code));
    all.push_back(std::move(on));
  }
  return all;
}

Adherent adherent_of(const AdherenceFile& file, const Party& party) {
  if (const auto* found = file.adherent(party.adherent)) return *found;
  return {.code = party.adherent,
          .kind = Adherent::Kind::agency,
          .name = {.en = party.adherent, .fr = party.adherent}};
}

Json dialogue_adherence(const View& view, const AdherenceGiven& given) {
  Json::Array instruments, parties;
  Json groups = Json::object({});
  for (const auto& on : on_instruments(view, given)) {
    instruments.push_back(instrument_json(given.file, on));
    for (const auto& here : on.parties)
      if (!here.known.empty() && here.known.front().through != nullptr)
        groups.set(here.known.front().through->code, adherent_json(*here.known.front().through));
  }
  for (const auto& party : given.parties) {
    Json json = adherent_json(adherent_of(given.file, party));
    json.set("constituency", party.constituency.string());
    json.set("office", party.office.empty() ? Json{nullptr} : Json{party.office});
    parties.push_back(std::move(json));
  }
  return Json::object({{"groups", std::move(groups)},
                       {"instruments", std::move(instruments)},
                       {"parties", std::move(parties)}});
}

std::string adherence_table(const View& view, const AdherenceGiven& given) {
  std::string out;
  Fields head;
  std::ranges::copy(columns, head.begin());
  encoding::append_csv_row(out, head);
  for (const auto& on : on_instruments(view, given)) {
    for (const auto* one : on.adherences)
      encoding::append_csv_row(out, adherence_row(given.file, on, *one));
    for (const auto& here : on.parties)
      encoding::append_csv_row(out, party_row(given.file, on, here));
  }
  return out;
}

}  // namespace entente::commitment_api
