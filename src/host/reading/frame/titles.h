#pragma once

// What the pages that read without script are called: on themselves, and in links to them.

#include "host/http/language.h"

namespace entente::reading::titles {

inline constexpr http::Words accessibility{.en = "Accessibility", .fr = "Accessibilité"};
inline constexpr http::Words answers{.en = "What became of statements",
                                     .fr = "Ce que sont devenus les énoncés"};
inline constexpr http::Words themes{.en = "Themes, and what was parked",
                                    .fr = "Thèmes, et points remis à plus tard"};
inline constexpr http::Words proposals{.en = "Proposals", .fr = "Propositions"};
inline constexpr http::Words decisions{.en = "Decisions", .fr = "Décisions"};
inline constexpr http::Words pledges{.en = "Sealed pledges", .fr = "Promesses scellées"};
inline constexpr http::Words measures{.en = "Confidence measures", .fr = "Mesures de confiance"};
inline constexpr http::Words missing{.en = "What is missing", .fr = "Ce qui manque"};

}  // namespace entente::reading::titles
