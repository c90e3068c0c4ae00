#include "host/registrar/issuing_desk.h"

namespace entente::registrar {

IssuingDesk::IssuingDesk(Registrar& registrar)
    : registrar_(registrar), thread_([this] { work(); }) {}

IssuingDesk::~IssuingDesk() {
  {
    const std::scoped_lock lock{mutex_};
    stopping_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

bool IssuingDesk::ask(Asked asked, Reply reply) {
  {
    const std::scoped_lock lock{mutex_};
    if (waiting_.size() >= codes_waiting_max) return false;
    waiting_.push_back({std::move(asked), std::move(reply)});
  }
  changed_.notify_one();
  return true;
}

std::vector<IssuingDesk::Waiting> IssuingDesk::next_batch() {
  std::unique_lock lock{mutex_};
  changed_.wait(lock, [&] { return stopping_ || !waiting_.empty(); });
  std::vector<Waiting> batch;
  while (!waiting_.empty() && batch.size() < codes_at_once_max) {
    batch.push_back(std::move(waiting_.front()));
    waiting_.pop_front();
  }
  return batch;
}

std::vector<IssuingDesk::Answer> IssuingDesk::answer(const std::vector<Waiting>& batch) {
  std::vector<Asked> asked;
  for (const auto& waiting : batch) asked.push_back(waiting.asked);
  std::vector<Answer> answers;
  try {
    for (auto& issued : registrar_.issue_all(asked)) {
      if (issued)
        answers.emplace_back(*std::move(issued));
      else
        answers.emplace_back(issued.error());
    }
  } catch (const RegistryFault& fault) {
    answers.assign(batch.size(), Answer{fault.kind()});
  }
  return answers;
}

void IssuingDesk::work() {
  for (auto batch = next_batch(); !batch.empty(); batch = next_batch()) {
    auto answers = answer(batch);
    for (std::size_t i = 0; i < batch.size(); ++i) batch[i].reply(std::move(answers[i]));
  }
}

}  // namespace entente::registrar
