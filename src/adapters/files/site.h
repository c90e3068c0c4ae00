#pragma once

// Site: the built web files, read once and served from memory.
//
// Files under assets/ carry a hash of their content in their name, so they never change: readers
// keep them for a year. Everything else is kept but asked about again (ETag). A neighbour
// `name.br` or `name.gz` is sent instead of `name` to readers who understand it. Page routes of the
// application (/d/{dialogue}/q/{question} ...) all get index.html; the page itself reads the path.
// Without built files every page says, in French and English, how to build them.

#include <filesystem>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "host/http/message.h"

namespace entente::files {

// A file is there but can not be read, or the folder holds more than `Site::bytes_max`.
struct SiteFault : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class Site {
 public:
  static constexpr std::size_t bytes_max = 64 * 1024 * 1024;

  // A missing folder, or one without index.html, is no error: see above. Throws SiteFault.
  static Site load(const std::filesystem::path& folder);

  // For GET and HEAD: Router::otherwise. 404 for what is neither a file nor a page: the shell for
  // those who ask for a page, and it says so; a problem document for everybody else.
  http::Response answer(const http::Request& request) const;
  // The same as a handler. The site must outlive it.
  http::Handler handler() const;

  bool built() const { return files_.contains("/index.html"); }

 private:
  struct Variant {
    std::shared_ptr<const std::string> bytes;  // null when there is none
    std::string tag;
  };
  struct File {
    std::string_view media_type;
    bool immutable = false;
    http::Permit permit = http::Permit::ordinary;
    Variant plain, gzip, brotli;
  };
  void add(std::string path, std::string bytes);
  static http::Response send(const http::Request& request, const File& file);

  std::map<std::string, File, std::less<>> files_;  // by path: "/assets/app-3f2a.js"
};

}  // namespace entente::files
