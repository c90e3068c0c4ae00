#include "adapters/mail/sendmail.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <span>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>
#include <vector>

#include "adapters/mail/message.h"

extern char** environ;

namespace entente::mail {
namespace {

using registrar::MailFault;

[[noreturn]] void cannot(const std::string& what, int error) {
  throw MailFault(what + ": " + std::generic_category().message(error));
}

// Standard input of a program, written whole. A program that ends without reading is told apart by
// how it ended, not by a signal to us.
class Running {
 public:
  Running(const std::string& program, std::span<const std::string> words) : name_(program) {
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) cannot(name_, errno);
    std::vector<char*> arguments;
    for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pipe[0], STDIN_FILENO);
    const int error =
        ::posix_spawn(&child_, program.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(pipe[0]);
    input_ = pipe[1];
    if (error != 0) {
      ::close(input_);
      cannot(name_, error);
    }
  }

  void feed(std::string_view bytes) {
    const auto before = ::signal(SIGPIPE, SIG_IGN);
    while (!bytes.empty()) {
      const auto written = ::write(input_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) break;
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    ::close(input_);
    ::signal(SIGPIPE, before);
    whole_ = bytes.empty();
  }

  void must_have_taken_it() {
    int status = 0;
    while (::waitpid(child_, &status, 0) < 0 && errno == EINTR) {
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
      throw MailFault(name_ + ": ended with " +
                      std::to_string(WIFEXITED(status) ? WEXITSTATUS(status) : -1));
    if (!whole_) throw MailFault(name_ + ": did not read the letter to its end");
  }

 private:
  std::string name_;
  pid_t child_ = 0;
  int input_ = -1;
  bool whole_ = false;
};

}  // namespace

Sendmail::Sendmail(std::filesystem::path program, Instant now)
    : program_(std::move(program)), now_(now) {}

void Sendmail::send(const registrar::Letter& letter) {
  const std::array<std::string, 6> words = {program_.filename().string(), "-i", "-f",
                                            letter.from.string(),         "--", letter.to.string()};
  Running program{program_.string(), words};
  program.feed(message(letter, now_));
  program.must_have_taken_it();
}

}  // namespace entente::mail
