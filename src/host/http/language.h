#pragma once

// The languages the host itself speaks (problems, built-in pages), and the choice between them.
// What people wrote has its own languages: those of the dialogue (LanguageTag).

#include <cstdint>
#include <string_view>

#include "host/http/message.h"

namespace entente::http {

enum class Language : std::uint8_t { french, english };

// "fr", "en".
std::string_view tag_of(Language language);

// The same words in every language of the host. Views: words are literals in the source.
struct Words {
  std::string_view en;
  std::string_view fr;

  std::string_view in(Language language) const;
};

// Accept-Language (RFC 9110 §12.5.4): the supported language with the highest weight, the first
// listed among equals; q=0 excludes one. French when the reader says nothing, or nothing we speak.
// "fr-CA" means French. Any bytes are accepted; what is malformed counts for nothing.
Language choose_language(std::string_view accept_language);
Language language_of(const Request& request);
// The same for pages that read without script: `?lang=` first, so that a link can choose.
Language language_of_page(const Request& request);

}  // namespace entente::http
