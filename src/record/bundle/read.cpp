#include "foundation/crypto/sha256.h"
#include "foundation/encoding/fields.h"
#include "foundation/encoding/hex.h"
#include "foundation/encoding/json.h"
#include "record/bundle/bundle.h"

namespace entente::bundle {
namespace {

using encoding::Json;
using Fault = BundleError::Fault;

struct Listed {
  std::string name;
  Digest sha256;
  std::uint64_t size = 0;
};

struct Manifest {
  std::string dialogue;
  constitution::Audience audience = constitution::Audience::public_;
  std::vector<Listed> files;
};

std::optional<constitution::Audience> audience_named(std::string_view name) {
  using enum constitution::Audience;
  for (const auto audience : {public_, auditor})
    if (constitution::name_of(audience) == name) return audience;
  return std::nullopt;
}

std::optional<Listed> read_listed(const Json& json) {
  encoding::Fields fields{json};
  Listed listed{
      .name = fields.text("name"),
      .sha256 = fields.digest("sha256"),
      .size = static_cast<std::uint64_t>(fields.integer("size", 0, encoding::json_integer_max))};
  if (fields.fault()) return std::nullopt;
  return listed;
}

std::optional<Manifest> read_manifest(std::string_view bytes) {
  if (bytes.empty() || bytes.back() != '\n') return std::nullopt;
  const auto json = encoding::parse_canonical(bytes.substr(0, bytes.size() - 1));
  if (!json || json->as_object() == nullptr) return std::nullopt;
  encoding::Fields fields{*json};
  Manifest manifest;
  const auto audience = fields.through("audience", audience_named);
  manifest.dialogue = fields.text("dialogue");
  const Json* files = fields.any("files");
  const bool format_known = fields.text("format") == format_name;
  if (fields.fault() || !format_known || files->as_array() == nullptr) return std::nullopt;
  manifest.audience = *audience;
  for (const Json& item : *files->as_array()) {
    auto listed = read_listed(item);
    if (!listed) return std::nullopt;
    manifest.files.push_back(*std::move(listed));
  }
  return manifest;
}

Failure<BundleError> failure(Fault fault, std::string file = {}, std::uint64_t offset = 0) {
  return Failure{BundleError{fault, std::move(file), offset}};
}

}  // namespace

std::optional<std::string_view> Bundle::file(std::string_view name) const {
  const auto found = files.find(name);
  if (found == files.end()) return std::nullopt;
  return found->second;
}

Result<Bundle, BundleError> read_bundle(std::string_view archive) {
  const auto files = read_tar(archive);
  if (!files) return failure(Fault::not_a_bundle, {}, files.error().offset);
  if (files->empty() || files->front().name != "bundle.json") return failure(Fault::no_manifest);
  const auto manifest = read_manifest(files->front().bytes);
  if (!manifest) return failure(Fault::manifest_wrong, "bundle.json", files->front().offset);

  Bundle bundle{
      .dialogue = manifest->dialogue, .audience = manifest->audience, .files = {}, .changed = {}};
  for (std::size_t i = 0; i < manifest->files.size(); ++i) {
    const Listed& listed = manifest->files[i];
    if (i + 1 >= files->size()) return failure(Fault::file_missing, listed.name);
    const TarFile& file = (*files)[i + 1];
    if (file.name != listed.name) return failure(Fault::file_unknown, file.name, file.offset);
    if (i > 0 && listed.name <= manifest->files[i - 1].name)
      return failure(Fault::manifest_wrong, listed.name);
    if (file.bytes.size() != listed.size || crypto::sha256(file.bytes) != listed.sha256)
      bundle.changed.push_back(file.name);
    bundle.files.emplace(file.name, file.bytes);
  }
  if (files->size() > manifest->files.size() + 1) {
    const TarFile& extra = (*files)[manifest->files.size() + 1];
    return failure(Fault::file_unknown, extra.name, extra.offset);
  }
  return bundle;
}

}  // namespace entente::bundle
