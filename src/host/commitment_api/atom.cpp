#include "host/commitment_api/atom.h"

namespace entente::commitment_api {
namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else
      out += c;
  }
  return out;
}

// RFC 4151: a name that stays even when the house moves.
std::string tag(std::string_view host, std::string_view name) {
  return "<id>tag:" + escaped(host) + ",2026:" + escaped(name) + "</id>";
}

std::string written(std::string_view host, const AtomEntry& entry) {
  std::string out = "<entry>" + tag(host, entry.id) + "<title>" + escaped(entry.title) +
                    "</title><updated>" + to_rfc3339(entry.updated) + "</updated><author><name>" +
                    escaped(entry.author) + "</name></author><link href=\"" + escaped(entry.link) +
                    "\"/>";
  if (!entry.content.empty())
    out += "<content type=\"text\">" + escaped(entry.content) + "</content>";
  return out + "</entry>\n";
}

}  // namespace

std::string atom(const AtomFeed& feed) {
  const Instant updated = feed.entries.empty() ? Instant{} : feed.entries.front().updated;
  std::string out = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
  out += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" + feed.language.string() + "\">";
  out += tag(feed.host, feed.id) + "<title>" + escaped(feed.title) + "</title>";
  out += "<updated>" + to_rfc3339(updated) + "</updated>";
  out += "<link rel=\"self\" href=\"" + escaped(feed.self) + "\"/>\n";
  for (const auto& entry : feed.entries) out += written(feed.host, entry);
  return out + "</feed>\n";
}

}  // namespace entente::commitment_api
