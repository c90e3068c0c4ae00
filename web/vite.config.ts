// One build, hashed names, nothing inlined: the host serves a strict content security policy.
import { defineConfig } from 'vitest/config';

import { mirroredWords } from './test/mirrored.mjs';

// What every page needs, in one file: fewer headers, better compression.
const everyPage = new RegExp(
  [
    '/node_modules/(preact|@noble)/',
    '/src/(main|app|routes)\\.tsx?$',
    '/src/(api|constituency|device|discussion)/.*\\.tsx?$',
    '/src/acts/(act|bytes|canonical|ed25519|outbox)\\.ts$',
    '/src/look/frame/(?!not_here)[^/]+\\.tsx?$',
    '/src/look/(figure/shapes|form/code_field|form/save)\\.tsx?$',
    '/src/screens/vote/receipt\\.tsx$',
    '/src/record/checkpoint\\.ts$',
    '/src/words/(language_name|speech|words)\\.tsx?$',
  ].join('|'),
);

// Joining and voting.
const voting = /\/src\/screens\/(join|vote)(\/.*)?\.tsx?$/;

// What nearly every other page is made of. The four sheets of the first page stay with it, and what
// few pages show stays with those.
const otherPages = new RegExp(
  [
    '/src/look/(pages|print)\\.css$',
    '/src/look/(frame/not_here|form/(?!fold|waiting)[^/]+)\\.(tsx?|css)$',
    '/src/look/figure/(?!map|tally|columns)[^/]+\\.(tsx?|css)$',
    '/src/look/course/(?!run_sheet|diff|timeline)[^/]+\\.(tsx?|css)$',
    '/src/words/(more_words|said_option|sentence)\\.tsx?$',
    '/src/(commitment/register|constituency/focal|acts/direct|agreement/proposals)\\.ts$',
    '/src/(country/ask|screens/facilitate/doing)\\.ts$',
    '/src/screens/register/(checks|dictionaries|standing)\\.(tsx?|css)$',
  ].join('|'),
);

const clerk = process.env.ENTENTE_CLERK ?? 'http://127.0.0.1:8080';

export default defineConfig(({ mode }) => ({
  plugins: mode === 'mirrored' ? [mirroredWords()] : [],
  build: {
    outDir: mode === 'mirrored' ? '../build/mirrored' : '../build/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    manifest: 'manifest.json', // read and taken away by precompress.mjs
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'entente', test: everyPage, priority: 3 },
            { name: 'voting', test: voting, priority: 2 },
            { name: 'pages', test: otherPages, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/api': clerk,
      '^/d/[^/]+/(checkpoint|key|tile/.*|bundle\\.tar)$': clerk,
    },
  },
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000, // ms; only a test that hangs is to end: machines are busy
    hookTimeout: 120_000,
    css: true, // the tests of the look read the sheets
    reporters: ['default', './test/counts.mjs'],
  },
}));
