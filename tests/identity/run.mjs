// The same bytes everywhere: every build of the pure storeys named on the command line draws the
// maps that maps.txt pins, and every digest must be the pinned one.
//
//   node run.mjs NAME=PROGRAM ...     PROGRAM ends in .wasm, or is run, or is `qemu-...:PROGRAM`
//
// The last line counts the builds. ENTENTE_SHARED: where the real conversations lie; without them
// only the invented ones are drawn.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, statSync,
  writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const runner = join(here, 'wasi.mjs');

// One conversation as tests/identity/digests.cpp reads it.
function conversation(folder, name) {
  const golden = JSON.parse(readFileSync(join(folder, 'golden.json'), 'utf8'));
  const rejected = new Set(golden['mod-out']);
  const rows = readFileSync(join(folder, 'votes.csv'), 'utf8').trimEnd().split('\n').slice(1)
    .map((line) => line.split(','));
  const statements = [...new Set(rows.map((row) => Number(row[2])))].sort((a, b) => a - b);
  return [`polis/${name} ${statements.length} ${rows.length}`,
    ...statements.map((id) => `${id} ${rejected.has(id) ? 1 : 0}`),
    ...rows.map((row) => `${row[1]} ${row[2]} ${Number(row[3]) + 1}`), ''].join('\n');
}

function conversations() {
  const folder = join(process.env.ENTENTE_SHARED ?? join(here, '../../../shared'), 'data/polis');
  if (!existsSync(folder)) return '';
  return readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory()).sort()
    .map((name) => conversation(join(folder, name), name)).join('');
}

function commandOf(program) {
  if (program.endsWith('.wasm')) return [process.execPath, '--no-warnings', runner, program];
  return program.includes(':') ? program.split(':') : [program];
}

// What a build printed, by name; null when it failed.
function drawnBy(program, input) {
  return new Promise((done) => {
    const [command, ...words] = commandOf(program);
    const child = spawn(command, words, { stdio: [openSync(input, 'r'), 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (bytes) => { text += bytes; });
    child.on('error', () => done(null));
    child.on('close', (code) => {
      const pairs = text.trim().split('\n').map((line) => line.split(' ').reverse());
      done(code === 0 ? new Map(pairs) : null);
    });
  });
}

function differences(drawn, pinned, wanted) {
  if (!drawn) return ['it failed, or two threads drew what one does not'];
  return [...pinned].filter(([name]) => wanted(name))
    .filter(([name, digest]) => drawn.get(name) !== digest)
    .map(([name, digest]) => `${name}: ${drawn.get(name) ?? 'not drawn'}, pinned ${digest}`);
}

const pinned = new Map(readFileSync(join(here, 'maps.txt'), 'utf8').trim().split('\n')
  .map((line) => line.split(' ').reverse()));
const real = conversations();
const wanted = (name) => real !== '' || !name.startsWith('polis/');
const folder = mkdtempSync(join(tmpdir(), 'identity-'));
const input = join(folder, 'conversations');
writeFileSync(input, real);
let passed = 0;
let failed = 0;
for (const [name, program] of process.argv.slice(2).map((word) => word.split('='))) {
  const found = differences(await drawnBy(program, input), pinned, wanted);
  const maps = [...pinned.keys()].filter(wanted).length;
  console.log(`${found.length === 0 ? 'same' : 'DIFFERS'}  ${name}: ${maps} maps`);
  found.forEach((line) => console.log(`    ${line}`));
  if (found.length === 0) passed += 1; else failed += 1;
}
rmSync(folder, { recursive: true });
if (real === '') console.log('without the real conversations: no shared data here');
console.log(`${passed} passed, ${failed} failed, 0 skipped`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
