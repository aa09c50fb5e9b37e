import { compilePattern, type PatternMatcher } from './pattern.ts';

/** An attribute's state (gitattributes(5)): set, unset, given a value, or taken back with '!'. */
export type AttributeValue = true | false | string | undefined;

/** One line: a pattern and the attributes it gives, in order. */
export interface AttributeRule {
  readonly matches: PatternMatcher;
  readonly values: readonly (readonly [name: string, value: AttributeValue])[];
}

/** One .gitattributes file. */
export interface AttributeFile {
  readonly rules: readonly AttributeRule[];
  /** `[attr]name …` lines: what setting the name sets as well. */
  readonly macros: ReadonlyMap<string, AttributeRule['values']>;
}

/** git passes over longer lines (attr.c, ATTR_MAX_LINE_LENGTH). */
const maxLine = 2048;

/** Reads a .gitattributes file; lines that git passes over, and patterns with '!', say nothing here either. */
export function parseAttributes(text: string): AttributeFile {
  const rules: AttributeRule[] = [];
  const macros = new Map<string, AttributeRule['values']>();
  for (const line of text.replace(/^\xef\xbb\xbf/, '').split('\n')) {
    const { head, rest } = splitLine(line);
    if (head === '' || line.length >= maxLine) continue;
    const values = parseValues(rest);
    const macro = /^\[attr\](.+)$/s.exec(head)?.[1];
    if (![...(macro === undefined ? [] : [macro]), ...values.map(([name]) => name)].every(isName)) continue;
    if (macro !== undefined) macros.set(macro, values);
    else if (!head.startsWith('!')) rules.push({ matches: compilePattern(head), values });
  }
  return { rules, macros };
}

/** One word that is no name makes git pass over the whole line (attr.c, attr_name_valid). */
function isName(text: string): boolean {
  return /^[A-Za-z0-9_.][-A-Za-z0-9_.]*$/.test(text);
}

function splitLine(line: string): { head: string; rest: string[] } {
  const text = line.replace(/^[ \t\r]+/, '');
  if (text.startsWith('#')) return { head: '', rest: [] };
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(text);
  const head = quoted ? unquote(quoted[1] as string) : (/^[^ \t\r]*/.exec(text)?.[0] ?? '');
  const rest = text.slice(quoted ? quoted[0].length : head.length);
  return { head, rest: rest.split(/[ \t\r]+/).filter((word) => word !== '') };
}

function parseValues(words: readonly string[]): (readonly [string, AttributeValue])[] {
  return words.map((word) => {
    if (word.startsWith('-')) return [word.slice(1), false];
    if (word.startsWith('!')) return [word.slice(1), undefined];
    const end = word.indexOf('=');
    return end < 0 ? [word, true] : [word.slice(0, end), word.slice(end + 1)];
  });
}

const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** A name as git quotes it, in C's way. */
function unquote(text: string): string {
  return text.replace(/\\([0-3][0-7]{2}|[\s\S])/g, (_, code: string) => {
    return code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code);
  });
}
