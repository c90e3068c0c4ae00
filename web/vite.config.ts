// One build, hashed names, nothing inlined: the host serves a strict content security policy.
import { defineConfig } from 'vitest/config';

import { mirroredWords } from './test/mirrored.mjs';

const votingPath = new RegExp(
  [
    '/node_modules/(preact|@noble)/',
    '/src/(main|app|routes)\\.tsx?$',
    '/src/(api|constituency|device|discussion|screens/vote)/.*\\.tsx?$',
    '/src/acts/(act|bytes|canonical|ed25519|outbox)\\.ts$',
    '/src/look/(code_field|foot|lazy|masthead|notice|save|seal|seal_mark|shapes)\\.tsx?$',
    '/src/look/who_sees_what\\.tsx?$',
    '/src/record/checkpoint\\.ts$',
    '/src/screens/(join|vote)\\.tsx$',
    '/src/words/(language_name|speech|words)\\.tsx?$',
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
        // What the voting path needs travels in one file: fewer headers, better compression.
        codeSplitting: { groups: [{ name: 'entente', test: votingPath }] },
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
