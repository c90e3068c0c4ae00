#pragma once

// The frame of every page that reads without script: title, language switch, what needs a script
// and why, one small style sheet. Nothing here runs in the browser.

#include <cstdint>
#include <string>
#include <string_view>

#include "dialogue/constitution/state.h"
#include "foundation/vocabulary/instant.h"
#include "foundation/vocabulary/translations.h"
#include "host/clerk/register.h"
#include "host/clerk_api/views.h"
#include "host/http/language.h"
#include "host/http/message.h"
#include "host/http/problem.h"
#include "host/reading/frame/markup.h"

namespace entente::reading {

// Where every page leads: what is done so that nobody is kept out (accessibility_page.h).
inline constexpr std::string_view accessibility_path = "/read/accessibility";

struct Page {
  std::string title;
  std::string path;  // of this page, without a query
  Markup main;
  bool invented = false;
  Markup notice = {};       // above everything else; empty: none
  std::string chosen = {};  // what of its query stays in the other language: "&standing=late"
};
http::Response html(const http::Request& request, const Page& page);
// The same where an address names nothing, with the status of that: what there is not, what to do,
// and the ways back.
http::Response nothing_here(const http::Request& request, const http::ProblemKind& kind,
                            const Markup& ways = {});

// A text in the reader's language, else in the original, else in any; marked with its language
// and direction. Words that are withheld say so.
Markup said(const Translations& texts, const clerk_api::WordsOf& words, http::Language reader,
            std::string_view original = {});
// The same as bare words: for titles.
std::string said_plainly(const Translations& texts, const clerk_api::WordsOf& words,
                         http::Language reader);

// How many, in words: French counts none in the singular, English in the plural.
struct Counted {
  http::Words one;  // " statement"
  http::Words other;
};
std::string count(std::uint64_t value, const Counted& words, http::Language reader);

// How many seats took part by forms, so that the host has seen their keys: where turnout is told.
// Nothing where none did.
Markup entrusted_seats(std::uint64_t seats, http::Language reader);

// A paragraph of less weight: facts, counts, what nobody said.
Markup quiet(const Markup& inside);
// "The dialogue": the way from a page of it back to its first one.
Markup back_to_dialogue(const std::string& dialogue, http::Language reader);

// "12 480" or "12,480".
std::string number(std::uint64_t value, http::Language reader);
// "71 %" or "71%", rounded down; of nobody: "–".
std::string share(std::uint64_t part, std::uint64_t whole, http::Language reader);

// "1er mars 2027", "1 March 2027": the day in UTC, marked for machines as well.
Markup day(Instant at, http::Language reader);
// The same with its hour: "18 May 2026, 21:54 UTC".
Markup moment(Instant at, http::Language reader);
// The name of a constituency; its code where it was never declared.
Markup side_named(const constitution::State& state, const constituency::Code& code,
                  const clerk_api::WordsOf& words, http::Language reader);

// A page of a dialogue below its first: the way back, its title, what stands on it, and what of it
// needs a script. `name` is its address below /read.
Page page_below(const clerk::Register& kept, const std::string& name, const http::Words& title,
                const http::Words& limits, const Markup& inside, http::Language reader);

// A part of a page under its own title.
Markup section(const http::Words& title, http::Language reader, const Markup& inside);
// A link to a page of these.
Markup link_to(const std::string& path, http::Language reader, const Markup& inside);

// The address of a page in the language that is being read.
std::string in_language(std::string path, http::Language reader);

}  // namespace entente::reading
