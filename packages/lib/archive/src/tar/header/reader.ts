import { usualSum } from './checksum.ts';
import { decodeHeader, type Header } from './decode.ts';
import { blockSize, type FieldRange, fields, type HeaderSite } from './fields.ts';
import type { WordView } from './words.ts';

const { name, mode, uid, size, mtime, chksum, typeflag, linkname, prefix } = fields;
/** Where what is compared begins again behind the fields that are read: the first whole word of the link. */
const tail = linkname.at + 3;

/**
 * Reads one header after another. Most differ from one before them in name, mode, size, time, type and sum alone: where
 * these have the form that all careful writers give them, and all else is the same and had nothing odd, there is nothing
 * more to find out.
 */
export class HeaderReader {
  readonly #view: WordView;
  /** The last header without a link or anything odd. */
  #known: Header | undefined;
  readonly #block = new Uint8Array(blockSize);
  readonly #words = new Int32Array(this.#block.buffer);
  /** Of the bytes that are compared, and of the spaces that the sum is taken with. */
  #sum = 0;

  constructor(view: WordView) {
    this.#view = view;
  }

  /** Reads a header block. @throws as `decodeHeader` does */
  read(site: HeaderSite): Header {
    if (this.#known && this.#isLike(site.block)) {
      const header = readPlain(site.block, this.#known, this.#sum);
      if (header) return header;
    }
    const before = site.notes.added;
    const header = decodeHeader(site);
    if (site.notes.added === before) this.#keep(site.block, header);
    return header;
  }

  #isLike(block: Buffer): boolean {
    if (block.byteOffset % 4 !== 0) return false;
    const words = this.#view.of(block);
    const known = this.#words;
    const first = block.byteOffset / 4;
    for (let i = uid.at >> 2; i < size.at >> 2; i++) if (words[first + i] !== known[i]) return false;
    for (let i = tail >> 2; i < blockSize >> 2; i++) if (words[first + i] !== known[i]) return false;
    return block[linkname.at] === 0 && block[linkname.at + 1] === 0 && block[linkname.at + 2] === 0;
  }

  #keep(block: Buffer, header: Header): void {
    // A prefix is part of the name, and the header of an old sparse file holds its map.
    if (header.link !== '' || block[prefix.at] !== 0 || header.typeflag === 'S') return;
    this.#known = header;
    this.#block.set(block);
    this.#sum = sumOf(block, uid.at, size.at) + sumOf(block, tail, blockSize) + chksum.length * 0x20;
  }
}

/** The header, if all fields but those that are known to be as in `known` have a usual form and the sum is right. */
function readPlain(block: Buffer, known: Header, knownSum: number): Header | undefined {
  const end = plainEnd(block);
  const flag = block[typeflag.at]!;
  const [modeBits, bytes, time] = [octal(block, mode), octal(block, size), octal(block, mtime)];
  if (end < 0 || modeBits < 0 || bytes < 0 || time < 0) return undefined;
  const read = sumOf(block, name.at, end) + sumOf(block, mode.at, uid.at) + sumOf(block, size.at, chksum.at);
  if (usualSum(block) !== knownSum + read + flag) return undefined;
  const { format, link, mtimeText, uname, gname, devmajor, devminor } = known;
  return {
    format,
    path: block.toString('latin1', name.at, end),
    mode: modeBits,
    uid: known.uid,
    gid: known.gid,
    size: bytes,
    mtime: time,
    mtimeText,
    typeflag: String.fromCharCode(flag),
    link,
    uname,
    gname,
    devmajor,
    devminor,
  };
}

/** Where the name ends; -1 for one that is not ASCII, or has something behind its end. */
function plainEnd(block: Buffer): number {
  let end = 0;
  let bits = 0;
  for (let byte = block[0]!; end < name.length && byte !== 0; byte = block[end]!) {
    bits |= byte;
    end++;
  }
  for (let i = end; i < name.length; i++) if (block[i] !== 0) bits = 0x80;
  return bits < 0x80 ? end : -1;
}

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
