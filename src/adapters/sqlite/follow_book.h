#pragma once

// Who follows, and who wants no more letters, in an SQLite file of its own.

#include <filesystem>
#include <memory>

#include "host/following/follow_book.h"

namespace entente::sqlite {

class SqliteFollowBook final : public following::FollowBook {
 public:
  // Makes the file when it is not there (store_file.h). Throws StoreFault; later calls throw
  // RegistryFault.
  explicit SqliteFollowBook(const std::filesystem::path& file);
  ~SqliteFollowBook() override;

  void ask(const following::Wish& wish, const following::Token& fresh, Instant now) override;
  std::optional<following::Subject> confirm(std::string_view dialogue,
                                            const following::Token& token,
                                            const following::Token& fresh, Instant now) override;
  bool stop(std::string_view dialogue, const following::Token& token) override;
  std::vector<following::Question> questions(std::string_view dialogue, Instant now) override;
  void asked(std::string_view dialogue, const following::Token& token, Instant now) override;
  std::vector<following::Follower> followers(std::string_view dialogue) override;
  void told(std::string_view dialogue, const registrar::MailAddress& address, std::uint64_t size,
            Instant now) override;
  bool forget(std::string_view dialogue, const registrar::MailAddress& address) override;
  std::optional<following::Token> reminding(std::string_view dialogue,
                                            const registrar::MailAddress& address,
                                            const following::Token& fresh) override;
  void remind_again(std::string_view dialogue, const registrar::MailAddress& address) override;
  std::vector<registrar::MailAddress> stopped(std::string_view dialogue) override;

 private:
  class Desk;
  std::unique_ptr<Desk> desk_;
};

}  // namespace entente::sqlite
