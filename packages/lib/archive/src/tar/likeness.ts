import { usualSum } from './header/checksum.ts';
import { blockSize, type FieldRange, fields, type HeaderSite } from './header/fields.ts';
import type { WordView } from './header/words.ts';
import type { Draft } from './member.ts';

const { name, mode, uid, size, mtime, chksum, typeflag, prefix } = fields;

/**
 * Reads the headers of files that are like one before: most differ in name, mode, size and time alone. Where these have a
 * form that all readers take alike, and all else is the same and had nothing odd, there is nothing more to find out.
 */
export class Likeness {
  readonly #view: WordView;
  readonly #longestName: number;
  /** The last file that others can be like. */
  #known: Draft | undefined;
  readonly #block = new Uint8Array(blockSize);
  readonly #words = new Int32Array(this.#block.buffer);
  /** Of the bytes that are compared, and of the spaces that the sum is taken with. */
  #sum = 0;

  constructor(view: WordView, longestName: number) {
    this.#view = view;
    this.#longestName = longestName;
  }

  /** The file that a header is of, when it is like the last one and no other header belongs to it. */
  read({ block, offset }: HeaderSite): Draft | undefined {
    const known = this.#known;
    if (known === undefined || !this.#isLike(block)) return undefined;
    const end = plainEnd(block);
    if (end <= 0 || end > this.#longestName) return undefined;
    if (this.#view.firstNonZero(block, end, name.length) >= 0) return undefined;
    const bits = octal(block, mode);
    const bytes = octal(block, size);
    const time = octal(block, mtime);
    if (bits < 0 || bytes < 0 || time < 0) return undefined;
    const read =
      sumOf(block, name.at, end) + sumOf(block, mode.at, uid.at) + sumOf(block, size.at, chksum.at);
    if (usualSum(block) !== this.#sum + read) return undefined;
    // All of it written out: an object that is made by spreading takes three times as long.
    return {
      index: 0,
      headerOffset: offset,
      blockOffset: offset,
      dataOffset: 0,
      path: block.toString('latin1', name.at, end),
      kind: known.kind,
      typeflag: known.typeflag,
      mode: bits,
      uid: known.uid,
      gid: known.gid,
      size: bytes,
      storedSize: bytes,
      mtime: time,
      uname: known.uname,
      gname: known.gname,
      devmajor: known.devmajor,
      devminor: known.devminor,
      format: known.format,
      block,
      pax: known.pax,
      globalPax: known.globalPax,
      anomalies: known.anomalies,
    };
  }

  /** Takes a member that has nothing odd, and to which no other header belongs, for one that others may be like. */
  keep(block: Buffer, member: Draft): void {
    // A prefix is part of the name.
    if (member.typeflag !== '0' || block[prefix.at] !== 0) return;
    this.#known = { ...member, block: this.#block };
    this.#block.set(block);
    const compared = sumOf(block, uid.at, size.at) + sumOf(block, typeflag.at, blockSize);
    this.#sum = compared + chksum.length * 0x20;
  }

  #isLike(block: Buffer): boolean {
    if (block.byteOffset % 4 !== 0) return false;
    const words = this.#view.of(block);
    const known = this.#words;
    const first = block.byteOffset / 4;
    for (let i = uid.at / 4; i < size.at / 4; i++) if (words[first + i] !== known[i]) return false;
    for (let i = typeflag.at / 4; i < blockSize / 4; i++) if (words[first + i] !== known[i]) return false;
    return true;
  }
}

/** Where the name ends; -1 for one that is not ASCII, or ends in a slash. */
function plainEnd(block: Buffer): number {
  let end = 0;
  let bits = 0;
  for (let byte = block[0]!; end < name.length && byte !== 0; byte = block[end]!) {
    bits |= byte;
    end++;
  }
  return bits < 0x80 && block[end - 1] !== SLASH ? end : -1;
}

const SLASH = 0x2f;

/** The number in a field: octal digits, then NULs and spaces, at least one of them; -1 for every other form. */
function octal(block: Buffer, { at, length }: FieldRange): number {
  const end = at + length;
  let value = 0;
  let i = at;
  for (; i < end; i++) {
    const digit = block[i]! - 0x30;
    if (digit < 0 || digit > 7) break;
    value = value * 8 + digit;
  }
  if (i === at || i === end) return -1;
  for (; i < end; i++) if (block[i] !== 0 && block[i] !== 0x20) return -1;
  return value;
}

function sumOf(block: Buffer, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += block[i]!;
  return sum;
}
