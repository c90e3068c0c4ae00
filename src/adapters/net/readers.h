#pragma once

// Readers: which of one thread's connections listen to which topic.

#include <string>
#include <unordered_map>
#include <vector>

namespace entente::net {

template <class Reader>
class Readers {
 public:
  void add(const std::string& topic, Reader* reader) { by_topic_[topic].push_back(reader); }

  void remove(const std::string& topic, Reader* reader) {
    const auto at = by_topic_.find(topic);
    if (at == by_topic_.end()) return;
    std::erase(at->second, reader);
    if (at->second.empty()) by_topic_.erase(at);
  }

  // A copy: whoever is told something may leave at once.
  std::vector<Reader*> of(const std::string& topic) const {
    const auto at = by_topic_.find(topic);
    return at == by_topic_.end() ? std::vector<Reader*>() : at->second;
  }

 private:
  std::unordered_map<std::string, std::vector<Reader*>> by_topic_;
};

}  // namespace entente::net
