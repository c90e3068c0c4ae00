// entente list | show: what a dialogue holds, and one thing of it, as the interface gives it.

#include <charconv>

#include "entente/command_line/verbs.h"
#include "entente/staff/outline.h"
#include "entente/staff/staff_value.h"
#include "entente/store/reading.h"
#include "foundation/vocabulary/scale.h"
#include "host/agreement_api/views.h"
#include "host/clerk_api/roles.h"
#include "host/commitment_api/views.h"

namespace entente::program {
namespace {

using encoding::Json;

[[noreturn]] void teach_instead(const Verb& verb, const Terminal& terminal) {
  throw Stop{Exit::usage, std::string{terminal.pick("Write: entente ", "Écrivez : entente ")} +
                              std::string{verb.usage}};
}

// A dialogue as readers get it, at this moment.
struct Shown {
  Shown(const Arguments& arguments, const std::string& dialogue_, const Terminal& terminal)
      : dialogue(dialogue_),
        store(arguments, terminal, StoreFolder::Missing::refuse),
        reading(store, dialogue_, terminal) {}

  agreement_api::View agreements() const {
    return {.state = reading.state(), .words = reading.words()};
  }
  commitment_api::View commitments() {
    return {.state = reading.state().commitment,
            .words = reading.words(),
            .dialogue = dialogue,
            .as_of = store.clock().now()};
  }

