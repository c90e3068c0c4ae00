#include "host/clerk/words.h"

#include <gtest/gtest.h>

#include "host/clerk/invented_host_test.h"

namespace entente::clerk {
namespace {

class WordsOfADialogue : public testing::Test {
 protected:
  WordsOfADialogue() { store_.of("demo").contents.emplace(digest_, content_); }

  acts::Content content_ = invented::words("Un nom");
  Digest digest_ = acts::digest_of(content_);
  ForgetfulStore store_;
  Words words_{store_, "demo"};
};

TEST_F(WordsOfADialogue, AreReadFromTheStoreOnce) {
  EXPECT_EQ(words_.find(digest_), "Un nom");
  store_.of("demo").contents.clear();
  EXPECT_EQ(words_.find(digest_), "Un nom");
}

TEST_F(WordsOfADialogue, ThatAreReadOnceTakeNoMemory) {
  EXPECT_EQ(words_.find_once(digest_), "Un nom");
  store_.of("demo").contents.clear();
  EXPECT_FALSE(words_.find_once(digest_));
}

TEST_F(WordsOfADialogue, ThatAreErasedAreNotReadOnceEither) {
  words_.find(digest_);
  EXPECT_EQ(words_.find_once(digest_), "Un nom") << "from memory, where it is there";
  words_.erase(digest_);
  store_.of("demo").contents.emplace(digest_, content_);
  EXPECT_FALSE(words_.find_once(digest_));
}

TEST_F(WordsOfADialogue, AreGoneEverywhereOnceErased) {
  words_.find(digest_);
  words_.erase(digest_);
  EXPECT_FALSE(words_.find(digest_));
  EXPECT_FALSE(store_.content("demo", digest_));
}

TEST_F(WordsOfADialogue, AreNotShownWhenOnlyTheStoreStillHasThem) {
  words_.find(digest_);
  words_.erase(digest_);
  store_.of("demo").contents.emplace(digest_, content_);
  EXPECT_FALSE(words_.find(digest_));
}

TEST_F(WordsOfADialogue, ThatNobodyWroteAreNone) {
  EXPECT_FALSE(words_.find(Digest{}));
  store_.of("demo").contents.emplace(Digest{}, content_);
  EXPECT_EQ(words_.find(Digest{}), "Un nom") << "they may be written later";
}

}  // namespace
}  // namespace entente::clerk
