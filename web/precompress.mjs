// Writes .gz and .br beside every text file of the build, so that the host compresses nothing.
// Same input, same bytes: zlib writes no time stamp. Before that, tells the service worker which
// files the voting path is made of, and puts the verifier beside the pages (programs/entente-wasm,
// made by ./dev build; without it the page says that it can not recompute and what else to do).
import { createHash } from 'node:crypto';
import {
  copyFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = new URL('../build/web/', import.meta.url).pathname;
const compressible = /\.(html|js|css|json|svg|txt|wasm|webmanifest)$/;
const verifier = process.env.ENTENTE_WASM
  ?? new URL('../build/wasm/bin/entente.wasm', import.meta.url).pathname;

function filesUnder(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

const votingPath = ['src/words/fr.json', 'src/words/en.json',
  'src/words/pages/fr.json', 'src/words/pages/en.json',
  'src/words/opinion/fr.json', 'src/words/opinion/en.json', 'voting',
  'src/screens/elsewhere.tsx', 'src/screens/map.tsx', 'src/screens/device.tsx'];

function withImports(manifest, name, found = new Set()) {
  // A file that several pages need, or several files in one, stand under the name of the chunk.
  const chunk = manifest[name]
    ?? Object.values(manifest).find((one) =>
      name === one.name || name.endsWith(`/${one.name}.ts`));
  if (!chunk) throw new Error(`the build has no ${name}`);
  for (const file of [chunk.file, ...(chunk.css ?? [])]) {
    if (file.endsWith('.js') || file.endsWith('.css')) found.add(`/${file}`);
  }
  for (const other of chunk.imports ?? []) withImports(manifest, other, found);
  return found;
}

function fillWorker() {
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  const page = readFileSync(join(root, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1]);
  const files = votingPath.flatMap((name) => [...withImports(manifest, name)]);
  const shell = [...new Set([...named, ...files])].sort();
  const version = createHash('sha256').update(page).update(shell.join()).digest('hex').slice(0, 16);
  const path = join(root, 'sw.js');
  const filled = readFileSync(path, 'utf8').replace('%VERSION%', version)
    .replace(/(["'`])%SHELL%\1/, JSON.stringify(JSON.stringify(shell)));
  if (/%[A-Z]+%/.test(filled)) throw new Error('sw.js was not filled in');
  writeFileSync(path, filled);
  rmSync(join(root, 'manifest.json'));
}

fillWorker();
if (existsSync(verifier)) copyFileSync(verifier, join(root, 'entente.wasm'));
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