  std::string dialogue;
  std::optional<discussion::Role> role;  // of statements: only those about it
  StoreFolder store;
  Reading reading;
};

Json whole_register(Shown& shown) {
  const auto view = shown.commitments();
  commitment_api::Selection all;
  all.order = commitment_api::Selection::Order::oldest;
  all.limit = SIZE_MAX;
  return commitment_api::page(view, commitment_api::find(view.state, all, view.as_of));
}

struct Kind {
  std::string_view one, many;  // as they are typed; `many` is the member of the list too
  std::string_view words;      // of a row
  std::string_view status;     // of a row
  Json (*list)(Shown&);
  std::optional<Json> (*show)(Shown&, std::uint32_t number);
};

// Of every question, in the order of their numbers; rejected ones too.
Json statements(Shown& shown) {
  const auto& state = shown.reading.state();
  Json::Array all;
  for (const auto& each : state.discussion.statements())
    if (clerk_api::is_about(state.discussion, each.id, shown.role))
      all.push_back(clerk_api::statement(state, each, shown.reading.words()));
  return Json::object({{"statements", std::move(all)}});
}

constexpr std::array kinds = {
    Kind{"statement", "statements", "text", "status", statements,
         [](Shown& shown, std::uint32_t number) -> std::optional<Json> {
           const auto& state = shown.reading.state();
           const auto* found = state.discussion.statement(StatementId{number});
           if (found == nullptr) return std::nullopt;
           return clerk_api::statement(state, *found, shown.reading.words());
         }},
    Kind{"proposal", "proposals", "summary", "status",
         [](Shown& shown) { return agreement_api::proposals(shown.agreements()); },
         [](Shown& shown, std::uint32_t number) -> std::optional<Json> {
           const auto view = shown.agreements();
           const auto* found = view.state.agreement.proposal(ProposalId{number});
           if (found == nullptr) return std::nullopt;
           return agreement_api::proposal(view, *found);
         }},
    Kind{"decision", "decisions", "summary", "status",
         [](Shown& shown) { return agreement_api::decisions(shown.agreements()); },
         [](Shown& shown, std::uint32_t number) -> std::optional<Json> {
           const auto view = shown.agreements();
           const auto* found = view.state.decision.decision(decision::DecisionId{number});
           if (found == nullptr) return std::nullopt;
           return agreement_api::decision(view, *found);
         }},
    Kind{"pledge", "pledges", "text", "with",
         [](Shown& shown) { return agreement_api::pledges(shown.agreements()); },
         [](Shown& shown, std::uint32_t number) -> std::optional<Json> {
           const auto all = agreement_api::pledges(shown.agreements());
           const auto& items = *all.find("pledges")->as_array();
           if (number < 1 || number > items.size()) return std::nullopt;
           return items[number - 1];
         }},
    Kind{"commitment", "commitments", "action", "standing", whole_register,
         [](Shown& shown, std::uint32_t number) -> std::optional<Json> {
           const auto view = shown.commitments();
           const auto* found = view.state.commitment(commitment::CommitmentId{number});
           if (found == nullptr) return std::nullopt;
           return commitment_api::whole(view, *found);
         }},
};

const Kind* kind_named(std::string_view Kind::* name, std::string_view word) {
  const auto found = std::ranges::find(kinds, word, name);
  return found == kinds.end() ? nullptr : &*found;
}

void tell_rows(const Kind& kind, const Json& listed, const Terminal& terminal) {
  for (const auto& row : *listed.find(kind.many)->as_array()) {
    const Json* words = row.find(kind.words);
    terminal.say(std::to_string(*row.find(kind.one)->as_integer()) + "  " +
                     *row.find(kind.status)->as_string(),
                 words == nullptr ? std::string{} : in_one_language(*words, terminal));
  }
}

std::optional<discussion::Role> role_of(const Kind& kind, const Arguments& arguments,
                                        const Terminal& terminal) {
  const auto typed = arguments.value("role");
  if (!typed) return std::nullopt;
  const auto role = named_on<discussion::Role>(discussion::role_names, *typed);
  if (kind.many == "statements" && role) return role;
  throw Stop{Exit::usage, std::string{terminal.pick("--role goes with statements; it is one of ",
                                                    "--role va avec statements ; c’est l’un de ")} +
                              listed(discussion::role_names) + "."};
}

Exit list(const Arguments& arguments, const Terminal& terminal) {
  const auto& words = arguments.positional;
  const Kind* kind = words.size() == 2 ? kind_named(&Kind::many, words[0]) : nullptr;
  if (kind == nullptr) teach_instead(list_verb, terminal);
  Shown shown{arguments, words[1], terminal};
  shown.role = role_of(*kind, arguments, terminal);
  const auto listed = kind->list(shown);
  tell_rows(*kind, listed, terminal);
  if (terminal.json()) terminal.print(listed);
  return Exit::done;
}

Exit show(const Arguments& arguments, const Terminal& terminal) {
  const auto& words = arguments.positional;
  const Kind* kind = words.size() == 3 ? kind_named(&Kind::one, words[0]) : nullptr;
  std::uint32_t number = 0;
  if (kind != nullptr) std::from_chars(words[2].data(), words[2].data() + words[2].size(), number);
  if (kind == nullptr) teach_instead(show_verb, terminal);
  Shown shown{arguments, words[1], terminal};
  const auto found = kind->show(shown, number);
  if (!found)
    throw Stop{Exit::bad_input,
               words[2] +
                   std::string{terminal.pick(": there is none of that number. See entente list ",
                                             " : aucun ne porte ce numéro. Voir entente list ")} +
                   std::string{kind->many} + "."};
  outline(*found, terminal);
  if (terminal.json()) terminal.print(*found);
  return Exit::done;
}

constexpr std::array options = {Option{"store"}};
constexpr std::array list_options = {Option{"store"}, Option{"role"}};

}  // namespace

const Verb list_verb{
    .name = "list",
    .usage =
        "list statements|proposals|decisions|pledges|commitments DIALOGUE [--role ROLE] --store "
        "DIR",
    .en = "Lists what a dialogue holds: number, state, words.",
    .fr = "Liste ce que contient un dialogue : numéro, état, mots.",
    .more_en =
        "With --json, the document of the interface (openapi.yaml). A server may go on\n"
        "using the store. --role lists only statements about that role of civil society:\n"
        "watchdog, service, advocacy or accountability.",
    .more_fr =
        "Avec --json, le document de l’interface (openapi.yaml). Un serveur peut continuer\n"
        "d’utiliser le stockage. --role ne liste que les énoncés qui parlent de ce rôle de\n"
        "la société civile : watchdog, service, advocacy ou accountability.",
    .options = list_options,
    .run = list};

const Verb show_verb{
    .name = "show",
    .usage = "show statement|proposal|decision|pledge|commitment DIALOGUE NUMBER --store DIR",
    .en = "Shows one statement, proposal, decision, sealed pledge or commitment, whole.",
    .fr =
        "Montre un énoncé, une proposition, une décision, une promesse scellée ou un engagement, "
        "en entier.",
    .more_en =
        "Names are those of the interface (openapi.yaml), which --json prints as it is.\n"
        "What single people answered is in none of it.",
    .more_fr =
        "Les noms sont ceux de l’interface (openapi.yaml), que --json imprime telle quelle.\n"
        "Ce que chacun a répondu n’y figure nulle part.",
    .options = options,
    .run = show};

}  // namespace entente::program
