import { Buffer } from 'node:buffer';

/** How far before a place a detector may look. */
const BACK = 384;
/** How much more is turned than is asked for, since places come in swarms. */
const AHEAD = 512;
/** Of a reach beyond this as much again is turned, so that no byte is turned more than twice. */
const FAR = 4096;

/** Parts of some bytes as strings, one character a byte. Places that lie near each other get the same string, so no byte is turned often. */
export class Texts {
  readonly #bytes: Buffer;
  #text = '';
  #base = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** A text that holds what lies before a place and `reach` bytes from it on, as far as they are there; `base` is where it begins. */
  around(at: number, reach: number): { readonly text: string; readonly base: number } {
    const from = Math.max(0, at - BACK);
    const to = Math.min(this.#bytes.length, at + reach);
    if (from < this.#base || to > this.#base + this.#text.length) {
      this.#text = this.#bytes.toString(
        'latin1',
        from,
        Math.min(this.#bytes.length, at + reach + Math.max(AHEAD, reach > FAR ? reach : 0)),
      );
      this.#base = from;
    }
    return { text: this.#text, base: this.#base };
  }

  /** Bytes as what they are in UTF-8. */
  utf8(start: number, end: number): string {
    return this.#bytes.toString('utf8', start, end);
  }
}
