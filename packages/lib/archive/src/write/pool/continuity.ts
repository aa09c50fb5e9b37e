import { changed } from '../disk/body.ts';
import { type Layout, memberBefore, nameAt } from '../tar/layout.ts';
import type { Piece } from './job.ts';

/**
 * Checks that each block was compressed behind the bytes with which the one before it ended: threads read these anew from
 * the files, and a file can change without a trace in its times where a program has it mapped into memory.
 * @returns a function that is given every piece in order and throws ERR_REPRO_CHANGED
 */
export function continuityCheck(layout: Layout, blockSize: number): (piece: Piece) => void {
  let ending: number | undefined;
  return (piece) => {
    if (piece.history !== undefined && piece.history !== ending) {
      const name = nameAt(layout, Math.max(0, memberBefore(layout, piece.block * blockSize - 1)));
      throw changed(Buffer.from(name).toString(), 'or one just before it was written to');
    }
    ending = piece.ending;
  };
}
