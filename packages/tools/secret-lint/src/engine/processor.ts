import { ReproError } from '@repro/core/error';

/**
 * Refuses processors whose numbers begin with their highest byte. There V8's optimizing compiler makes wrong code of
 * WebAssembly's vectors: after some files a scanner would find nothing any more, and say so of every secret.
 * Seen with Node 20.11 for s390x, where the code of its quick compiler is right.
 * @throws ERR_REPRO_PROCESSOR
 */
export function requireLittleEndian(words: Uint16Array = Uint16Array.of(1)): void {
  if (new Uint8Array(words.buffer)[0] === 1) return;
  throw new ReproError('ERR_REPRO_PROCESSOR', 'secret-lint does not run on big-endian processors', {
    hint: 'scan on another machine: Node finds too little on this one',
  });
}
