import { arError } from './errors.ts';

/** Bytes of a header. */
export const HEADER = 60;

/** What a header says (ar(5) of the BSDs; the same in GNU and System V). */
export interface ArHeader {
  /** Sixteen bytes, a character for each, without the spaces behind them. */
  readonly name: string;
  readonly mtime: number;
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
  /** Bytes of all that stands between this header and the next, but for one of padding. */
  readonly size: number;
  readonly offset: number;
}

/**
 * Reads the header at `offset`. Numbers are digits from the left and spaces; that of a table or an index may be blank, but
 * for its size.
 * @throws ERR_REPRO_AR_HEADER
 */
export function parseHeader(bytes: Uint8Array, offset: number): ArHeader {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (text.length < HEADER) {
    throw arError('DATA', offset, `expected a header of ${HEADER} bytes, found ${text.length}`);
  }
  if (!text.endsWith('`\n')) {
    const found = JSON.stringify(text.slice(-2));
    throw arError(
      'HEADER',
      offset,
      `expected a header that ends with a backquote and a line feed, found ${found}`,
    );
  }
  const number = (name: string, start: number, end: number, radix: 8 | 10 = 10): number => {
    const digits = text.slice(start, end).trimEnd();
    if (/^\d*$/.test(digits) && (radix === 10 || !/[89]/.test(digits)))
      return Number.parseInt(digits || '0', radix);
    throw arError(
      'HEADER',
      offset,
      `${name} is ${JSON.stringify(digits)}, expected ${radix === 8 ? 'octal ' : ''}digits`,
    );
  };
  if (text.slice(48, 58).trimEnd() === '') throw arError('HEADER', offset, 'there is no size');
  return {
    name: text.slice(0, 16).replace(/ +$/, ''),
    mtime: number('the time', 16, 28),
    uid: number('the user', 28, 34),
    gid: number('the group', 34, 40),
    mode: number('the mode', 40, 48, 8),
    size: number('the size', 48, 58),
    offset,
  };
}
