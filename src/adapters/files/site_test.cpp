#include "adapters/files/site.h"

#include <fstream>
#include <gtest/gtest.h>
#include <unistd.h>

namespace entente::files {
namespace {

namespace fs = std::filesystem;

// A folder of built files that goes away with the test.
class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / ("entente-site-" + std::to_string(getpid()))) {
    fs::remove_all(path_);
    write("index.html", "<!doctype html>shell");
    write("favicon.svg", "<svg/>");
    write("assets/app-3f2a.js", "let plain");
    write("assets/app-3f2a.js.gz", "gzipped");
    write("assets/app-3f2a.js.br", "brotli");
    write("assets/orphan.css.gz", "of nothing");
  }
  ~Folder() { fs::remove_all(path_); }

  void write(const std::string& name, const std::string& bytes) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << bytes;
  }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

http::Request get(std::string path, std::vector<http::Header> headers = {}) {
  return {.path = std::move(path), .headers = std::move(headers)};
}

TEST(Site, GivesEveryPageOfTheApplicationTheShell) {
  const Folder folder;
  const auto site = Site::load(folder.path());
  EXPECT_TRUE(site.built());
  for (const auto* page : {"/",
                           "/design",
                           "/organise",
                           "/d/demo",
                           "/d/demo/",
                           "/d/demo/join",
                           "/d/demo/facilitate",
                           "/d/demo/register",
                           "/d/demo/register/7",
                           "/d/demo/missing",
                           "/d/demo/country",
                           "/d/demo/focal",
                           "/d/demo/proposals",
                           "/d/demo/proposals/7",
                           "/d/demo/decisions",
                           "/d/demo/decisions/2",
                           "/d/demo/pledges",
                           "/d/demo/measures",
                           "/d/demo/note",
                           "/d/demo/q/1",
                           "/d/demo/q/1/map",
                           "/d/demo/q/1/s/2",
                           "/d/demo/projector",
                           "/d/demo/answers",
                           "/d/demo/outcome/1"}) {
    const auto response = site.answer(get(page));
    EXPECT_EQ(response.status, 200) << page;
    EXPECT_EQ(response.body.view(), "<!doctype html>shell") << page;
    EXPECT_EQ(response.header("Content-Type"), "text/html; charset=utf-8");
    EXPECT_EQ(response.header("Cache-Control"), "no-cache");
  }
}

TEST(Site, Answers404ForWhatIsNeitherAFileNorAPage) {
  const Folder folder;
  const auto site = Site::load(folder.path());
  for (const auto* path : {"/nowhere", "/assets/gone.js", "/d", "/d/demo/q", "/d/demo/q/1/x", "",
                           "/assets", "/assets/", "/assets/orphan.css", "/assets/app-3f2a.js.gz",
                           "/../index.html", "/%2e%2e/index.html", "/d/%zz"})
    EXPECT_EQ(site.answer(get(path)).status, 404) << path;
}

TEST(Site, TellsABrowserByAPageThatALinkLeadsNowhere) {
  const Folder folder;
  const auto site = Site::load(folder.path());
  const auto page = site.answer(get("/d/demo/nowhere", {{"Accept", "text/html,*/*;q=0.8"}}));
  EXPECT_EQ(page.status, 404);
  EXPECT_EQ(page.body.view(), "<!doctype html>shell");
  EXPECT_EQ(page.header("Content-Type"), "text/html; charset=utf-8");
  const auto fetched = site.answer(get("/d/demo/nowhere", {{"Accept", "*/*"}}));
  EXPECT_EQ(fetched.status, 404);
  EXPECT_EQ(fetched.header("Content-Type"), "application/problem+json");
  EXPECT_EQ(Site::load("/nowhere").answer(get("/x", {{"Accept", "text/html"}})).status, 404);
}

TEST(Site, LetsHashedFilesBeKeptForAYear) {
  const Folder folder;
  const auto response = Site::load(folder.path()).answer(get("/assets/app-3f2a.js"));
  EXPECT_EQ(response.body.view(), "let plain");
  EXPECT_EQ(response.header("Cache-Control"), "public, max-age=31536000, immutable");
  EXPECT_EQ(response.header("Content-Type"), "text/javascript; charset=utf-8");
}

