import { defineConfig } from 'vite';

// The service worker: one file at the root, so that it may answer for every page, and whole in
// itself, because not every browser knows workers made of modules.
export default defineConfig({
  build: {
    outDir: '../build/web',
    emptyOutDir: false,
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: {
      input: 'src/offline/worker.ts',
      output: { entryFileNames: 'sw.js', codeSplitting: false },
    },
  },
});
