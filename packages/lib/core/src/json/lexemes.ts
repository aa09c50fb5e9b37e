import { fault, type Source, syntaxFault } from './fault.ts';

// Each function gets the offset where a lexeme begins and returns the offset after it.

/** After the white space at `at`: space, tab, line feed, carriage return (RFC 8259 section 2). */
export function afterSpace({ bytes }: Source, at: number): number {
  let end = at;
  while (end < bytes.length) {
    const byte = bytes[end];
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) break;
    end++;
  }
  return end;
}

/** After one of the words true, false and null. */
export function afterWord(source: Source, at: number, word: string): number {
  for (let i = 0; i < word.length; i++) {
    if (source.bytes[at + i] !== word.charCodeAt(i)) throw syntaxFault(source, at, 'a JSON value');
  }
  return at + word.length;
}

/** After the string whose opening quote is at `at` (RFC 8259 section 7); negative when it holds an escape. */
export function afterString(source: Source, at: number): number {
  const { bytes } = source;
  let escaped = false;
  for (let i = at + 1; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === 0x22) return escaped ? -(i + 1) : i + 1;
    if (byte < 0x20) throw rawControl(source, i);
    if (byte === 0x5c) {
      escaped = true;
      i = afterEscape(source, i) - 1;
    }
  }
  throw syntaxFault(source, bytes.length, 'the closing quote of the string');
}

function rawControl(source: Source, at: number): Error {
  const hint =
    source.bytes[at] === 0x0a
      ? 'a closing quote may be missing, or a line break must be written \\n'
      : 'write it as \\u and four hexadecimal digits';
  const code = (source.bytes[at] as number).toString(16).toUpperCase().padStart(4, '0');
  const what = `the control character U+${code} must be escaped in a string`;
  return fault(source, at, { code: 'ERR_REPRO_JSON_SYNTAX', what, hint });
}

function afterEscape(source: Source, at: number): number {
  const { bytes } = source;
  if (at + 1 >= bytes.length) throw syntaxFault(source, bytes.length, 'the closing quote of the string');
  const kind = String.fromCharCode(bytes[at + 1] as number);
  if (kind !== 'u') {
    if (!'"\\/bfnrt'.includes(kind))
      throw syntaxFault(source, at + 1, 'one of " \\ / b f n r t u after a backslash');
    return at + 2;
  }
  for (let i = at + 2; i < at + 6; i++) {
    if (!isHex(bytes[i])) throw syntaxFault(source, i, 'four hexadecimal digits after \\u');
  }
  return at + 6;
}

function isHex(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** After the number at `at` (RFC 8259 section 6); negative when it has a fraction or an exponent. */
export function afterNumber(source: Source, at: number): number {
  const { bytes } = source;
  let end = bytes[at] === 0x2d ? at + 1 : at;
  end = bytes[end] === 0x30 ? end + 1 : afterDigits(source, end);
  const integerEnd = end;
  if (end < bytes.length && bytes[end] === 0x2e) end = afterDigits(source, end + 1);
  if (end < bytes.length && ((bytes[end] as number) | 0x20) === 0x65) {
    const sign = bytes[end + 1];
    end = afterDigits(source, sign === 0x2b || sign === 0x2d ? end + 2 : end + 1);
  }
  return end === integerEnd ? end : -end;
}

function afterDigits(source: Source, at: number): number {
  const { bytes } = source;
  let end = at;
  while (end < bytes.length && isDigit(bytes[end])) end++;
  if (end === at) throw syntaxFault(source, at, 'a digit');
  return end;
}
