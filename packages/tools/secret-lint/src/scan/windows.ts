import type { Examination } from './examiner.ts';

/** Puts the pieces of a file together to windows, and shows them to an examination. */
export class Windows {
  readonly #examination: Examination;
  readonly #window: Buffer;
  #filled = 0;

  /** @param window of `WINDOW_SIZE`; used for one file at a time */
  constructor(examination: Examination, window: Buffer) {
    this.#examination = examination;
    this.#window = window;
  }

  /** The next bytes; they are copied. */
  push(chunk: Uint8Array): void {
    const window = this.#window;
    for (let at = 0; at < chunk.length && !this.#examination.isDone; ) {
      // A full window is shown only when more comes: the last one has to be known as such.
      if (this.#filled === window.length) this.#show();
      const count = Math.min(window.length - this.#filled, chunk.length - at);
      window.set(chunk.subarray(at, at + count), this.#filled);
      this.#filled += count;
      at += count;
    }
  }

  /** There are no more. */
  end(): void {
    if (!this.#examination.isDone) this.#examination.window(this.#window.subarray(0, this.#filled), true);
  }

  #show(): void {
    const keep = this.#examination.window(this.#window, false);
    this.#window.copyWithin(0, this.#filled - keep, this.#filled);
    this.#filled = keep;
  }
}
