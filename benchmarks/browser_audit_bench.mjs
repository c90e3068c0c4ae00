// What "Recompute this result in my browser" costs: the audit of the demo's bundle in WebAssembly,
// as node runs it, against entente-verify on the same bytes in the same run. Each audit in
// WebAssembly begins with a process that has compiled nothing yet, as the worker of a page does.
//
//   ENTENTE_BIN=build/bin/entente ENTENTE_WASM=build/wasm/bin/entente.wasm node THIS [ROUNDS]
//
// Times are CPU times of all threads in milliseconds; of the rounds the median, and the fastest.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { auditInWebAssembly } from '../tests/identity/in_wasm.mjs';

const { ENTENTE_BIN: entente, ENTENTE_WASM: wasm } = process.env;
const self = fileURLToPath(import.meta.url);

// Of this process alone: `node THIS audit BUNDLE` prints what one audit took and needed.
async function oneAudit(bundle) {
  const bytes = readFileSync(bundle);
  const begun = process.cpuUsage();
  const clock = performance.now();
  const module = await WebAssembly.compile(readFileSync(wasm));
  const { report, memory } = await auditInWebAssembly(module, bytes);
  const { user, system } = process.cpuUsage(begun);
  console.log(JSON.stringify({
    cpu: (user + system) / 1_000, wall: performance.now() - clock, memory,
    findings: report.findings.length, signatures: report.signatures, entries: report.entries,
  }));
}

function run(command, ...words) {
  const done = spawnSync(command, words, { encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(done.status, 0, `${command}: ${done.stderr}`);
  return done;
}

// bash knows the CPU time of its children.
function natively(bundle) {
  const timed = run('bash', '-c', 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1', 'bash',
    join(dirname(entente), 'entente-verify'), bundle);
  const [wall, user, system] = timed.stderr.trim().split(' ').map(Number);
  return { wall: wall * 1_000, cpu: (user + system) * 1_000 };
}

const inNode = (bundle) => JSON.parse(run(process.execPath, self, 'audit', bundle).stdout);

function middle(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function line(name, runs) {
  const cpu = runs.map((each) => each.cpu);
  const wall = runs.map((each) => each.wall);
  console.log(`  ${name.padEnd(22)} ${middle(cpu).toFixed(0).padStart(6)} ms`
    + ` (fastest ${Math.min(...cpu).toFixed(0)}), by the clock ${middle(wall).toFixed(0)} ms`);
}

function measure(rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'browser-audit-'));
  try {
    const bundle = join(folder, 'demo.tar');
    run(entente, 'demo', '--store', join(folder, 'store'), '--no-serve');
    run(entente, 'export', 'demo', '--store', join(folder, 'store'), '--out', bundle);
    const native = [];
    const node = [];
    for (let round = 0; round < rounds; ++round) {
      native.push(natively(bundle));
      node.push(inNode(bundle));
    }
    const [{ entries, signatures, memory }] = node;
    assert.ok(node.every((each) => each.findings === 0), 'the demo verifies');
    console.log(`audit of the demo: ${entries} entries, ${signatures} signatures,`
      + ` ${(readFileSync(bundle).length / 1e6).toFixed(1)} MB, ${rounds} rounds`);
    line('entente-verify', native);
    line('WebAssembly in node', node);
    const fastest = (runs) => Math.min(...runs.map((each) => each.cpu));
    const ratios = node.map((each, i) => each.cpu / native[i].cpu);
    console.log(`  WebAssembly takes ${middle(ratios).toFixed(1)} times as long (fastest to fastest`
      + ` ${(fastest(node) / fastest(native)).toFixed(1)}), ${(memory / 2 ** 20).toFixed(0)} MiB`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[2] === 'audit') await oneAudit(process.argv[3]);
else if (entente && wasm) measure(Number(process.argv[2] ?? 9));
else throw new Error('ENTENTE_BIN and ENTENTE_WASM say where the programs are');
