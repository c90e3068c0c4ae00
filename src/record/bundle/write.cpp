#include "foundation/crypto/sha256.h"
#include "foundation/encoding/base64.h"
#include "foundation/encoding/hex.h"
#include "foundation/encoding/json.h"
#include "foundation/tlog/tile.h"
#include "foundation/tlog/tree.h"
#include "record/bundle/bundle.h"

namespace entente::bundle {
namespace {

using encoding::Json;
using Files = std::map<std::string, std::string>;

// Row lines are canonical JSON with the index among the members, so it is put in its place.
std::string row_line(std::uint64_t index, std::string_view row) {
  const auto after_act = row.rfind(",\"salt\":");
  ensure(after_act != std::string_view::npos, "a row carries its salt");
  std::string line{row.substr(0, after_act)};
  line.append(",\"index\":").append(std::to_string(index)).append(row.substr(after_act));
  return line.append("\n");
}

std::string content_line(const Digest& digest, const acts::Content& content) {
  return encoding::canonical(Json::object({{"digest", encoding::to_hex(digest.span())},
                                           {"salt", encoding::to_base64(content.salt.span())},
                                           {"text", content.text.string()}})) +
         "\n";
}

void add_tiles(Files& files, const std::vector<std::string>& leaves) {
  tlog::Tree tree;
  for (const auto& leaf : leaves) tree.append(tlog::leaf_hash(leaf));
  for (const auto& path : tlog::tiles_of(tree.size())) {
    const auto first = static_cast<std::size_t>(path.index) * tlog::tile_width;
    files[tlog::to_string(path)] =
        path.kind == tlog::TilePath::Kind::hashes
            ? *tree.tile(path.level, path.index, path.width)
            : tlog::encode_entries(std::span{leaves}.subspan(first, path.width));
  }
}

std::string manifest(const Parts& parts, const Files& files) {
  Json::Array listed;
  for (const auto& [name, bytes] : files)
    listed.push_back(Json::object({{"name", name},
                                   {"sha256", encoding::to_hex(crypto::sha256(bytes).span())},
                                   {"size", bytes.size()}}));
  return encoding::canonical(Json::object({{"audience", constitution::name_of(parts.audience)},
                                           {"dialogue", parts.dialogue},
                                           {"files", std::move(listed)},
                                           {"format", format_name}})) +
         "\n";
}

}  // namespace

std::string map_file_name(std::uint32_t question, std::uint64_t size) {
  return "maps/" + std::to_string(question) + "-" + std::to_string(size) + ".json";
}

std::string write_bundle(const Parts& parts) {
  Files files;
  files["checkpoint"] = parts.checkpoint;
  auto& contents = files["contents.jsonl"];
  for (const auto& [digest, content] : parts.contents) contents += content_line(digest, content);
  auto& rows = files["rows.jsonl"];
  for (const auto& [index, row] : parts.rows) rows += row_line(index, row);
  for (const auto& [name, bytes] : parts.maps) files[name] = bytes;
  add_tiles(files, parts.leaves);

  std::string archive;
  TarWriter tar{archive};
  tar.add("bundle.json", manifest(parts, files));
  for (const auto& [name, bytes] : files) tar.add(name, bytes);
  tar.finish();
  return archive;
}

}  // namespace entente::bundle
