/**
 * The memory that bytes lie in, as words of four: to look through them so takes a fifth of the time. The view is kept for
 * the next ones, which mostly lie in the same memory, since to make one takes as long as to look through a header.
 */
export class WordView {
  #memory: ArrayBufferLike | undefined;
  #words: Int32Array = new Int32Array(0);

  /** All words of the memory that `bytes` lie in, from its start. */
  of(bytes: Uint8Array): Int32Array {
    if (bytes.buffer !== this.#memory) {
      this.#memory = bytes.buffer;
      this.#words = new Int32Array(bytes.buffer, 0, Math.floor(bytes.buffer.byteLength / 4));
    }
    return this.#words;
  }

  /** Index of the first byte in [from, to) that is not zero, or -1. */
  firstNonZero(bytes: Uint8Array, from: number, to: number): number {
    const words = this.of(bytes);
    const { byteOffset } = bytes;
    const last = Math.floor((byteOffset + to) / 4);
    let word = Math.ceil((byteOffset + from) / 4);
    let at = Math.min(to, 4 * word - byteOffset);
    for (let i = from; i < at; i++) if (bytes[i] !== 0) return i;
    while (word < last && words[word] === 0) word++;
    at = Math.max(at, 4 * word - byteOffset);
    for (let i = at; i < to; i++) if (bytes[i] !== 0) return i;
    return -1;
  }
}
