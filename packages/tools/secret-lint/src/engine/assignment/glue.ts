import { matchAt } from './match.ts';
import type { Sign, Where } from './parse.ts';

/** Between a name and a string: ` by lazy { `, `: String get() = ` and `" to ` of Kotlin, ` VARCHAR2(64) := ` of PL/SQL. */
const DECLARED =
  /[ \t]{1,4}by[ \t]{1,4}lazy[ \t]{0,4}\{[ \t]{0,4}(?=")|[ \t]{0,4}:[ \t]{0,4}[A-Za-z?]{1,30}[ \t]{1,4}get\(\)[ \t]{0,4}=[ \t]{0,4}(?=")|[ \t]{1,8}(?:constant[ \t]{1,4})?n?(?:var)?char2?\(\d{1,5}\)[ \t]{0,4}:=[ \t]{0,4}(?=')|"[ \t]to[ \t](?=")/iy;
/** The end of what a hash of Perl is asked for, and a sign of equality: `$ENV{NAME} = `. */
const OF_HASH = /["']?\}[ \t]{0,4}=[ \t]{0,4}(?=["'q])/y;
/** The end of a list of variables, which is given one of values: `$name) = (`. */
const OF_LIST = /(?:[ \t]{0,4},[ \t]{0,4}[$@]\w{1,40}){0,4}[ \t]{0,4}\)[ \t]{0,4}=[ \t]{0,4}\([ \t]{0,4}/y;
/** One of these values, and the comma behind it. */
const OF_VALUES = /(?:"[^"\n]{0,80}"|'[^'\n]{0,80}'|[\w$.]{1,40})[ \t]{0,4},[ \t]{0,4}/y;

/** What gives a value in one language or another, and is no sign elsewhere. */
export function glueAfter({ text, nameStart, nameEnd }: Where): Sign | undefined {
  const declared = matchAt(DECLARED, text, nameEnd);
  if (declared !== undefined) return { sign: '=', end: nameEnd + declared.length };
  const before = text.slice(Math.max(0, nameStart - 3), nameStart);
  const hash = /[\w>]\{["']?$/.test(before) ? matchAt(OF_HASH, text, nameEnd) : undefined;
  if (hash !== undefined) return { sign: '=', end: nameEnd + hash.length };
  return before.endsWith('$') ? listed(text, nameStart, nameEnd) : undefined;
}

/** The value that stands in its list where the name does in that of names. */
function listed(text: string, nameStart: number, nameEnd: number): Sign | undefined {
  const list = matchAt(OF_LIST, text, nameEnd);
  const names = /\(((?:[ \t]{0,4}[$@]\w{1,40}[ \t]{0,4},){1,4})[ \t]{0,4}\$$/.exec(
    text.slice(Math.max(0, nameStart - 160), nameStart),
  )?.[1];
  if (list === undefined || names === undefined) return undefined;
  let end = nameEnd + list.length;
  for (let more = names.split(',').length - 1; more > 0; more--) {
    const value = matchAt(OF_VALUES, text, end);
    if (value === undefined) return undefined;
    end += value.length;
  }
  return { sign: '=', end };
}

/** Whether what stands before a name gives it the string behind a comma: `-define(` of Erlang, `set :` of Ruby. */
export function isGivenByComma(text: string, nameStart: number): boolean {
  return /(?:^|\W)(?:define\(|set[( ]:)$/.test(text.slice(Math.max(0, nameStart - 8), nameStart));
}

/** Whether a name begins within a block that stands on one line: `release { storePassword "…"; keyAlias "…" }` of Gradle. */
export function isInBlock(text: string, nameStart: number): boolean {
  return /[{;][ \t]{1,4}$/.test(text.slice(Math.max(0, nameStart - 5), nameStart));
}

/** Whether a name is an attribute's of a namespace: ` p:password="…"` of Spring. */
export function isAttribute(text: string, nameStart: number, nameEnd: number): boolean {
  return (
    text.startsWith('="', nameEnd) &&
    /\s[a-z][\w-]{0,20}:$/i.test(text.slice(Math.max(0, nameStart - 24), nameStart))
  );
}
