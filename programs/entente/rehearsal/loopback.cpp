#include "entente/rehearsal/loopback.h"

#include <arpa/inet.h>
#include <charconv>
#include <chrono>
#include <netinet/in.h>
#include <optional>
#include <sys/socket.h>
#include <sys/time.h>
#include <thread>
#include <unistd.h>

namespace entente::program {
namespace {

constexpr int tries = 20;
constexpr std::chrono::milliseconds pause{500};  // between two tries: ten seconds in all
constexpr timeval patience{.tv_sec = 30, .tv_usec = 0};

class Socket {
 public:
  explicit Socket(int family) : number_(::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    ::setsockopt(number_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(number_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
  }
  ~Socket() {
    if (number_ >= 0) ::close(number_);
  }
  Socket(const Socket&) = delete;
  Socket& operator=(const Socket&) = delete;
  int number() const { return number_; }

 private:
  int number_;
};

bool is_loopback(const std::string& address) {
  in_addr four{};
  in6_addr six{};
  if (::inet_pton(AF_INET, address.c_str(), &four) == 1) return ntohl(four.s_addr) >> 24 == 127;
  return ::inet_pton(AF_INET6, address.c_str(), &six) == 1 && IN6_IS_ADDR_LOOPBACK(&six);
}

bool connect_to(const Socket& socket, const Address& to) {
  sockaddr_in four{};
  four.sin_family = AF_INET;
  four.sin_port = htons(to.port);
  if (::inet_pton(AF_INET, to.address.c_str(), &four.sin_addr) == 1)
    return ::connect(socket.number(), reinterpret_cast<sockaddr*>(&four), sizeof four) == 0;
  sockaddr_in6 six{};
  six.sin6_family = AF_INET6;
  six.sin6_port = htons(to.port);
  six.sin6_addr = in6addr_loopback;
  return ::connect(socket.number(), reinterpret_cast<sockaddr*>(&six), sizeof six) == 0;
}

bool send_all(const Socket& socket, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto sent = ::send(socket.number(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

// The length that the head announces; the server always announces one here.
std::optional<std::size_t> length_in(std::string_view head) {
  constexpr std::string_view name = "\r\nContent-Length: ";
  const auto at = head.find(name);
  if (at == std::string_view::npos) return std::nullopt;
  std::size_t length = 0;
  const char* begin = head.data() + at + name.size();
  const auto [stopped, error] = std::from_chars(begin, head.data() + head.size(), length);
  if (error != std::errc{}) return std::nullopt;
  return length;
}

// An answer that ends before its announced length is none: the request is made again.
std::optional<Heard> hear(const Socket& socket) {
  constexpr std::size_t status_at = 9;  // behind "HTTP/1.1 "
  std::string heard;
  char buffer[16'384];
  for (;;) {
    const auto got = ::recv(socket.number(), buffer, sizeof buffer, 0);
    if (got < 0) return std::nullopt;
    heard.append(buffer, static_cast<std::size_t>(got));
    const auto head = heard.find("\r\n\r\n");
    if (head != std::string::npos) {
      const auto length = length_in(std::string_view{heard}.substr(0, head + 2));
      if (length && heard.size() >= head + 4 + *length) {
        Heard answer{.status = 0, .body = heard.substr(head + 4, *length)};
        std::from_chars(heard.data() + status_at, heard.data() + head, answer.status);
        return answer;
      }
    }
    if (got == 0) return std::nullopt;
  }
}

}  // namespace

Loopback::Loopback(Address address, const Terminal& terminal)
    : address_(std::move(address)), terminal_(terminal) {
  if (!is_loopback(address_.address))
    throw Stop{Exit::usage,
               address_.address +
                   std::string{terminal.pick(
                       ": a rehearsal speaks only to a server on this machine, such as "
                       "127.0.0.1:8080.",
                       "\u202F: une répétition ne parle qu’à un serveur de cette machine, comme "
                       "127.0.0.1:8080.")}};
}

Heard Loopback::ask(const char* method, const std::string& target, const std::string& body) const {
  std::string request{method};
  request.append(" ").append(target).append(" HTTP/1.1\r\nHost: localhost\r\n");
  request.append("Connection: close\r\nContent-Length: ").append(std::to_string(body.size()));
  request.append("\r\n\r\n").append(body);
  for (int tried = 0; tried < tries; ++tried) {
    if (tried > 0) std::this_thread::sleep_for(pause);
    const Socket socket{address_.address.find(':') != std::string::npos ? AF_INET6 : AF_INET};
    if (!connect_to(socket, address_) || !send_all(socket, request)) continue;
    if (auto heard = hear(socket)) return *std::move(heard);
  }
  throw Stop{Exit::fault_of_the_world,
             address_.address + ":" + std::to_string(address_.port) +
                 std::string{terminal_.pick(
                     ": no server answers here. Start it: entente serve --store FOLDER.",
                     "\u202F: aucun serveur ne répond ici. Lancez-le\u202F: entente serve --store "
                     "DOSSIER.")}};
}

}  // namespace entente::program
