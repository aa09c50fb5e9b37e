import { changed } from '../disk/body.ts';
import { type Layout, nameAt } from '../tar/layout.ts';
import type { Piece } from './job.ts';

/**
 * Checks that consecutive blocks were made from one state of the files: threads open a file that spans blocks each
 * for themselves, and read the end of the block before as their history.
 * @returns a function that is given every piece in order and throws ERR_REPRO_CHANGED
 */
export function continuityCheck(layout: Layout): (piece: Piece) => void {
  let ending: number | undefined;
  let cut: { member: number; stamp: string } | undefined;
  return (piece) => {
    for (const { member, stamp } of piece.cuts) {
      if (cut?.member === member && cut.stamp !== stamp) {
        throw changed(Buffer.from(nameAt(layout, member)).toString(), 'was written to or replaced');
      }
      cut = { member, stamp };
    }
    if (piece.history !== undefined && piece.history !== ending) {
      throw changed(nameNear(layout, piece), 'or one just before it was written to');
    }
    ending = piece.ending;
  };
}

function nameNear(layout: Layout, piece: Piece): string {
  const member = piece.cuts[0]?.member;
  return member === undefined ? `block ${piece.block}` : Buffer.from(nameAt(layout, member)).toString();
}
