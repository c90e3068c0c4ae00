#pragma once

// A house whose pages are read without script: an invented dialogue, and what may happen in it.

#include <gtest/gtest.h>

#include "foundation/crypto/sha256.h"
#include "host/clerk_api/invented_house_test.h"
#include "host/reading/routes.h"
#include "record/outcome/outcome_json.h"

namespace entente::reading {

namespace invented = acts::invented;

inline constexpr std::string_view instruments =
    R"({"instruments":[{"code":"sdg-16-10","level":"global",
  "title":{"en":"Access to <information>","fr":"Accès à l’information"}}]})";
inline constexpr std::string_view adherents = R"({"about":{"en":"Who","fr":"Qui"},"adherents":[
  {"code":"TGO","kind":"country","name":{"en":"Togo","fr":"Togo"}},
  {"code":"an-agency","kind":"agency","name":{"en":"An <agency>","fr":"Une <institution>"}},
  {"code":"all-of-them","kind":"group","name":{"en":"All & some","fr":"Tous"},"members":["TGO"]}],
  "adherences":[{"instruments":["sdg-16-10"],"adherent":"all-of-them","since":"2015-09-25",
    "link":"https://example.org/a","language":"en","consulted":"2026-11-29"}]})";
inline constexpr std::string_view measures = R"({"about":{"en":"Small steps","fr":"De petits pas"},
  "measures":[{"code":"open-day","size":"small","risk":"low","reversibility":"partial",
    "title":{"en":"An <open> day","fr":"Une journée ouverte"},
    "steps":[{"en":"The office opens.","fr":"Le bureau ouvre."},
             {"en":"Associations come.","fr":"Les associations viennent."}],
    "example":{"en":"A prefecture receives.","fr":"Une préfecture reçoit."}}]})";

// An invented dialogue with one question, three statements and a constituency of which nobody came.
class ReadingHouse : public clerk_api::InventedHouse {
 protected:
  void SetUp() override {
    open_dialogue();
    must(facilitator_.does(invented::posed("What <b>blocks</b> dialogue?"),
                           invented::in_both("What <b>blocks</b> dialogue?").contents));
    for (const auto* text : {"<script>alert('x')</script>", "Une réponse à \"chacun\"", "Rien"})
      must(facilitator_.does(invented::stated(text), invented::said({{"fr", text}}).contents));
    must(ada_.does(registrar_.attests("gov", ada_.key())));
    must(ada_.does(
        discussion::VoteCastV1{.statement = StatementId{2}, .choice = discussion::Choice::agree}));
    add_routes(router_, clerk_, [this] { return clock_.now(); },
               {.adherence = adherence(), .measures = measures},
               {.by_mail = true, .by_forms = true});
  }
  // One instrument, and a country that adheres to it among others.
  static std::shared_ptr<const commitment_api::AdherenceRoom> adherence() {
    const auto known = *commitment_api::read_instruments(instruments);
    return std::make_shared<commitment_api::AdherenceRoom>(commitment_api::AdherenceRoom{
        .instruments = known,
        .file = *commitment_api::read_adherence(adherents, known, {}),
        .parties = [](const std::string&) {
          return std::vector<commitment_api::Party>{
              {.adherent = "TGO", .constituency = invented::code("gov"), .office = {}},
              {.adherent = "an-agency", .constituency = invented::code("cso"), .office = {}}};
        }});
  }
  // The government promises; civil society disputes what it reports.
  void promised_and_looked_at() {
    named(minister_, "gov");
    named(rosa_, "cso");
    const auto action = invented::in_both("Open <b>registers</b>"),
               people = invented::in_both("Associations");
    commitment::Terms terms;
    terms.owners = {{.constituency = invented::code("gov"), .office = people.texts}};
    terms.action = action.texts;
    terms.beneficiaries = people.texts;
    terms.due = invented::after(invented::morning, 90 * 86'400);
    terms.verifier = invented::code("cso");
    auto contents = action.contents;
    contents.insert(contents.end(), people.contents.begin(), people.contents.end());
    must(minister_.does(commitment::CommitmentMadeV1{std::move(terms)}, std::move(contents)));
    const auto note = invented::said({{"fr", "37 sur 50"}});
    commitment::ProgressReportedV1 report{.commitment = commitment::CommitmentId{1}};
    report.completion = commitment::Completion::limited;
    report.note = note.texts;
    must(minister_.does(report, note.contents));
    const auto found = invented::said({{"fr", "Trente."}});
    commitment::ProgressVerifiedV1 finding{.report = commitment::ReportId{1}};
    finding.finding = commitment::Judgement::disputed;
    finding.note = found.texts;
    must(rosa_.does(finding, found.contents));
  }
  // A note, then an hour in which something is parked, a theme named and an answer asked for.
  void an_hour_begins() {
    const auto why = invented::in_both("Why <i>now</i>"), contact = invented::in_both("Counter 4"),
               asked = invented::in_both("An hour");
    session::NotePublishedV1 note;
    note.title = asked.texts;
    note.context = why.texts;
    note.contact = contact.texts;
    note.starts = invented::morning;
    note.minutes = 60;
    auto contents = asked.contents;
    for (const auto* more : {&why, &contact})
      contents.insert(contents.end(), more->contents.begin(), more->contents.end());
    must(facilitator_.does(note, contents));
    const session::Phase phase{.title = asked.texts,
                               .hint = {},
                               .minutes = 5,
                               .stage = session::Stage::discuss,
                               .screen = session::Screen::gaps,
                               .question = QuestionId{1}};
    must(facilitator_.does(session::SessionOpenedV1{.title = asked.texts,
                                                    .phases = {phase},
                                                    .floor_balance = false,
                                                    .starts = invented::morning},
                           asked.contents));
    must(facilitator_.does(
        session::ItemParkedV1{.text = why.texts, .statement = {}, .assigned = {}}, why.contents));
    must(facilitator_.does(
        session::ThemeNamedV1{
            .question = QuestionId{1}, .title = contact.texts, .statements = {StatementId{2}}},
        contact.contents));
    asked_about(2);
  }
  void asked_about(std::uint32_t statement) {
    must(facilitator_.does(session::AnswerRequestedV1{
        .statement = StatementId{statement}, .of = invented::code("gov"), .due = due_}));
  }
  // Closes it, and signs what came of it.
  void the_hour_ends() {
    must(facilitator_.does(session::SessionClosedV1{
        .session = session::SessionId{1}, .follow_up = due_, .reason = {}}));
    std::uint64_t size = 0;
    std::string bytes;
    clerk_.read("demo", [&](const clerk::Register& kept) {
      size = kept.state().size;
      bytes = outcome::outcome_json(kept.state(), session::SessionId{1}, size);
    });
    must(facilitator_.does(session::OutcomePublishedV1{
        .session = session::SessionId{1}, .size = size, .digest = crypto::sha256(bytes)}));
  }
  http::Response ask(std::string path, std::string query = {}, std::string accepts = "en") {
    return answer_to({.path = std::move(path),
                      .query = std::move(query),
                      .headers = {{"Accept-Language", std::move(accepts)}}});
  }
  std::string page(std::string path, std::string query = {}) {
    const auto response = ask(std::move(path), std::move(query));
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(response.header("Content-Type"), "text/html; charset=utf-8");
    return std::string{response.body.view()};
  }

  invented::Person ada_{"ada"}, minister_{"minister"}, rosa_{"rosa"};
  Instant due_ = invented::after(invented::morning, 30 * 86'400);
};

inline bool holds(const std::string& page, std::string_view what) {
  return page.find(what) != page.npos;
}

}  // namespace entente::reading
