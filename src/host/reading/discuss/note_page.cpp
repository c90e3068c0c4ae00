#include "host/reading/discuss/note_page.h"

namespace entente::reading {
namespace {

using http::Language;
using http::Words;

constexpr Words title{.en = "Concept note", .fr = "Note de cadrage"};
constexpr Words none_yet{.en = "No concept note has been published yet.",
                         .fr = "Aucune note de cadrage n’est encore publiée."};
constexpr Words needs_script{
    .en = "Only publishing a note needs JavaScript: a facilitator signs it.",
    .fr = "Seule la publication d’une note demande JavaScript\u202f: la facilitation la signe."};
constexpr Words context_title{.en = "Context", .fr = "Contexte"};
constexpr Words aims_title{.en = "Objectives", .fr = "Objectifs"};
constexpr Words questions_title{.en = "Guiding questions", .fr = "Questions directrices"};
constexpr Words agenda_title{.en = "Agenda", .fr = "Déroulé"};
constexpr Words contact_title{.en = "Whom to turn to", .fr = "À qui s’adresser"};
constexpr Words safe_title{.en = "Another way, for whoever cannot use that one",
                           .fr = "Une autre voie, pour qui ne peut prendre celle-là"};
constexpr Counted minutes_count{{.en = " minute", .fr = " minute"},
                                {.en = " minutes", .fr = " minutes"}};
constexpr Words published_word{.en = "Published on ", .fr = "Publiée le "};

class Note {
 public:
  Note(const clerk::Register& kept, const clerk_api::WordsOf& words, Language reader)
      : state_(kept.state()), words_(words), reader_(reader) {}

  Markup inside(const session::Kept<session::NotePublishedV1>& published) const {
    const auto& note = published.act;
    std::vector<Translations> questions;
    for (const auto& question : state_.discussion.questions()) questions.push_back(question.text);
    return element("p", {{"class", "voice"}}, text(note.title)) + when(note) +
           one(context_title, note.context) + several(aims_title, note.objectives) +
           several(questions_title, questions) + several(agenda_title, note.agenda) +
           one(contact_title, note.contact) + one(safe_title, note.safe_contact) +
           quiet(Markup::words(published_word.in(reader_)) + day(published.at, reader_));
  }

 private:
  Markup text(const Translations& texts) const { return said(texts, words_, reader_); }
  Markup when(const session::NotePublishedV1& note) const {
    Markup told;
    if (note.starts) told += element("strong", moment(*note.starts, reader_));
    if (note.starts && note.minutes != 0) told += Markup::words(" · ");
    if (note.minutes != 0) told += Markup::words(count(note.minutes, minutes_count, reader_));
    return told.empty() ? told : element("p", told);
  }
  Markup one(const Words& name, const Translations& texts) const {
    return texts.empty() ? Markup{} : section(name, reader_, element("p", text(texts)));
  }
  Markup several(const Words& name, const std::vector<Translations>& all) const {
    Markup list;
    for (const auto& texts : all) list += element("li", text(texts));
    return list.empty() ? list : section(name, reader_, element("ol", list));
  }

  const constitution::State& state_;
  const clerk_api::WordsOf& words_;
  Language reader_;
};

}  // namespace

Page note_page(const clerk::Register& kept, const clerk_api::WordsOf& words, Language reader) {
  const auto& notes = kept.state().session.notes();
  const Markup inside = notes.empty() ? element("p", none_yet.in(reader))
                                      : Note{kept, words, reader}.inside(notes.back());
  return page_below(kept, "note", title, needs_script, inside, reader);
}

}  // namespace entente::reading
