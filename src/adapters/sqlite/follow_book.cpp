#include "adapters/sqlite/follow_book.h"

#include <map>
#include <mutex>

#include "adapters/sqlite/registrars_words.h"
#include "adapters/sqlite/store_file.h"
#include "foundation/vocabulary/ensure.h"

namespace entente::sqlite {
namespace {

using following::Follower;
using following::Question;
using following::Subject;
using following::Token;
using following::Wish;
using registrar::MailAddress;

constexpr std::int64_t sweep_patience_ms = 200;

// Ordered by address: nothing in the tables tells who came first.
constexpr Shape shape{.name = "book of followers",
                      .application = 0x456E7434,  // "Ent4"
                      .version = 1,
                      .tables = R"(
  CREATE TABLE wishes (dialogue TEXT NOT NULL, address TEXT NOT NULL, subject TEXT NOT NULL,
                       language TEXT NOT NULL, size INTEGER NOT NULL, token TEXT NOT NULL,
                       hour INTEGER NOT NULL, asked INTEGER,
                       PRIMARY KEY (dialogue, address, subject)) WITHOUT ROWID;
  CREATE TABLE followers (dialogue TEXT NOT NULL, address TEXT NOT NULL, language TEXT NOT NULL,
                          token TEXT NOT NULL, written INTEGER,
                          PRIMARY KEY (dialogue, address)) WITHOUT ROWID;
  CREATE TABLE follows (dialogue TEXT NOT NULL, address TEXT NOT NULL, subject TEXT NOT NULL,
                        told INTEGER NOT NULL,
                        PRIMARY KEY (dialogue, address, subject)) WITHOUT ROWID;
  CREATE TABLE reminded (dialogue TEXT NOT NULL, address TEXT NOT NULL, token TEXT NOT NULL,
                         stopped INTEGER NOT NULL,
                         PRIMARY KEY (dialogue, address)) WITHOUT ROWID;
)"};

// What this file holds was valid when it was written.
template <class Value>
Value read_back(Value&& value) {
  ensure(static_cast<bool>(value), "a book of followers holds what was written into it");
  return std::forward<Value>(value);
}
MailAddress address_in(const Rows& rows, int column) {
  return *read_back(MailAddress::parse(rows.text(column)));
}
LanguageTag language_in(const Rows& rows, int column) {
  return *read_back(LanguageTag::parse(rows.text(column)));
}
Subject subject_in(const Rows& rows, int column) {
  return *read_back(Subject::parse(rows.text(column)));
}
Token token_in(const Rows& rows, int column) { return *read_back(Token::parse(rows.text(column))); }

std::int64_t hour(Instant at) { return hour_of(at).seconds; }

}  // namespace

class SqliteFollowBook::Desk {
 public:
  explicit Desk(const std::filesystem::path& file) : database_(open_for_writing(file, shape)) {}

  void ask(const Wish& wish, const Token& fresh, Instant now) {
    const std::scoped_lock lock{mutex_};
    Transaction transaction{database_};
    drop_old(now);
    const std::string_view dialogue = wish.dialogue;
    const std::string_view address = wish.address.string();
    const std::string subject = wish.subject.string();
    const bool waits = row_exists(same_wish_.run(dialogue, address, std::string_view{subject}));
    if (!waits) {
      if (count_in(waiting_of_.run(dialogue, address)) >= following::address_wishes_max)
        give_way_of_.execute(dialogue, address);
      if (count_in(waiting_.run(dialogue)) >= following::wishes_max) give_way_.execute(dialogue);
      add_wish_.execute(
          dialogue, address, std::string_view{subject}, std::string_view{wish.language.string()},
          static_cast<std::int64_t>(wish.size), std::string_view{fresh.string()}, hour(now));
    }
    transaction.commit();
  }

  std::optional<Subject> confirm(std::string_view dialogue, const Token& token, const Token& fresh,
                                 Instant now) {
    const std::scoped_lock lock{mutex_};
    Transaction transaction{database_};
    drop_old(now);
    const auto wish = wish_behind(dialogue, token);
    if (!wish) return std::nullopt;
    const std::string_view address = wish->address.string();
    const std::string subject = wish->subject.string();
    add_follower_.execute(dialogue, address, std::string_view{wish->language.string()},
                          std::string_view{fresh.string()});
    add_follow_.execute(dialogue, address, std::string_view{subject},
                        static_cast<std::int64_t>(wish->size));
    drop_wish_.execute(dialogue, std::string_view{token.string()});
    transaction.commit();
    return wish->subject;
  }

