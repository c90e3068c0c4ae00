#include "entente/reminders/address_book.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "foundation/encoding/csv.h"

namespace entente::program {
namespace {

constexpr std::string_view header = "constituency,address,language,reminders\r\n";

std::optional<Addressee> addressee_in(const std::vector<std::string>& fields) {
  if (fields.size() != 4) return std::nullopt;
  auto code = constituency::Code::parse(fields[0]);
  auto address = registrar::MailAddress::parse(fields[1]);
  auto language = LanguageTag::parse(fields[2]);
  if (!code || !address || !language || (fields[3] != "yes" && fields[3] != "stopped"))
    return std::nullopt;
  return Addressee{.of = *std::move(code),
                   .address = *std::move(address),
                   .language = *std::move(language),
                   .stopped = fields[3] == "stopped"};
}

bool before(const Addressee& left, const Addressee& right) {
  return std::tie(left.of, left.address) < std::tie(right.of, right.address);
}

}  // namespace

AddressBook::AddressBook(const StoreFolder& store, std::string dialogue, const Terminal& terminal)
    : dialogue_(std::move(dialogue)) {
  const auto path = store.path() / file();
  if (!std::filesystem::exists(path)) return;
  const std::string bytes = read_file(path, terminal);
  const auto rows = encoding::parse_csv(bytes);
  if (!rows) throw Stop{Exit::bad_input, path.string() + ":" + std::to_string(rows.error().line)};
  for (std::size_t i = 1; i < rows->size(); ++i) {
    auto addressee = addressee_in((*rows)[i].fields);
    if (!addressee)
      throw Stop{Exit::bad_input, path.string() + ":" + std::to_string((*rows)[i].line) +
                                      std::string{terminal.pick(": this line can not be read.",
                                                                " : cette ligne est illisible.")}};
    addressees_.push_back(*std::move(addressee));
  }
  std::ranges::sort(addressees_, before);
}

void AddressBook::set(Addressee addressee) {
  remove(addressee.of, addressee.address);
  addressees_.insert(std::ranges::upper_bound(addressees_, addressee, before),
                     std::move(addressee));
}

bool AddressBook::stop(const registrar::MailAddress& address) {
  bool found = false;
  for (auto& addressee : addressees_)
    if (addressee.address == address) found = addressee.stopped = true;
  return found;
}

bool AddressBook::remove(const constituency::Code& of, const registrar::MailAddress& address) {
  return std::erase_if(addressees_, [&](const Addressee& one) {
           return one.of == of && one.address == address;
         }) > 0;
}

bool AddressBook::remove(const registrar::MailAddress& address) {
  return std::erase_if(addressees_, [&](const Addressee& one) { return one.address == address; }) >
         0;
}

void AddressBook::keep(const StoreFolder& store) const {
  std::string bytes{header};
  for (const auto& one : addressees_) {
    const std::array<std::string, 4> row = {one.of.string(), one.address.string(),
                                            one.language.string(), one.stopped ? "stopped" : "yes"};
    encoding::append_csv_row(bytes, row);
  }
  store.write_private(file(), bytes);
}

}  // namespace entente::program
