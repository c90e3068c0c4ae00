// The only file that includes Asio: it costs seconds to compile (stack.md 2e).
// Read it downwards: connection, worker (one event loop), house (all of them).
// Each co_await has a statement of its own: gcc 12 miscompiles those inside a condition.
#include "adapters/net/server.h"

#include <atomic>
#include <boost/asio.hpp>
#include <list>
#include <thread>
#include <vector>

#include "adapters/net/event_queue.h"
#include "adapters/net/input_buffer.h"
#include "adapters/net/mailbox.h"
#include "adapters/net/outgoing.h"
#include "adapters/net/pending.h"
#include "adapters/net/readers.h"
#include "adapters/net/request_reader.h"
#include "adapters/net/source_network.h"
#include "adapters/net/topics.h"
#include "adapters/net/wire.h"
#include "host/http/standard_problems.h"

namespace entente::net {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;
// The concrete executor instead of any_io_executor: no virtual call on every operation.
using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<asio::ip::tcp, Executor>;
using Acceptor = asio::basic_socket_acceptor<asio::ip::tcp, Executor>;
using Timer = asio::steady_timer::rebind_executor<Executor>::other;
template <class T>
using Task = asio::awaitable<T, Executor>;
using Steady = std::chrono::steady_clock;

constexpr auto never = Steady::time_point::max();
constexpr std::size_t write_bytes_max = 256 * 1024;
constexpr std::size_t drained_bytes_max = 1024 * 1024;
constexpr std::chrono::milliseconds linger_time{2'000};

auto into(error_code& error) {
  return asio::redirect_error(asio::use_awaitable_t<Executor>(), error);
}

struct Worker;

// What the coroutine of one connection shares with the sweep, with answers and with publishers.
// Only ever touched on the thread of its worker.
struct Connection : std::enable_shared_from_this<Connection> {
  Connection(Worker& home, Socket accepted);
  ~Connection();
  Worker& worker;
  Socket socket;
  std::string peer;  // its address
  Timer bell;        // Never goes off: cancelling it wakes the coroutine that waits on it.
  std::list<Connection*>::iterator place;
  Steady::time_point deadline = never;
  bool expired = false;   // the sweep found the deadline passed
  bool idle = true;       // between two requests, or an event stream: may be closed at any moment
  bool closing = false;   // no further request
  bool farewell = false;  // the last response is on its way

  InputBuffer input;
  std::string output;

  std::uint64_t turn = 0;  // which request: an answer to an earlier one comes too late
  std::optional<http::Response> answer;

  bool streaming = false;
  std::string topic;
  EventQueue events;
  std::uint64_t last_news = 0;
  Steady::time_point quiet_since;

  void give(std::uint64_t to_turn, http::Response response);
  void hear(const News& news);
  void look(Steady::time_point now);
  void disconnect();
  Task<void> serve();

 private:
  enum class Arrival : std::uint8_t { whole, refused, gone };
  void allow(std::chrono::milliseconds time) { deadline = Steady::now() + time; }
  Task<bool> exchange();
  Task<Arrival> receive(RequestReader& reader);
  Task<bool> read_more();
  Task<bool> write(std::string_view bytes);
  Task<http::Response> ask(http::Request request);
  Pending::Deliver deliver_to_me();
  Task<bool> send(http::Response response, Outgoing::Manner manner);
  Task<void> stream(http::Response response, std::uint64_t since);
  void join_topic(std::uint64_t since);
  void leave_topic();
  Task<void> write_events();
  Task<void> watch_for_end();
  Task<void> linger();
};

// What all threads share.
struct Shared {
  Options options;
  http::Entrance entrance;
  Topics topics = {};
  FileSlots slots{options.limits.files_max};
  std::atomic<std::size_t> connections = 0;
};

// One event loop, its listening socket and its connections.
struct Worker {
  explicit Worker(Shared& with_all) : shared(with_all) {
    mailbox =
        std::make_shared<Mailbox>([this] { asio::post(loop, [box = mailbox] { box->empty(); }); });
  }
  ~Worker() {
    stopping = false;  // The timers go before the connections do: these must not touch them.
    mailbox->close();
  }

  Shared& shared;
  const Limits& limits = shared.options.limits;
  FileSlots& slots = shared.slots;
  std::shared_ptr<Mailbox> mailbox;
  std::list<Connection*> connections;
  Readers<Connection> readers;
  std::string date = http_date(std::chrono::system_clock::now());
  bool stopping = false;
  Steady::time_point stop_deadline = never;
  asio::io_context loop{1};  // After what connections touch when the loop drops them.
  Acceptor acceptor{loop};
  Timer pause{loop}, tick{loop};

  static thread_local Worker* here;  // whose thread this is

  void run();
  void begin_stop();
  Task<void> listen();
  Task<void> sweep();
};

thread_local Worker* Worker::here = nullptr;

Connection::Connection(Worker& home, Socket accepted)
    : worker(home),
      socket(std::move(accepted)),
      bell(home.loop, never),
      input(home.limits.header_bytes_max),
      events(home.limits.pending_event_bytes_max) {
  error_code gone;
  const auto end = socket.remote_endpoint(gone);
  if (!gone) peer = end.address().to_string();
  place = worker.connections.insert(worker.connections.end(), this);
}

Connection::~Connection() {
  leave_topic();
  worker.connections.erase(place);
  worker.shared.connections.fetch_sub(1);
  if (worker.stopping && worker.connections.empty()) worker.tick.cancel();
}

void Connection::give(std::uint64_t to_turn, http::Response response) {
  if (to_turn != turn || answer) return;
  answer = std::move(response);
  bell.cancel();
}

void Connection::disconnect() {
  closing = true;
  error_code ignored;
  socket.close(ignored);
  bell.cancel();
}

void Connection::hear(const News& news) {
  if (news.number <= last_news) return;
  last_news = news.number;
  if (!events.push(news.bytes)) return disconnect();
  bell.cancel();
}

// Called by the sweep. A cancelled operation fails, and its coroutine sees why.
void Connection::look(Steady::time_point now) {
  static const auto heartbeat = std::make_shared<const std::string>(chunk_of(":\n\n"));
  if (now >= deadline) {
    expired = true;
    error_code ignored;
    socket.cancel(ignored);
  } else if (streaming && events.empty() && now - quiet_since >= worker.limits.heartbeat) {
    quiet_since = now;
    if (events.push(heartbeat)) bell.cancel();
  }
}

Task<void> Connection::serve() {
  try {
    for (bool more = true; more;) more = co_await exchange();
    if (farewell) co_await linger();
  } catch (const std::exception& fault) {
    worker.shared.options.on_fault(fault.what());
  }
  disconnect();
}

// One request and its response. False when no further request may follow.
Task<bool> Connection::exchange() {
  RequestReader reader(worker.limits, worker.slots);
  const auto arrival = co_await receive(reader);
  if (arrival == Arrival::gone) co_return false;
  const Outgoing::Manner manner{.head_only = reader.request().method == http::Method::head,
                                .chunks = reader.knows_chunks()};
  if (arrival == Arrival::refused) {
    closing = true;
    const auto& why = expired ? http::request_timeout : reader.problem();
    expired = false;
    co_return co_await send(http::refuse(reader.request(), why), manner);
  }
  closing = !reader.keeps_alive();
  const auto since = worker.shared.topics.now();
  reader.request().network = source_network(peer, reader.request().header("X-Forwarded-For"));
  auto response = co_await ask(std::move(reader.request()));
  closing = closing || worker.stopping;
  if (!response.topic || !manner.chunks || manner.head_only || !fit_to_send(response))
    co_return co_await send(std::move(response), manner);
  co_await stream(std::move(response), since);
  co_return false;
}

Task<Connection::Arrival> Connection::receive(RequestReader& reader) {
  idle = true;
  allow(worker.limits.idle_time_max);
  for (;;) {
    // RFC 9112 §2.2: empty lines before a request are ignored.
    while (idle && input.unused().find_first_of("\r\n") == 0) input.use(1);
    if (!input.unused().empty()) {
      if (idle) allow(worker.limits.request_time_max);
      idle = false;
      input.use(reader.take(input.unused()));
      if (reader.state() == RequestReader::State::refused) co_return Arrival::refused;
      if (reader.state() == RequestReader::State::whole) co_return Arrival::whole;
      if (reader.waits_for_continue()) {
        const bool written = co_await write("HTTP/1.1 100 Continue\r\n\r\n");
        if (!written) co_return Arrival::gone;
        allow(worker.limits.request_time_max);
      }
      if (reader.takes_its_time()) allow(worker.limits.file_time_max);
    }
    if (idle && worker.stopping) co_return Arrival::gone;
    const bool more = co_await read_more();
    if (!more) co_return expired && !idle ? Arrival::refused : Arrival::gone;
  }
}

Task<bool> Connection::read_more() {
  if (expired) co_return false;
  const auto room = input.room();
  error_code error;
  input.received(
      co_await socket.async_read_some(asio::buffer(room.data(), room.size()), into(error)));
  co_return !error;
}

Task<bool> Connection::write(std::string_view bytes) {
  while (!bytes.empty() && !expired) {
    // In pieces: each piece taken proves that somebody is still reading.
    allow(worker.limits.write_time_max);
    error_code error;
    const auto piece = asio::buffer(bytes.data(), std::min(bytes.size(), write_bytes_max));
    bytes.remove_prefix(co_await socket.async_write_some(piece, into(error)));
    if (error) co_return false;
  }
  deadline = never;
  co_return bytes.empty();
}

Task<http::Response> Connection::ask(http::Request request) {
  deadline = never;  // The time of the entrance is its own.
  ++turn;
  answer.reset();
  const auto language = http::language_of(request);
  try {
    auto pending = std::make_shared<Pending>(deliver_to_me(), language);
    worker.shared.entrance(std::move(request),
                           [pending = std::move(pending)](http::Response response) {
                             pending->give(std::move(response));
                           });
  } catch (const std::exception& fault) {
    worker.shared.options.on_fault(fault.what());
    give(turn, http::Problem(http::internal_fault).response(language));
  }
  error_code ignored;
  while (!answer) co_await bell.async_wait(into(ignored));
  co_return std::move(*answer);
}

// From whatever thread an answer comes: straight on when it is ours, else through the mailbox.
// The connection may be gone by then, and so may the server.
Pending::Deliver Connection::deliver_to_me() {
  return [mailbox = worker.mailbox, me = weak_from_this(), turn = turn](http::Response response) {
    const auto deliver = [me, turn](http::Response late) {
      if (const auto connection = me.lock()) connection->give(turn, std::move(late));
    };
    if (Worker::here != nullptr && Worker::here->mailbox == mailbox)
      return deliver(std::move(response));
    mailbox->post(
        [deliver, response = std::move(response)]() mutable { deliver(std::move(response)); });
  };
}

Task<bool> Connection::send(http::Response response, Outgoing::Manner manner) {
  if (!fit_to_send(response)) {
    worker.shared.options.on_fault("a response that is not fit for the wire");
    response = http::Problem(http::internal_fault).response(http::Language::english);
  }
  manner.date = worker.date;
  manner.last = closing = closing || (response.pieces && !manner.chunks);
  Outgoing outgoing(output, std::move(response), manner);
  bool sent = true;
  for (auto bytes = outgoing.next(); sent && !bytes.empty();) {
    sent = co_await write(bytes);
    if (sent) bytes = outgoing.next();
  }
  farewell = sent && closing;
  co_return sent && !closing;
}

Task<void> Connection::stream(http::Response response, std::uint64_t since) {
  closing = false;  // From here on it means that they left, or fell too far behind.
  topic = *response.topic;
  response.set("Content-Type", "text/event-stream");
  response.set("Cache-Control", "no-store");
  output.clear();
  append_head(output, response, {.date = worker.date, .framing = Framing::chunked, .last = true});
  output += chunk_of(response.body.view());
  join_topic(since);
  asio::co_spawn(
      worker.loop, [self = shared_from_this()] { return self->watch_for_end(); }, asio::detached);
  const bool begun = co_await write(output);
  if (begun) co_await write_events();
  leave_topic();
  if (worker.stopping) co_await write(last_chunk);
}

void Connection::join_topic(std::uint64_t since) {
  worker.readers.add(topic, this);
  idle = streaming = true;
  if (const auto missed = worker.shared.topics.join(topic, since)) hear(*missed);
}

void Connection::leave_topic() {
  if (!streaming) return;
  streaming = false;
  worker.shared.topics.leave(topic);
  worker.readers.remove(topic, this);
}

Task<void> Connection::write_events() {
  error_code ignored;
  for (;;) {
    quiet_since = Steady::now();
    while (events.empty() && !closing && !worker.stopping) co_await bell.async_wait(into(ignored));
    if (closing || worker.stopping) co_return;
    const bool written = co_await write(*events.front());
    if (!written) co_return;
    events.pop();
  }
}

// A reader of events says nothing more: whatever comes is dropped, until they leave.
Task<void> Connection::watch_for_end() {
  for (bool more = true; more && streaming; input.use(input.unused().size()))
    more = co_await read_more();
  if (streaming) disconnect();
}

// Closing with unread input would make the kernel destroy the last response on its way.
Task<void> Connection::linger() {
  error_code error;
  socket.shutdown(Socket::shutdown_send, error);
  if (error) co_return;
  expired = false;
  allow(worker.stopping ? linger_time / 10 : linger_time);
  std::size_t drained = 0;
  for (bool more = true; more && drained < drained_bytes_max; drained += input.unused().size()) {
    input.use(input.unused().size());
    more = co_await read_more();
  }
}

void Worker::run() {
  here = this;
  asio::co_spawn(loop, [this] { return listen(); }, asio::detached);
  asio::co_spawn(loop, [this] { return sweep(); }, asio::detached);
  loop.run();
  here = nullptr;
}

Task<void> Worker::listen() {
  for (error_code error;;) {
    Socket socket(loop);
    co_await acceptor.async_accept(socket, into(error));
    if (stopping) co_return;
    if (error) {  // Out of file descriptors, most likely: existing connections will free some.
      pause.expires_after(std::chrono::milliseconds(50));
      co_await pause.async_wait(into(error));
      continue;
    }
    if (shared.connections.fetch_add(1) >= limits.connections_max) {
      shared.connections.fetch_sub(1);
      socket.non_blocking(true, error);
      socket.write_some(asio::buffer(turning_away(date)), error);
      continue;
    }
    socket.set_option(asio::ip::tcp::no_delay(true), error);
    auto connection = std::make_shared<Connection>(*this, std::move(socket));
    asio::co_spawn(loop, [connection] { return connection->serve(); }, asio::detached);
  }
}

Task<void> Worker::sweep() {
  error_code ignored;
  while (!stopping || !connections.empty()) {
    const auto now = Steady::now();
    if (now >= stop_deadline) loop.stop();
    date = http_date(std::chrono::system_clock::now());
    for (auto* connection : connections) connection->look(now);
    constexpr std::chrono::milliseconds last_steps{50};
    tick.expires_after(stopping ? std::min(last_steps, limits.sweep) : limits.sweep);
    co_await tick.async_wait(into(ignored));
  }
}

void Worker::begin_stop() {
  if (stopping) return;
  stopping = true;
  stop_deadline = Steady::now() + limits.stop_time_max;
  error_code ignored;
  acceptor.close(ignored);
  pause.cancel();
  tick.cancel();
  for (auto* connection : connections) {
    // A stream still has to say its end; a connection between two requests just ends.
    connection->bell.cancel();
    if (connection->idle && !connection->streaming) connection->socket.cancel(ignored);
  }
}

}  // namespace

struct Server::House {
  Shared shared;
  std::uint16_t port = 0;
  std::vector<std::unique_ptr<Worker>> workers = {};
};

Server::Server(Options options, http::Entrance entrance) {
  const auto count = std::max(1u, options.threads);
  const auto listening = listen_on({.address = options.address, .port = options.port}, count);
  const auto family = listening.v6 ? asio::ip::tcp::v6() : asio::ip::tcp::v4();
  house_ = std::unique_ptr<House>(
      new House{.shared = {std::move(options), std::move(entrance)}, .port = listening.port});
  for (const int socket : listening.sockets) {
    house_->workers.push_back(std::make_unique<Worker>(house_->shared));
    house_->workers.back()->acceptor.assign(family, socket);
  }
}

Server::~Server() = default;

void Server::run() {
  std::vector<std::jthread> threads;
  for (std::size_t i = 1; i < house_->workers.size(); ++i)
    threads.emplace_back([worker = house_->workers[i].get()] { worker->run(); });
  house_->workers.front()->run();
}

void Server::stop() {
  for (const auto& worker : house_->workers)
    worker->mailbox->post([worker = worker.get()] { worker->begin_stop(); });
}

std::uint16_t Server::port() const { return house_->port; }

std::size_t Server::connections() const { return house_->shared.connections.load(); }

void Server::publish(std::string_view topic, std::string_view event) {
  const auto news = house_->shared.topics.publish(topic, event);
  if (!news) return;
  for (const auto& worker : house_->workers)
    worker->mailbox->post([worker = worker.get(), topic = std::string(topic), news = *news] {
      for (auto* reader : worker->readers.of(topic)) reader->hear(news);
    });
}

std::size_t Server::listeners(std::string_view topic) const {
  return house_->shared.topics.listeners(topic);
}

}  // namespace entente::net
