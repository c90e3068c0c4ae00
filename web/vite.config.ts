// One build, hashed names, nothing inlined: the host serves a strict content security policy.
import { defineConfig } from 'vitest/config';

const clerk = process.env.ENTENTE_CLERK ?? 'http://127.0.0.1:8080';

export default defineConfig({
  build: {
    outDir: '../build/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
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
    reporters: ['default', './test/counts.mjs'],
  },
});