TEST(Site, LetsOnlyTheWorkerThatRecomputesCompile) {
  const Folder folder;
  folder.write("assets/recompute_worker-1.js", "let worker");
  folder.write("entente.wasm", "module");
  folder.write("sw.js", "let worker");
  const auto site = Site::load(folder.path());
  const auto worker = site.answer(get("/assets/recompute_worker-1.js"));
  EXPECT_EQ(worker.permit, http::Permit::computing);
  const auto tag = std::string(*worker.header("ETag"));
  const auto kept = site.answer(get("/assets/recompute_worker-1.js", {{"If-None-Match", tag}}));
  EXPECT_EQ(kept.status, 304);
  EXPECT_EQ(kept.permit, http::Permit::computing);
  for (const auto* path : {"/d/demo", "/sw.js", "/entente.wasm", "/favicon.svg"})
    EXPECT_EQ(site.answer(get(path)).permit, http::Permit::ordinary) << path;
  EXPECT_EQ(site.answer(get("/assets/app-3f2a.js")).permit, http::Permit::none);
  EXPECT_EQ(site.answer(get("/entente.wasm")).header("Content-Type"), "application/wasm");
}

TEST(Site, SendsTheBestCompressionTheReaderUnderstands) {
  const Folder folder;
  const auto site = Site::load(folder.path());
  const auto sent = [&](std::string accepted) {
    const auto response = site.answer(get("/assets/app-3f2a.js", {{"Accept-Encoding", accepted}}));
    EXPECT_EQ(response.header("Vary"), "Accept-Encoding");
    return std::string(response.header("Content-Encoding").value_or("plain"));
  };
  EXPECT_EQ(sent("gzip, deflate, br"), "br");
  EXPECT_EQ(sent("gzip"), "gzip");
  EXPECT_EQ(sent("br;q=0, *"), "gzip");
  EXPECT_EQ(sent("gzip;q=0"), "plain");
  EXPECT_EQ(sent(""), "plain");
}

TEST(Site, TellsAReaderThatNothingChanged) {
  const Folder folder;
  const auto site = Site::load(folder.path());
  const auto tag = std::string(*site.answer(get("/favicon.svg")).header("ETag"));
  EXPECT_EQ(site.answer(get("/favicon.svg", {{"If-None-Match", tag}})).status, 304);

  folder.write("favicon.svg", "<svg>changed</svg>");
  const auto newer = Site::load(folder.path());
  EXPECT_EQ(newer.answer(get("/favicon.svg", {{"If-None-Match", tag}})).status, 200);
}

TEST(Site, TagsEachCompressionDifferently) {
  const Folder folder;
  const auto site = Site::load(folder.path());
  const auto plain = site.answer(get("/assets/app-3f2a.js"));
  const auto gzip = site.answer(get("/assets/app-3f2a.js", {{"Accept-Encoding", "gzip"}}));
  EXPECT_NE(plain.header("ETag"), gzip.header("ETag"));
}

TEST(Site, SaysInBothLanguagesHowToBuildItself) {
  const auto site = Site::load("/nowhere/at/all");
  EXPECT_FALSE(site.built());
  const auto response = site.answer(get("/d/demo"));
  EXPECT_EQ(response.status, 503);
  EXPECT_EQ(response.header("Cache-Control"), "no-store");
  EXPECT_NE(response.body.view().find("./dev build"), std::string_view::npos);
  EXPECT_NE(response.body.view().find("ne sont pas encore construites"), std::string_view::npos);
  EXPECT_NE(response.body.view().find("are not built yet"), std::string_view::npos);
  EXPECT_EQ(site.answer(get("/assets/app.js")).status, 404);
}

TEST(Site, ReadsItsFilesOnceAndServesThemFromMemory) {
  auto folder = std::make_unique<Folder>();
  const auto site = Site::load(folder->path());
  folder.reset();
  EXPECT_EQ(site.answer(get("/favicon.svg")).body.view(), "<svg/>");
}

}  // namespace
}  // namespace entente::files