  bool stop(std::string_view dialogue, const Token& token) {
    const std::scoped_lock lock{mutex_};
    Transaction transaction{database_};
    stop_reminders_.execute(dialogue, std::string_view{token.string()});
    const bool office = database_.rows_changed() > 0;
    std::optional<std::string> reader;
    {
      auto rows = follower_behind_.run(dialogue, std::string_view{token.string()});
      if (rows.next()) reader = std::string{rows.text(0)};
    }
    if (reader) forget_follower(dialogue, *reader);
    if (office || reader) transaction.commit();
    if (reader) sweep_log(database_, sweep_patience_ms);
    return office || reader;
  }

  std::vector<Question> questions(std::string_view dialogue, Instant now) {
    const std::scoped_lock lock{mutex_};
    std::map<std::string, std::size_t, std::less<>> sent;
    {
      auto rows = asked_lately_.run(dialogue, now.seconds - following::day_seconds);
      while (rows.next()) sent.emplace(rows.text(0), static_cast<std::size_t>(rows.integer(1)));
    }
    std::vector<Question> questions;
    auto rows = unasked_.run(dialogue, oldest(now));
    while (rows.next()) {
      if (sent[std::string{rows.text(0)}]++ >= following::questions_a_day_max) continue;
      questions.push_back({.wish = wish_in(dialogue, rows), .token = token_in(rows, 4)});
    }
    return questions;
  }

  void asked(std::string_view dialogue, const Token& token, Instant now) {
    const std::scoped_lock lock{mutex_};
    asked_.execute(hour(now), dialogue, std::string_view{token.string()});
  }

  std::vector<Follower> followers(std::string_view dialogue) {
    const std::scoped_lock lock{mutex_};
    std::vector<Follower> all;
    {
      auto rows = followers_.run(dialogue);
      while (rows.next()) {
        all.push_back({.address = address_in(rows, 0),
                       .language = language_in(rows, 1),
                       .stop = token_in(rows, 2),
                       .written = std::nullopt,
                       .follows = {}});
        if (!rows.is_null(3)) all.back().written = Instant{rows.integer(3)};
      }
    }
    for (auto& follower : all) {
      auto rows = follows_.run(dialogue, std::string_view{follower.address.string()});
      while (rows.next())
        follower.follows.push_back(
            {.subject = subject_in(rows, 0), .told = static_cast<std::uint64_t>(rows.integer(1))});
    }
    return all;
  }

  void told(std::string_view dialogue, const MailAddress& address, std::uint64_t size,
            Instant now) {
    const std::scoped_lock lock{mutex_};
    Transaction transaction{database_};
    const std::string_view name = address.string();
    written_.execute(hour(now), dialogue, name);
    told_.execute(static_cast<std::int64_t>(size), dialogue, name);
    transaction.commit();
  }

  bool forget(std::string_view dialogue, const MailAddress& address) {
    const std::scoped_lock lock{mutex_};
    Transaction transaction{database_};
    bool found = forget_follower(dialogue, address.string());
    forget_reminded_.execute(dialogue, std::string_view{address.string()});
    found = database_.rows_changed() > 0 || found;
    transaction.commit();
    sweep_log(database_, sweep_patience_ms);
    return found;
  }

  std::optional<Token> reminding(std::string_view dialogue, const MailAddress& address,
                                 const Token& fresh) {
    const std::scoped_lock lock{mutex_};
    const std::string_view name = address.string();
    add_reminded_.execute(dialogue, name, std::string_view{fresh.string()});
    auto rows = reminded_.run(dialogue, name);
    ensure(rows.next(), "what was just written is there");
    if (rows.integer(1) != 0) return std::nullopt;
    return token_in(rows, 0);
  }

  void remind_again(std::string_view dialogue, const MailAddress& address) {
    const std::scoped_lock lock{mutex_};
    remind_again_.execute(dialogue, std::string_view{address.string()});
  }

