#pragma once

// Letters to those who follow: the question whether they want to, and what changed. They say what
// happened, of which page, in the name of which constituency; never what a person wrote, because
// words may be withheld later and no letter can be called back.

#include <vector>

#include "entente/reminders/sending.h"
#include "host/changes/changes.h"
#include "host/following/follow_book.h"

namespace entente::program {

// What its reader does not know yet of one subject; at least one change.
struct News {
  following::Subject subject;
  std::vector<changes::Change> changes;
};

// In the order of what is followed; empty when there is nothing new.
std::vector<News> news_for(const Occasion& occasion, const following::Follower& follower);

registrar::Letter question_letter(const Occasion& occasion, const following::Question& question);
// Precondition: there is news.
registrar::Letter news_letter(const Occasion& occasion, const following::Follower& follower,
                              const std::vector<News>& news);

}  // namespace entente::program
