#include "entente/reminders/reminded.h"

#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace entente::program {
namespace {

constexpr std::array<std::string_view, 3> names = {"going", "gone", "failed"};

}  // namespace

Reminded::Reminded(const StoreFolder& store, const std::string& dialogue, const Terminal& terminal)
    : file_(store.path() / "reminded" / (dialogue + ".log")) {
  if (!std::filesystem::exists(file_)) return;
  const std::string bytes = read_file(file_, terminal);
  // "2027-03-01T12:00:00Z<tab>gone<tab>office@example.org demo-c7 report …"; a line that a power
  // cut left unfinished was not promised to anybody.
  for (std::size_t start = 0, end = 0; (end = bytes.find('\n', start)) != bytes.npos;
       start = end + 1) {
    const std::string_view line{bytes.data() + start, end - start};
    const auto first = line.find('\t'), second = line.find('\t', first + 1);
    if (second == line.npos) continue;
    const auto step = line.substr(first + 1, second - first - 1);
    for (std::size_t i = 0; i < names.size(); ++i)
      if (names[i] == step) steps_[std::string{line.substr(second + 1)}] = static_cast<Step>(i);
  }
}

bool Reminded::knows(const std::string& thing) const {
  const auto found = steps_.find(thing);
  return found != steps_.end() && found->second != Step::failed;
}

void Reminded::note(Step step, const std::vector<std::string>& things, Instant at) {
  std::string lines;
  for (const auto& thing : things) {
    lines.append(to_rfc3339(at)).append("\t").append(names[static_cast<std::size_t>(step)]);
    lines.append("\t").append(thing).append("\n");
    steps_[thing] = step;
  }
  std::filesystem::create_directories(file_.parent_path());
  std::filesystem::permissions(file_.parent_path(), std::filesystem::perms::owner_all);
  const int opened = ::open(file_.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  const bool written =
      opened >= 0 &&
      ::write(opened, lines.data(), lines.size()) == static_cast<ssize_t>(lines.size()) &&
      ::fsync(opened) == 0;
  if (opened >= 0) ::close(opened);
  if (!written) throw Stop{Exit::fault_of_the_world, file_.string() + ": can not be written"};
}

}  // namespace entente::program
