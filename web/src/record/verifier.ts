// The verifier of programs/entente-wasm: the pure storeys of the server, compiled for a browser.
// Runs in a worker (recompute_worker.ts), because an audit holds its thread until it ends.

import type { Language } from '../words/words';

export const checks = ['seal', 'whole', 'authors', 'law', 'results', 'silence'] as const;
export type Check = (typeof checks)[number];
export type Verdict = 'passed' | 'failed' | 'not_made';

export interface Fault {
  check: Check;
  code: string;
  sentence: string; // says what is wrong and where
  where: string;
}

// docs/formats/report-1.md
export interface Report {
  audience: string;
  checks: { check: Check; question: string; verdict: Verdict }[];
  disclosed: number;
  entries: number;
  findings: Fault[];
  maps: number;
  maps_recomputed: number;
  redrawn: { drawn: string | null; published: string; question: number; size: number }[];
  root: string;
  sealed: number;
  seats?: number; // taken
  entrusted_seats?: number; // of these, whose key the host has seen
  signatures: number;
}

export interface Hears {
  tell(check: Check, done: number, of: number): void;
  settled(check: Check, found: boolean): void;
}

interface Exports {
  memory: WebAssembly.Memory;
  _initialize(): void;
  entente_begin(): void;
  entente_take(size: number): number;
  entente_trust(size: number): number;
  entente_audit(): void;
  entente_answer(language: number): number;
  entente_answer_size(): number;
}

export class Verifier {
  private constructor(private readonly wasm: Exports) {}

  static async load(module: Response, hears: Hears): Promise<Verifier> {
    const noFile = () => 8; // EBADF: there is nothing to write to
    const imports = {
      entente: {
        tell: (check: number, done: number, of: number) => hears.tell(checks[check]!, done, of),
        settled: (check: number, found: number) => hears.settled(checks[check]!, found !== 0),
      },
      wasi_snapshot_preview1: { fd_close: noFile, fd_seek: noFile, fd_write: noFile },
    };
    const { instance } = await WebAssembly.instantiateStreaming(module, imports);
    const wasm = instance.exports as unknown as Exports;
    wasm._initialize();
    wasm.entente_begin();
    return new Verifier(wasm);
  }

  // The next bytes of the bundle.
  take(bytes: Uint8Array): void {
    this.put(this.wasm.entente_take(bytes.length), bytes);
  }

  audit(trustedKey: string): Record<Language, Report> {
    const key = new TextEncoder().encode(trustedKey);
    this.put(this.wasm.entente_trust(key.length), key);
    this.wasm.entente_audit();
    return { en: this.report(0), fr: this.report(1) };
  }

  private put(at: number, bytes: Uint8Array): void {
    new Uint8Array(this.wasm.memory.buffer).set(bytes, at >>> 0);
  }

  private report(language: number): Report {
    const at = this.wasm.entente_answer(language) >>> 0;
    const bytes = new Uint8Array(this.wasm.memory.buffer, at, this.wasm.entente_answer_size());
    return JSON.parse(new TextDecoder().decode(bytes)) as Report;
  }
}
