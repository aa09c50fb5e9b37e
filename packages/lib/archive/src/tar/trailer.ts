import { blockSize } from './header/fields.ts';
import type { WordView } from './header/words.ts';
import type { Notes } from './notes.ts';
import type { TarEnd } from './types.ts';

/** Watches what follows the first zero block: two such blocks end an archive, and zeros fill its last record. */
export interface Trailer {
  /** The first zero block has been read at `offset`. */
  begin(offset: number): void;
  push(bytes: Uint8Array, offset: number): void;
  /** How the archive ended; tells what is missing or too much. */
  end(size: number): Pick<TarEnd, 'endOffset' | 'endBlocks' | 'trailingBytes'>;
}

/** A trailer that has not begun; `notes` hears of what is odd at the end. */
export function trailer(notes: Notes, view: WordView): Trailer {
  let start: number | undefined;
  let firstData: number | undefined;
  return {
    begin(offset) {
      start = offset;
    },
    push(bytes, offset) {
      if (firstData !== undefined) return;
      const found = view.firstNonZero(bytes, 0, bytes.length);
      if (found >= 0) firstData = offset + found;
    },
    end(size) {
      if (start === undefined) {
        notes.add('tar/end-missing', size, {});
        return { endOffset: size, endBlocks: 0, trailingBytes: 0 };
      }
      // Readers stop here at one zero block or go on to the next header: what follows exists for some of them.
      const endBlocks = (firstData ?? size) - start >= 2 * blockSize ? 2 : 1;
      if (endBlocks === 1) notes.add('tar/end-single-block', start, {});
      if (firstData !== undefined) notes.add('tar/data-after-end', firstData, { bytes: size - firstData });
      if (size % blockSize !== 0) notes.add('tar/end-partial-block', size, { bytes: size % blockSize });
      return { endOffset: start, endBlocks, trailingBytes: size - start - endBlocks * blockSize };
    },
  };
}
