#include <cmath>
#include <gtest/gtest.h>

#include "foundation/numeric/cloud.h"
#include "foundation/numeric/interval.h"
#include "foundation/numeric/k_means.h"
#include "foundation/numeric/leading.h"
#include "foundation/numeric/rounding.h"
#include "foundation/numeric/sequence.h"
#include "foundation/numeric/silhouette.h"
#include "foundation/numeric/symmetric.h"

namespace entente::numeric {
namespace {

TEST(Rounding, HalvesGoAwayFromZero) {
  EXPECT_EQ(rounded(2.5), 3);
  EXPECT_EQ(rounded(-2.5), -3);
  EXPECT_EQ(rounded(-0.4), 0);
  EXPECT_EQ(in_millionths(1.0 / 3), 333'333);
}

TEST(WilsonBounds, AreWideWithFewTrialsAndNeverRiseWithAMiss) {
  EXPECT_EQ(wilson_bounds(0, 0, 1.2816).low, 0);
  EXPECT_EQ(wilson_bounds(0, 0, 1.2816).high, 1);
  // 1 of 1: n / (n + z²).
  EXPECT_NEAR(wilson_bounds(1, 1, 1.2816).low, 1 / (1 + 1.2816 * 1.2816), 1e-12);
  for (std::uint32_t hits = 0; hits < 60; ++hits)
    for (std::uint32_t trials = hits; trials < 100; ++trials) {
      EXPECT_LE(wilson_bounds(hits, trials + 1, 1.2816).low,
                wilson_bounds(hits, trials, 1.2816).low);
      EXPECT_LE(wilson_bounds(hits, trials, 1.2816).low,
                wilson_bounds(hits + 1, trials + 1, 1.2816).low);
    }
}

TEST(Eigenpairs, OfASmallMatrixAreExact) {
  SymmetricMatrix matrix(3);
  matrix.entries = {2, 1, 0, 1, 2, 0, 0, 0, 5};
  const auto pairs = eigenpairs(matrix);
  ASSERT_EQ(pairs.size(), 3u);
  EXPECT_NEAR(pairs[0].value, 5, 1e-15);
  EXPECT_NEAR(pairs[1].value, 3, 1e-15);
  EXPECT_NEAR(pairs[2].value, 1, 1e-15);
  EXPECT_NEAR(pairs[1].vector[0] * pairs[1].vector[1], 0.5, 1e-15);
}

// A diagonal matrix of 300 entries whose leading ones are given.
Leading leading_of(std::vector<double> diagonal, std::size_t wanted) {
  return leading_eigenpairs(diagonal.size(), wanted, [&](const Block& in, Block& out) {
    for (std::size_t i = 0; i < in.size(); ++i)
      for (std::size_t j = 0; j < block_width; ++j) out[i][j] = diagonal[i] * in[i][j];
  });
}

TEST(LeadingEigenpairs, AreFoundToTheStatedResidual) {
  std::vector<double> diagonal(300);
  for (std::size_t i = 0; i < diagonal.size(); ++i) diagonal[i] = static_cast<double>(i);
  const auto leading = leading_of(diagonal, 2);
  ASSERT_EQ(leading.pairs.size(), 2u);
  EXPECT_LE(leading.residual, leading_residual);
  EXPECT_LT(leading.products, products_max);
  EXPECT_NEAR(leading.pairs[0].value, 299, 1e-9);
  EXPECT_NEAR(leading.pairs[1].value, 298, 1e-9);
  EXPECT_NEAR(std::abs(leading.pairs[0].vector[299]), 1, 1e-9);
}

TEST(LeadingEigenpairs, SeeARepeatedEigenvalueTwice) {
  std::vector<double> diagonal(50, 1.0);
  diagonal[7] = diagonal[31] = 9;
  const auto leading = leading_of(diagonal, 2);
  EXPECT_NEAR(leading.pairs[0].value, 9, 1e-12);
  EXPECT_NEAR(leading.pairs[1].value, 9, 1e-12);
}

TEST(LeadingEigenpairs, OfNothingAreNothing) {
  EXPECT_TRUE(leading_of({}, 2).pairs.empty());
  ASSERT_EQ(leading_of({0}, 2).pairs.size(), 1u);
  EXPECT_EQ(leading_of({0}, 2).pairs[0].value, 0);
  EXPECT_EQ(leading_of({0, 0, 0, 0, 0, 0, 0}, 2).pairs[0].value, 0);
  EXPECT_NEAR(leading_of({0, 4, 0}, 2).pairs[0].value, 4, 1e-12);
}

Cloud two_heaps() {
  Cloud cloud;
  for (const double x : {0., 1., 2., 100., 101., 102.}) cloud.push_back({x, 10 - x}, 1);
  return cloud;
}

TEST(KMeans, CutsWhereTheGapIs) {
  const auto partitions = k_means(two_heaps(), 4);
  ASSERT_EQ(partitions.size(), 3u);
  EXPECT_EQ(partitions[0].part[0], partitions[0].part[2]);
  EXPECT_EQ(partitions[0].part[3], partitions[0].part[5]);
  EXPECT_NE(partitions[0].part[2], partitions[0].part[3]);
}

TEST(KMeans, HasNoPartitionOfOnePlace) {
  Cloud cloud;
  EXPECT_TRUE(k_means(cloud, 5).empty());
  for (int i = 0; i < 9; ++i) cloud.push_back({5, 5}, 1);
  EXPECT_TRUE(k_means(cloud, 5).empty());
  cloud.push_back({6, 5}, 1);
  EXPECT_EQ(k_means(cloud, 5).size(), 1u);
}

TEST(Silhouette, CountsASpotOfWeightTwoAsTwoSpots) {
  Cloud apart = two_heaps(), together = two_heaps();
  const std::vector<std::uint8_t> part{0, 0, 0, 1, 1, 1};
  auto longer = part;
  apart.push_back({apart.x[1], apart.y[1]}, 1);
  longer.push_back(0);
  together.weight[1] = 2;
  EXPECT_NEAR(silhouette(apart, longer), silhouette(together, part), 1e-15);
  EXPECT_GT(silhouette(together, part), 0.9);
  EXPECT_EQ(silhouette(together, std::vector<std::uint8_t>(6)), 0);
}

TEST(SummaryOf, ACloudKeepsItsWeightPartByPart) {
  Cloud cloud;
  std::vector<std::uint8_t> part;
  for (int i = 0; i < 1'000; ++i) {
    cloud.push_back({static_cast<double>(i), static_cast<double>(i * 7919 % 1000)}, 1);
    part.push_back(static_cast<std::uint8_t>(i % 3));
  }
  const auto summary = summary_of(cloud, tiles_of(cloud, 5), part);
  double weight = 0;
  for (std::size_t i = 0; i < summary.cloud.size(); ++i)
    if (summary.part[i] == 1) weight += summary.cloud.weight[i];
  EXPECT_EQ(weight, 333);
  EXPECT_LE(summary.cloud.size(), 75u);
}

TEST(Sequence, IsTheSameForOneSeedAndStreamAndFairBelowABound) {
  Sequence one(Digest{}, 7), same(Digest{}, 7), other(Digest{}, 8);
  EXPECT_EQ(one.next(), same.next());
  EXPECT_NE(one.next(), other.next());
  std::array<int, 5> times{};
  for (int i = 0; i < 10'000; ++i) ++times[one.below(5)];
  for (const int count : times) EXPECT_NEAR(count, 2'000, 150);
  for (int i = 0; i < 1'000; ++i) EXPECT_LT(one.fraction(), 1);
}

// Mean 1, and the share beyond 1 and 2 is exp(-1) and exp(-2).
TEST(Sequence, WaitsExponentially) {
  Sequence sequence(Digest{}, 3);
  double sum = 0;
  int beyond_one = 0, beyond_two = 0;
  for (int i = 0; i < 20'000; ++i) {
    const double time = sequence.waiting();
    sum += time;
    beyond_one += time > 1;
    beyond_two += time > 2;
  }
  EXPECT_NEAR(sum / 20'000, 1, 0.03);
  EXPECT_NEAR(beyond_one / 20'000.0, 0.3679, 0.012);
  EXPECT_NEAR(beyond_two / 20'000.0, 0.1353, 0.009);
}

}  // namespace
}  // namespace entente::numeric
