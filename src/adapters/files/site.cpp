#include "adapters/files/site.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <optional>

#include "adapters/files/unbuilt.h"
#include "host/http/etag.h"
#include "host/http/pattern.h"
#include "host/http/preference.h"
#include "host/http/standard_problems.h"
#include "host/http/uri.h"

namespace entente::files {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view shell = "/index.html";
// The worker that runs the verifier (web/src/record/recompute_worker.ts), under its built name.
constexpr std::string_view recompute_worker = "/assets/recompute_worker-";

// The addresses of the application. All of them get the shell; the page reads the path.
constexpr std::string_view page_patterns[] = {
    "/",
    "/design",
    "/organise",
    "/d/{dialogue}",
    "/d/{dialogue}/join",
    "/d/{dialogue}/facilitate",
    "/d/{dialogue}/focal",
    "/d/{dialogue}/missing",
    "/d/{dialogue}/decisions",
    "/d/{dialogue}/decisions/{decision}",
    "/d/{dialogue}/pledges",
    "/d/{dialogue}/measures",
    "/d/{dialogue}/note",
    "/d/{dialogue}/country",
    "/d/{dialogue}/register",
    "/d/{dialogue}/register/{commitment}",
    "/d/{dialogue}/proposals",
    "/d/{dialogue}/proposals/{proposal}",
    "/d/{dialogue}/projector",
    "/d/{dialogue}/answers",
    "/d/{dialogue}/outcome/{session}",
    "/d/{dialogue}/q/{question}",
    "/d/{dialogue}/q/{question}/map",
    "/d/{dialogue}/q/{question}/s/{statement}",
};

constexpr std::array<std::pair<std::string_view, std::string_view>, 16> media_types{{
    {".html", "text/html; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".json", "application/json"},
    {".map", "application/json"},
    {".webmanifest", "application/manifest+json"},
    {".svg", "image/svg+xml"},
    {".png", "image/png"},
    {".jpg", "image/jpeg"},
    {".webp", "image/webp"},
    {".ico", "image/x-icon"},
    {".woff2", "font/woff2"},
    {".wasm", "application/wasm"},
    {".txt", "text/plain; charset=utf-8"},
    {".xml", "application/xml"},
    {".pdf", "application/pdf"},
}};

std::string_view media_type_of(const fs::path& path) {
  const auto extension = path.extension().string();
  const auto at = std::ranges::find(media_types, extension,
                                    &std::pair<std::string_view, std::string_view>::first);
  return at == media_types.end() ? "application/octet-stream" : at->second;
}

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  if (!in || in.bad()) throw SiteFault("can not read " + path.string());
  return bytes;
}

// FNV-1a, 64 bits: tells versions of our own files apart; nobody is kept out by it.
std::string fingerprint(std::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  std::string hex;
  for (int shift = 60; shift >= 0; shift -= 4) hex += "0123456789abcdef"[(hash >> shift) & 15];
  return hex + '-' + std::to_string(bytes.size());
}

bool accepts(std::string_view list, std::string_view coding) {
  std::optional<int> weight, any;
  for (const auto& preference : http::parse_preferences(list)) {
    if (http::same_name(preference.name, coding)) weight = preference.weight;
    if (preference.name == "*") any = preference.weight;
  }
  return weight.value_or(any.value_or(0)) > 0;
}

bool is_page(std::string_view path) {
  static const std::vector<http::Pattern> pages(std::begin(page_patterns), std::end(page_patterns));
  if (path.size() > 1 && path.ends_with('/')) path.remove_suffix(1);
  const auto segments = http::split_path(path);
  return segments && std::ranges::any_of(pages, [&](const http::Pattern& page) {
           return page.match(*segments).has_value();
         });
}

// A browser says that it wants a page; what our pages fetch for themselves does not.
bool asks_for_a_page(const http::Request& request) {
  const auto wanted = http::parse_preferences(request.header("Accept").value_or(""));
  return std::ranges::any_of(wanted, [](const auto& preference) {
    return http::same_name(preference.name, "text/html") && preference.weight > 0;
  });
}

// The files below `folder`, in order, so that a site is the same wherever it is loaded.
std::vector<fs::path> list(const fs::path& folder) {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) paths.push_back(entry.path());
  std::ranges::sort(paths);
  return paths;
}

}  // namespace

Site Site::load(const fs::path& folder) {
  Site site;
  std::error_code missing;
  if (!fs::is_directory(folder, missing)) return site;
  std::size_t total = 0;
  for (const auto& path : list(folder)) {
    auto bytes = read(path);
    total += bytes.size();
    if (total > bytes_max) throw SiteFault("too large to serve from memory: " + folder.string());
    site.add('/' + fs::relative(path, folder).generic_string(), std::move(bytes));
  }
  // A compressed file whose plain form is missing is of no use to anyone.
  std::erase_if(site.files_, [](const auto& file) { return !file.second.plain.bytes; });
  return site;
}

void Site::add(std::string path, std::string bytes) {
  auto variant = &File::plain;
  if (path.ends_with(".br")) variant = &File::brotli;
  if (path.ends_with(".gz")) variant = &File::gzip;
  if (variant != &File::plain) path.resize(path.size() - 3);
  auto& file = files_[path];
  file.media_type = media_type_of(path);
  file.immutable = path.starts_with("/assets/");
  if (file.immutable) file.permit = http::Permit::none;  // its page has the permit
  if (path.starts_with(recompute_worker)) file.permit = http::Permit::computing;
  const auto tag = http::quote_tag(fingerprint(bytes));
  file.*variant = {.bytes = std::make_shared<const std::string>(std::move(bytes)), .tag = tag};
}

http::Response Site::send(const http::Request& request, const File& file) {
  const auto accepted = request.header("Accept-Encoding").value_or("");
  const Variant* chosen = &file.plain;
  std::string_view coding;
  if (file.gzip.bytes && accepts(accepted, "gzip")) chosen = &file.gzip, coding = "gzip";
  if (file.brotli.bytes && accepts(accepted, "br")) chosen = &file.brotli, coding = "br";
  auto response = http::respond(200, file.media_type, chosen->bytes);
  if (!coding.empty()) response.set("Content-Encoding", std::string(coding));
  if (file.gzip.bytes || file.brotli.bytes) response.set("Vary", "Accept-Encoding");
  if (file.immutable) response.set("Cache-Control", "public, max-age=31536000, immutable");
  response = http::tagged(request, chosen->tag, std::move(response));
  response.permit = file.permit;  // of a 304 as well: its headers replace those that are kept
  return response;
}

http::Response Site::answer(const http::Request& request) const {
  const auto at = files_.find(request.path);
  if (at != files_.end()) return send(request, at->second);
  const bool known = is_page(request.path);
  if (!known && !asks_for_a_page(request)) return http::refuse(request, http::not_found);
  const auto page = files_.find(shell);
  if (page == files_.end()) return known ? unbuilt_page() : http::refuse(request, http::not_found);
  if (known) return send(request, page->second);
  // Whoever follows a link that leads nowhere is told by a page, in their language.
  return http::respond(404, page->second.media_type, page->second.plain.bytes);
}

http::Handler Site::handler() const {
  return [this](const http::Request& request, const http::Answer& answer) {
    answer(this->answer(request));
  };
}

}  // namespace entente::files
