#include "adapters/files/unbuilt.h"

namespace entente::files {
namespace {

constexpr const char* page = R"(<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Entente</title>
</head>
<body>
<main>
<h1>Entente</h1>
<section>
<p>L’hôte fonctionne, mais ses pages ne sont pas encore construites.</p>
<p>Pour les construire, lancez <code>./dev build</code> à la racine du projet, puis redémarrez
l’hôte.</p>
<p>L’interface de programmation répond déjà :
<a href="/api/v1/dialogues">/api/v1/dialogues</a>.</p>
</section>
<section lang="en">
<p>The host is running, but its pages are not built yet.</p>
<p>To build them, run <code>./dev build</code> at the root of the project, then start the host
again.</p>
<p>The programming interface already answers:
<a href="/api/v1/dialogues">/api/v1/dialogues</a>.</p>
</section>
</main>
</body>
</html>
)";

}  // namespace

http::Response unbuilt_page() {
  auto response = http::respond(503, "text/html; charset=utf-8", page);
  response.set("Cache-Control", "no-store");
  return response;
}

}  // namespace entente::files