  std::vector<MailAddress> stopped(std::string_view dialogue) {
    const std::scoped_lock lock{mutex_};
    std::vector<MailAddress> all;
    auto rows = stopped_.run(dialogue);
    while (rows.next()) all.push_back(address_in(rows, 0));
    return all;
  }

 private:
  static std::int64_t oldest(Instant now) {
    return hour(now) - following::wish_hours * seconds_per_hour;
  }
  void drop_old(Instant now) { drop_old_.execute(oldest(now)); }
  static std::size_t count_in(Rows rows) {
    ensure(rows.next(), "a count has a row");
    return static_cast<std::size_t>(rows.integer(0));
  }
  static bool row_exists(Rows rows) { return rows.next(); }
  // address, subject, language, size
  static Wish wish_in(std::string_view dialogue, const Rows& rows) {
    return {.dialogue = std::string{dialogue},
            .address = address_in(rows, 0),
            .language = language_in(rows, 2),
            .subject = subject_in(rows, 1),
            .size = static_cast<std::uint64_t>(rows.integer(3))};
  }
  std::optional<Wish> wish_behind(std::string_view dialogue, const Token& token) {
    auto rows = wish_behind_.run(dialogue, std::string_view{token.string()});
    if (!rows.next()) return std::nullopt;
    return wish_in(dialogue, rows);
  }
  bool forget_follower(std::string_view dialogue, std::string_view address) {
    bool found = false;
    for (auto* one : {&forget_wishes_, &forget_follows_, &forget_follower_}) {
      one->execute(dialogue, address);
      found = database_.rows_changed() > 0 || found;
    }
    return found;
  }

