import type { Convert } from './filter.ts';

/** An opcode and the four bytes of its address. */
const LENGTH = 5;
/** How far back an opcode matters: its address then overlaps the one of the next. */
const REACH = 3;
const NEAR = 0b1110;

/**
 * CALL and JMP (E8, E9): bytes from the next instruction. Only addresses within 16 MiB are meant, whose uppermost byte
 * is that of their sign. Any byte may look like an opcode; so one that was left as it is up to three bytes before, whose
 * address would overlap, decides whether, and how, the next one was changed.
 */
export function x86(): Convert {
  /** Bit n: n bytes before what was looked at last, an opcode was left as it is. */
  let left = 0;
  /** The same of those whose address looked like one that is meant. */
  let meant = 0;
  let last = Number.NEGATIVE_INFINITY;
  return (bytes, position) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let at = 0;
    while (at + LENGTH <= bytes.length) {
      if (((bytes[at] as number) & 0xfe) !== 0xe8) {
        at++;
        continue;
      }
      const gap = position + at - last;
      last = position + at;
      left = gap > REACH ? 0 : (left << gap) & NEAR;
      meant = gap > REACH ? 0 : (meant << gap) & NEAR;
      const isNear = isSign(bytes[at + LENGTH - 1] as number);
      // One opcode before it at most: a power of two.
      if (isNear && meant === 0 && (left & (left - 1)) === 0) {
        const from = relative(view.getUint32(at + 1, true), position + at + LENGTH, Math.log2(left));
        view.setUint32(at + 1, (from & 0x01ffffff) | -(from & 0x01000000), true);
        at += LENGTH;
        left = 0;
      } else {
        left |= 1;
        if (isNear) meant |= 1;
        at++;
      }
    }
    return at;
  };
}

/**
 * The relative address. `back` bytes before its opcode is another one, if it is finite: where that one's uppermost byte
 * would come to look as if it were meant, whoever changed the address turned the bits around it and went on from there.
 * Once is enough: the byte is then the complement of what stands here, which did not look so.
 */
function relative(address: number, next: number, back: number): number {
  const from = (address - next) >>> 0;
  if (!Number.isFinite(back) || !isSign((from >>> (24 - 8 * back)) & 0xff)) return from;
  return ((from ^ (2 ** (32 - 8 * back) - 1)) - next) >>> 0;
}

function isSign(byte: number): boolean {
  return byte === 0 || byte === 0xff;
}
