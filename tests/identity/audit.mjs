// What the browser runs finds what entente-verify finds: bundles of the corpus and of the demo, as
// they are and with bytes changed, in WebAssembly and natively.
//
//   node audit.mjs ENTENTE.wasm FOLDER-OF-PROGRAMS      the last line counts the checks

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { auditInWebAssembly } from './in_wasm.mjs';

const [wasm, programs] = process.argv.slice(2);
const corpus = fileURLToPath(new URL('../corpus/', import.meta.url));
const module = await WebAssembly.compile(readFileSync(wasm));
const folder = mkdtempSync(join(tmpdir(), 'wasm-audit-'));

const inWebAssembly = (bytes, language, trusted) =>
  auditInWebAssembly(module, bytes, { language, trusted });

function natively(bytes, language, ...words) {
  const file = join(folder, 'bundle.tar');
  writeFileSync(file, bytes);
  const done = spawnSync(join(programs, 'entente-verify'),
    [file, '--json', '--language', language, ...words], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return JSON.parse(done.stdout);
}

function theDemo() {
  const store = join(folder, 'store');
  const file = join(folder, 'demo.tar');
  for (const words of [['demo', '--store', store, '--no-serve'],
    ['export', 'demo', '--store', store, '--out', file]]) {
    const done = spawnSync(join(programs, 'entente'), words, { encoding: 'utf8' });
    assert.equal(done.status, 0, done.stderr);
  }
  return readFileSync(file);
}

const changes = { tiny: 150, demo: 25 }; // how many bytes are changed, one at a time

const bundles = { tiny: readFileSync(join(corpus, 'tiny.tar')), demo: theDemo() };

const checks = [];
for (const [name, bytes] of Object.entries(bundles)) {
  for (const language of ['en', 'fr'])
    checks.push([`${name} in ${language}: all well, each map redrawn that can be`, async () => {
      const { report, settled } = await inWebAssembly(bytes, language);
      assert.deepEqual(report, natively(bytes, language));
      assert.deepEqual(report.findings, []);
      assert.deepEqual(settled, [0, 1, 2, 3, 4, 5]);
      assert.ok(report.maps > 0 && report.redrawn.length === report.maps);
      assert.ok(report.redrawn.some((map) => map.drawn !== null));
      for (const { drawn, published } of report.redrawn)
        assert.equal(drawn ?? published, published);
    }]);
  checks.push([`${name}: a byte changed anywhere is found, as by the verifier`, async () => {
    const step = Math.ceil(bytes.length / changes[name]);
    for (let at = 0; at < bytes.length; at += step) {
      const changed = Buffer.from(bytes);
      changed[at] ^= 1;
      const { report } = await inWebAssembly(changed, 'en');
      assert.ok(report.findings.length > 0, `byte ${at} was changed unseen`);
      assert.ok(report.findings[0].where !== '', `byte ${at}: where?`);
      if (at % (5 * step) === 0) assert.deepEqual(report, natively(changed, 'en'));
    }
  }]);
}
checks.push(['a log of another key than the trusted one is said', async () => {
  const { report } = await inWebAssembly(bundles.tiny, 'en', 'elsewhere+00000000+AA');
  assert.deepEqual(report.findings.map((finding) => finding.code), ['log_key_not_trusted']);
}]);
checks.push(['bytes that are no bundle are a finding', async () => {
  for (const bytes of [Buffer.alloc(0), Buffer.from('no bundle'), Buffer.alloc(1 << 20)]) {
    const { report } = await inWebAssembly(bytes, 'fr');
    assert.deepEqual(report, natively(bytes, 'fr'));
    assert.equal(report.findings.length, 1);
  }
}]);
checks.push(['commitments stand as they do on the day that the reader gives', () => {
  const at = (...words) => natively(bundles.demo, 'en', ...words);
  const late = (report) => report.standings.filter(({ standing }) => standing === 'late').length;
  const last = at(), later = at('--as-of', '2041-03-01T12:00:00Z');
  assert.equal(later.as_of, Date.UTC(2041, 2, 1, 12) / 1000);
  assert.equal(later.standings.length, last.standings.length);
  assert.ok(late(later) > late(last));
}]);
checks.push(['what the verifier does not understand it names, in the reader’s language', () => {
  const refused = (locale, ...words) => {
    const done = spawnSync(join(programs, 'entente-verify'), ['bundle.tar', ...words],
      { encoding: 'utf8', env: { LC_ALL: locale } });
    return `${done.status} ${done.stderr.split('\n')[0]}`;
  };
  assert.equal(refused('C', '--language', 'de'),
    '2 entente-verify: --language de does not belong here.');
  assert.equal(refused('fr_FR.UTF-8', '--language', 'de'),
    '2 entente-verify: --language de n’a pas sa place ici.');
  assert.equal(refused('C', '--receipt'), '2 entente-verify: --receipt does not belong here.');
  assert.equal(refused('C', ''), '2 entente-verify: "" does not belong here.');
}]);
checks.push(['it asks nothing of the page but to hear how far it is', () => {
  const asked = WebAssembly.Module.imports(module).map((each) => `${each.module}.${each.name}`);
  assert.deepEqual(asked.sort(), ['entente.settled', 'entente.tell',
    'wasi_snapshot_preview1.fd_close', 'wasi_snapshot_preview1.fd_seek',
    'wasi_snapshot_preview1.fd_write']);
}]);

let failed = 0;
for (const [name, check] of checks) {
  try {
    await check();
    console.log(`ok    ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}\n      ${error.stack}`);
  }
}
rmSync(folder, { recursive: true });
console.log(`${checks.length - failed} passed, ${failed} failed, 0 skipped`);
process.exitCode = failed === 0 ? 0 : 1;
