#pragma once

// What every EvidenceStore keeps to: the contract of evidence_store.h, as tests. Only for tests.
// The test of an adapter says how its store is opened, as with record_store_contract.h.

#include <functional>
#include <gtest/gtest.h>
#include <memory>
#include <ostream>

#include "host/ports/evidence_store.h"

namespace entente::ports {

struct EvidenceStorePlace {
  using Open = std::function<std::unique_ptr<EvidenceStore>()>;
  const char* name = "";
  std::function<Open()> fresh_place;

  friend std::ostream& operator<<(std::ostream& out, const EvidenceStorePlace& place) {
    return out << place.name;
  }
};

class EvidenceStoreContract : public testing::TestWithParam<EvidenceStorePlace> {
 protected:
  static EvidenceFile file(std::string bytes) {
    Salt salt;
    salt.bytes.fill(static_cast<std::uint8_t>(bytes.size()));
    return {.salt = salt, .bytes = std::move(bytes)};
  }
  // Any name serves: that digests are true is checked before a store is asked.
  static Digest digest(std::uint8_t number) {
    Digest made;
    made.bytes.fill(number);
    return made;
  }

  EvidenceStorePlace::Open open = GetParam().fresh_place();
  std::unique_ptr<EvidenceStore> store = open();
};

// For stores that outlive the program.
class LastingEvidenceStoreContract : public EvidenceStoreContract {};

TEST_P(EvidenceStoreContract, GivesBackWhatItKeeps) {
  const auto photograph = file(std::string{"\0\xff\r\n", 4} + std::string(300'000, 'x'));
  EXPECT_TRUE(store->keep("demo", digest(1), photograph));
  const auto found = store->find("demo", digest(1));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->bytes, photograph.bytes);
  EXPECT_EQ(found->salt, photograph.salt);
  EXPECT_EQ(store->look("demo", digest(1))->bytes, photograph.bytes.size());
  EXPECT_EQ(store->look("demo", digest(1))->salt, photograph.salt);
  EXPECT_FALSE(store->find("demo", digest(2)));
}

TEST_P(EvidenceStoreContract, KeepsAFileOnce) {
  EXPECT_TRUE(store->keep("demo", digest(1), file("a photograph")));
  EXPECT_FALSE(store->keep("demo", digest(1), file("a photograph")));
}

TEST_P(EvidenceStoreContract, KeepsDialoguesApart) {
  EXPECT_TRUE(store->keep("one", digest(1), file("a photograph")));
  EXPECT_FALSE(store->look("two", digest(1)));
  store->erase("two", digest(1));
  EXPECT_TRUE(store->look("one", digest(1)));
}

TEST_P(EvidenceStoreContract, ErasesForEver) {
  EXPECT_TRUE(store->keep("demo", digest(1), file("a letter that names somebody")));
  store->erase("demo", digest(1));
  EXPECT_FALSE(store->find("demo", digest(1)));
  EXPECT_FALSE(store->look("demo", digest(1)));
  EXPECT_FALSE(store->keep("demo", digest(1), file("a letter that names somebody")));
  EXPECT_FALSE(store->find("demo", digest(1)));
}

TEST_P(EvidenceStoreContract, NeverKeepsWhatWasErasedBeforeItCame) {
  store->erase("demo", digest(1));
  EXPECT_FALSE(store->keep("demo", digest(1), file("too late")));
}

TEST_P(LastingEvidenceStoreContract, StillHasItAfterANewStart) {
  EXPECT_TRUE(store->keep("demo", digest(1), file("a photograph")));
  store->erase("demo", digest(2));
  store.reset();
  store = open();
  EXPECT_EQ(store->find("demo", digest(1))->bytes, "a photograph");
  EXPECT_FALSE(store->keep("demo", digest(2), file("too late")));
}

}  // namespace entente::ports