  std::mutex mutex_;
  Database database_;
  Statement add_wish_ = database_.prepare(
      "INSERT OR IGNORE INTO wishes (dialogue, address, subject, language, size, token, hour) "
      "VALUES (?, ?, ?, ?, ?, ?, ?)");
  Statement drop_old_ = database_.prepare("DELETE FROM wishes WHERE hour < ?");
  Statement waiting_ = database_.prepare("SELECT count(*) FROM wishes WHERE dialogue = ?");
  Statement waiting_of_ =
      database_.prepare("SELECT count(*) FROM wishes WHERE dialogue = ? AND address = ?");
  Statement same_wish_ =
      database_.prepare("SELECT 1 FROM wishes WHERE dialogue = ? AND address = ? AND subject = ?");
  // The token decides within an hour: it is drawn by chance, so nobody chooses who gives way.
  Statement give_way_ = database_.prepare(
      "DELETE FROM wishes WHERE token = (SELECT token FROM wishes WHERE dialogue = ? "
      "ORDER BY asked IS NULL, hour, token LIMIT 1)");
  Statement give_way_of_ = database_.prepare(
      "DELETE FROM wishes WHERE token = (SELECT token FROM wishes WHERE dialogue = ? "
      "AND address = ? ORDER BY asked IS NULL, hour, token LIMIT 1)");
  Statement wish_behind_ = database_.prepare(
      "SELECT address, subject, language, size FROM wishes WHERE dialogue = ? AND token = ?");
  Statement drop_wish_ = database_.prepare("DELETE FROM wishes WHERE dialogue = ? AND token = ?");
  Statement unasked_ = database_.prepare(
      "SELECT address, subject, language, size, token FROM wishes WHERE dialogue = ? AND hour >= ? "
      "AND asked IS NULL ORDER BY hour, address, subject");
  Statement asked_lately_ = database_.prepare(
      "SELECT address, count(*) FROM wishes WHERE dialogue = ? AND asked > ? GROUP BY address");
  Statement asked_ =
      database_.prepare("UPDATE wishes SET asked = ? WHERE dialogue = ? AND token = ?");
  // Whoever confirms in another language is written to in that one; the token stays.
  Statement add_follower_ = database_.prepare(
      "INSERT INTO followers (dialogue, address, language, token) VALUES (?, ?, ?, ?) "
      "ON CONFLICT DO UPDATE SET language = excluded.language");
  Statement add_follow_ = database_.prepare(
      "INSERT OR IGNORE INTO follows (dialogue, address, subject, told) VALUES (?, ?, ?, ?)");
  Statement followers_ = database_.prepare(
      "SELECT address, language, token, written FROM followers WHERE dialogue = ? "
      "ORDER BY address");
  Statement follows_ = database_.prepare(
      "SELECT subject, told FROM follows WHERE dialogue = ? AND address = ? ORDER BY subject");
  Statement follower_behind_ =
      database_.prepare("SELECT address FROM followers WHERE dialogue = ? AND token = ?");
  Statement written_ =
      database_.prepare("UPDATE followers SET written = ? WHERE dialogue = ? AND address = ?");
  Statement told_ =
      database_.prepare("UPDATE follows SET told = ? WHERE dialogue = ? AND address = ?");
  Statement forget_wishes_ =
      database_.prepare("DELETE FROM wishes WHERE dialogue = ? AND address = ?");
  Statement forget_follows_ =
      database_.prepare("DELETE FROM follows WHERE dialogue = ? AND address = ?");
  Statement forget_follower_ =
      database_.prepare("DELETE FROM followers WHERE dialogue = ? AND address = ?");
  Statement add_reminded_ = database_.prepare(
      "INSERT OR IGNORE INTO reminded (dialogue, address, token, stopped) VALUES (?, ?, ?, 0)");
  Statement reminded_ =
      database_.prepare("SELECT token, stopped FROM reminded WHERE dialogue = ? AND address = ?");
  Statement stop_reminders_ =
      database_.prepare("UPDATE reminded SET stopped = 1 WHERE dialogue = ? AND token = ?");
  Statement remind_again_ =
      database_.prepare("UPDATE reminded SET stopped = 0 WHERE dialogue = ? AND address = ?");
  Statement stopped_ = database_.prepare(
      "SELECT address FROM reminded WHERE dialogue = ? AND stopped = 1 ORDER BY address");
  Statement forget_reminded_ =
      database_.prepare("DELETE FROM reminded WHERE dialogue = ? AND address = ?");
};

SqliteFollowBook::SqliteFollowBook(const std::filesystem::path& file)
    : desk_(std::make_unique<Desk>(file)) {}
SqliteFollowBook::~SqliteFollowBook() = default;

void SqliteFollowBook::ask(const Wish& wish, const Token& fresh, Instant now) {
  in_registrars_words([&] { return desk_->ask(wish, fresh, now); });
}
std::optional<Subject> SqliteFollowBook::confirm(std::string_view dialogue, const Token& token,
                                                 const Token& fresh, Instant now) {
  return in_registrars_words([&] { return desk_->confirm(dialogue, token, fresh, now); });
}
bool SqliteFollowBook::stop(std::string_view dialogue, const Token& token) {
  return in_registrars_words([&] { return desk_->stop(dialogue, token); });
}
std::vector<Question> SqliteFollowBook::questions(std::string_view dialogue, Instant now) {
  return in_registrars_words([&] { return desk_->questions(dialogue, now); });
}
void SqliteFollowBook::asked(std::string_view dialogue, const Token& token, Instant now) {
  in_registrars_words([&] { desk_->asked(dialogue, token, now); });
}
std::vector<Follower> SqliteFollowBook::followers(std::string_view dialogue) {
  return in_registrars_words([&] { return desk_->followers(dialogue); });
}
void SqliteFollowBook::told(std::string_view dialogue, const MailAddress& address,
                            std::uint64_t size, Instant now) {
  in_registrars_words([&] { desk_->told(dialogue, address, size, now); });
}
bool SqliteFollowBook::forget(std::string_view dialogue, const MailAddress& address) {
  return in_registrars_words([&] { return desk_->forget(dialogue, address); });
}
std::optional<Token> SqliteFollowBook::reminding(std::string_view dialogue,
                                                 const MailAddress& address, const Token& fresh) {
  return in_registrars_words([&] { return desk_->reminding(dialogue, address, fresh); });
}
void SqliteFollowBook::remind_again(std::string_view dialogue, const MailAddress& address) {
  in_registrars_words([&] { desk_->remind_again(dialogue, address); });
}
std::vector<MailAddress> SqliteFollowBook::stopped(std::string_view dialogue) {
  return in_registrars_words([&] { return desk_->stopped(dialogue); });
}

}  // namespace entente::sqlite
