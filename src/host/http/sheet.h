#pragma once

// Sheet: a page of one thought, for routes that have no pages of their own: a title, a few lines,
// and at most one form. It works without script. Who serves routes says how it is drawn.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "host/http/language.h"
#include "host/http/message.h"

namespace entente::http {

struct Field {
  std::string_view name;
  std::string_view type;  // of the HTML input: "email"
  Words label;
  std::string value;
};

struct Sheet {
  int status = 200;
  Words title;
  std::vector<Words> lines;
  std::string path;  // of this page, and where its form is sent
  std::vector<Field> fields;
  Words button;      // empty: there is no form
  std::string back;  // where one came from
};

using DrawSheet = std::function<Response(const Request&, const Sheet&)>;

}  // namespace entente::http
