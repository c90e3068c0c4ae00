// The verifier of programs/entente-wasm, called as a page calls it (web/src/record/verifier.ts).

const nothing = () => 8; // EBADF: there is no file to write to
const piece = 60_000; // bytes at a time, as a network hands them over

// The report on a bundle, and which checks were settled, in order. `trusted`: the key of the log.
export async function auditInWebAssembly(module, bytes, { language = 'en', trusted = '' } = {}) {
  const settled = [];
  const { exports } = await WebAssembly.instantiate(module, {
    entente: { tell: () => {}, settled: (check) => settled.push(check) },
    wasi_snapshot_preview1: { fd_close: nothing, fd_seek: nothing, fd_write: nothing },
  });
  const put = (take, part) => {
    const at = take(part.length) >>> 0;
    new Uint8Array(exports.memory.buffer).set(part, at);
  };
  exports._initialize();
  exports.entente_begin();
  for (let from = 0; from < bytes.length; from += piece)
    put(exports.entente_take, bytes.subarray(from, from + piece));
  put(exports.entente_trust, Buffer.from(trusted));
  exports.entente_audit();
  const at = exports.entente_answer(language === 'fr' ? 1 : 0) >>> 0;
  const answer = Buffer.from(exports.memory.buffer, at, exports.entente_answer_size());
  const memory = exports.memory.buffer.byteLength;
  return { report: JSON.parse(answer.toString()), settled, memory };
}
