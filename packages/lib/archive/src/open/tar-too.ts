import { asChunks, type Bytes } from '@repro/core/bytes';
import { signedSum, unsignedSum } from '../tar/header/checksum.ts';
import { blockSize, fields } from '../tar/header/fields.ts';
import { archiveError } from './errors.ts';

const { at, length } = fields.chksum;

/**
 * Refuses a file that is known by its first bytes for something else and begins with a tar header too: a field for comments
 * of gzip or zip has room for a whole archive. GNU tar, busybox and Python try whether a file is a tar archive before they
 * look for anything else, and unpack that one.
 * @throws ERR_REPRO_ARCHIVE_FORMAT
 */
export function refuseTarToo(head: Uint8Array, kind: string): void {
  if (head.length < blockSize || !isTarToo(Buffer.from(head.subarray(0, blockSize)))) return;
  throw archiveError('FORMAT', `readers disagree whether it is ${kind} or tar: it begins as both`, 0);
}

/** The bytes of a compressed file, which are refused as by `refuseTarToo` as soon as so many have come. */
export async function* notTarToo(source: Bytes, kind: string): AsyncGenerator<Uint8Array, void, undefined> {
  const head = Buffer.alloc(blockSize);
  let filled = 0;
  for await (const chunk of asChunks(source)) {
    if (filled < blockSize) {
      head.set(chunk.subarray(0, blockSize - filled), filled);
      filled = Math.min(blockSize, filled + chunk.length);
      if (filled === blockSize) refuseTarToo(head, kind);
    }
    yield chunk;
  }
}

/** Whether the field of the sum holds that of the header, in any form and by any count that a reader takes. */
function isTarToo(block: Buffer): boolean {
  const stored = sumIn(block.subarray(at, at + length));
  return stored === unsignedSum(block) || stored === signedSum(block);
}

/** A number in octal digits, whatever comes behind them, or in GNU tar's base-64 or base-256. */
function sumIn(field: Buffer): number {
  const text = field.toString('latin1');
  const octal = /^\s*([0-7]+)/.exec(text)?.[1];
  if (octal !== undefined) return Number.parseInt(octal, 8);
  const base64 = /^\+([A-Za-z0-9+/]+)/.exec(text)?.[1];
  if (base64 !== undefined)
    return Array.from(base64, digitOf).reduce((value, digit) => 64 * value + digit, 0);
  return field[0] === 0x80 ? field.readUIntBE(2, 6) : Number.NaN;
}

function digitOf(digit: string): number {
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(digit);
}
