// entente-wasm: what entente-verify does, for a page. Links the pure storeys only; it asks of the
// page nothing but to pass on how far it is. The page hands over the bytes of a bundle, as they
// come, and gets the report as JSON.
//
//   entente_begin()              forgets what was there before
//   entente_take(size) -> where  the page writes the next `size` bytes of the bundle there
//   entente_trust(size) -> where, and the key that the log must have (vkey)
//   entente_audit()              replays everything; calls entente.tell and entente.settled
//   entente_answer(language) -> where the report is (docs/formats/report-1.md), in UTF-8, and
//   entente_answer_size()        how long it is; 0: English, 1: French

#include <cstddef>
#include <cstdint>
#include <string>

#include "record/audit/report_json.h"

using entente::audit::Check;

// Of the page. A check is its place in the order seal, whole, authors, law, results, silence.
#define IMPORTED(name) extern "C" [[clang::import_module("entente"), clang::import_name(#name)]]
#define EXPORTED(name) extern "C" [[clang::export_name(#name)]]

IMPORTED(tell) void page_tell(int check, double done, double of);
IMPORTED(settled) void page_settled(int check, int found);

namespace {

struct Work {
  std::string bundle, trusted_key, answer;
  entente::audit::Report report;
};
Work work;

char* more(std::string& bytes, std::size_t size) {
  bytes.resize(bytes.size() + size);
  return bytes.data() + bytes.size() - size;
}

}  // namespace

EXPORTED(entente_begin) void entente_begin() { work = {}; }

EXPORTED(entente_take) char* entente_take(std::size_t size) { return more(work.bundle, size); }

EXPORTED(entente_trust) char* entente_trust(std::size_t size) {
  return more(work.trusted_key, size);
}

EXPORTED(entente_audit) void entente_audit() {
  entente::audit::Request request;
  if (!work.trusted_key.empty()) request.trusted_key = work.trusted_key;
  request.progress = [](Check check, std::uint64_t done, std::uint64_t of) {
    page_tell(static_cast<int>(check), static_cast<double>(done), static_cast<double>(of));
  };
  request.settled = [](Check check, bool found) {
    page_settled(static_cast<int>(check), static_cast<int>(found));
  };
  work.report = entente::audit::audit(work.bundle, request);
}

EXPORTED(entente_answer) const char* entente_answer(int language) {
  using entente::audit::Language;
  const auto spoken = language == 1 ? Language::fr : Language::en;
  work.answer = canonical(entente::audit::report_json(work.report, spoken));
  return work.answer.data();
}
EXPORTED(entente_answer_size) std::size_t entente_answer_size() { return work.answer.size(); }
