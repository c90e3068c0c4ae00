// Writes .gz and .br beside every text file of the build, so that the host compresses nothing.
// Same input, same bytes: zlib writes no time stamp.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = new URL('../build/web/', import.meta.url).pathname;
const compressible = /\.(html|js|css|json|svg|txt|webmanifest)$/;

function filesUnder(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

for (const path of filesUnder(root).filter((name) => compressible.test(name)).sort()) {
  const bytes = readFileSync(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const brotli = brotliCompressSync(bytes, { params });
  const gzip = gzipSync(bytes, { level: 9 });
  writeFileSync(`${path}.br`, brotli);
  writeFileSync(`${path}.gz`, gzip);
  const figure = (value) => String(value).padStart(8);
  console.log(`${figure(bytes.length)} ${figure(gzip.length)} gz ${figure(brotli.length)} br  `
    + path.slice(root.length));
}
