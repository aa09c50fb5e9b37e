import { ReproError, type ReproErrorCode } from '../error.ts';
import { lineColumn } from './place.ts';

/** A JSON text that is being read, and what its errors call it. */
export interface Source {
  readonly bytes: Uint8Array;
  /** The file's name, for messages. */
  readonly name?: string | undefined;
}

/** What is wrong, and what to do about it. */
export interface Fault {
  readonly code: ReproErrorCode;
  readonly what: string;
  readonly hint?: string | undefined;
}

/** The error for a fault at byte `offset`: its message and its `at` tell line, column and byte offset. */
export function fault(source: Source, offset: number, { code, what, hint }: Fault): ReproError {
  const { line, column } = lineColumn(source.bytes, offset);
  const file = source.name === undefined ? '' : `${source.name}, `;
  const at = { ...(source.name === undefined ? {} : { path: source.name }), line, column, offset };
  return new ReproError(code, `${file}line ${line}, column ${column} (byte ${offset}): ${what}`, {
    hint,
    at,
  });
}

/** The error for a text that breaks the grammar of RFC 8259 at `offset`. */
export function syntaxFault(source: Source, offset: number, expected: string): ReproError {
  const what = `expected ${expected}, found ${found(source.bytes, offset)}`;
  return fault(source, offset, { code: 'ERR_REPRO_JSON_SYNTAX', what, hint: hintFor(source.bytes, offset) });
}

/** The character at `offset` as a reader can see it. */
function found(bytes: Uint8Array, offset: number): string {
  if (offset >= bytes.length) return 'the end of the text';
  const character = String.fromCodePoint(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(offset, offset + 4)).codePointAt(0) ??
      0,
  );
  if (/^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character)) return `'${character}'`;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What people write where JSON wants something else. */
function hintFor(bytes: Uint8Array, offset: number): string {
  if (offset >= bytes.length) return offset === 0 ? 'the text is empty' : 'the text may have been cut off';
  const character = String.fromCharCode(bytes[offset] as number);
  const before = lastCharacter(bytes, offset);
  if ((character === ']' || character === '}') && before === ',')
    return 'no comma may stand after the last value';
  if (character === "'") return 'strings stand in double quotes';
  if (character === '/' || character === '#') return 'JSON has no comments';
  if (/[A-Za-z]/.test(character))
    return 'the words of JSON are true, false and null; all else stands in double quotes';
  if (/\d/.test(character) && before === '0') return 'a number has no leading zero';
  if (character === '+' || character === '.') return 'a number begins with a digit or a minus sign';
  if (character === '{' && before === '}') return 'a text holds one value; JSON lines are many texts';
  return 'look at that place and just before it';
}

/** The last character before `offset` that is no white space. */
function lastCharacter(bytes: Uint8Array, offset: number): string {
  let at = offset - 1;
  while (at >= 0 && (bytes[at] as number) <= 0x20) at--;
  return at < 0 ? '' : String.fromCharCode(bytes[at] as number);
}
