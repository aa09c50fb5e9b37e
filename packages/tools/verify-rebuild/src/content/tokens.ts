import { daysOf } from '../times/calendar.ts';

/** The kinds of text that builds leave in files. */
export type TokenCode =
  | 'rebuild/timestamp'
  | 'rebuild/timestamp-zone'
  | 'rebuild/build-path'
  | 'rebuild/debug-path'
  | 'rebuild/build-user'
  | 'rebuild/random-id'
  | 'rebuild/version'
  | 'rebuild/build-number';

/** Two tokens in the same place. */
export interface TokenDifference {
  readonly code: TokenCode;
  readonly expected: string;
  readonly found: string;
  /** For times of two zones. */
  readonly hours?: number;
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const CLOCK = '\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?';
const ZONE = '(?: ?(?:Z\\b|[+-]\\d{2}:?\\d{2}\\b|UTC\\b|GMT\\b|[A-Z]{3,4}\\b(?= \\d{4})))?';

/**
 * What is recognised, the first that matches at a place wins. Each is of bounded length or of one repeated class, so that
 * no text, however made, costs more than linear time.
 */
const kinds: readonly (readonly [name: string, code: TokenCode, pattern: string])[] = [
  ['uuid', 'rebuild/random-id', '\\b[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\\b'],
  ['iso', 'rebuild/timestamp', `\\b(?:19|20)\\d{2}[-/]\\d{2}[-/]\\d{2}(?:[T _]${CLOCK}${ZONE})?`],
  [
    'compact',
    'rebuild/timestamp',
    '\\b20\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[T_-]?\\d{4}(?:\\d{2})?Z?)?\\b',
  ],
  [
    'date',
    'rebuild/timestamp',
    `\\b${DAY},? (?:\\d{1,2} )?${MONTH}(?: {1,2}\\d{1,2})?(?: \\d{4})?(?: ${CLOCK})?${ZONE}(?: \\d{4})?`,
  ],
  ['macro', 'rebuild/timestamp', `\\b${MONTH} {1,2}\\d{1,2},? \\d{4}(?: ${CLOCK})?${ZONE}`],
  ['dmy', 'rebuild/timestamp', `\\b\\d{1,2}[ -]${MONTH}[ -]\\d{4}(?: ${CLOCK})?${ZONE}`],
  ['clock', 'rebuild/timestamp', '\\b\\d{2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?\\b'],
  ['epoch', 'rebuild/timestamp', '\\b1\\d{9}(?:\\d{3}|\\d{6}|\\d{9})?\\b(?:\\.\\d{1,9})?'],
  [
    'windows',
    'rebuild/build-path',
    '\\b[A-Za-z]:[\\\\/][\\w.+~@ -]{1,200}(?:[\\\\/]{1,2}[\\w.+~@-]{1,200}){1,60}',
  ],
  ['path', 'rebuild/build-path', '(?<![\\w:/.])/(?:[\\w.+~@%-]{1,200}/){1,60}[\\w.+~@%-]{0,200}'],
  ['mail', 'rebuild/build-user', '\\b[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,8}\\b'],
  [
    'user',
    'rebuild/build-user',
    '(?<=\\b(?:[Uu]ser|USER|[Uu]sername|[Hh]ost|HOST|[Hh]ostname|HOSTNAME|[Bb]uilder|[Bb]uilt[- _][Bb]y|[Mm]achine|LOGNAME)"?[:=] ?"?)[\\w.-]{1,64}',
  ],
  [
    'number',
    'rebuild/build-number',
    '(?<=\\b(?:[Bb]uild|BUILD|[Rr]un|RUN|[Jj]ob|JOB|[Pp]ipeline)(?:[ _-]?(?:[Nn]umber|NUMBER|[Ii]d|ID))?"?[ :=#]{1,3}"?)\\d{1,12}\\b',
  ],
  ['hex', 'rebuild/random-id', '\\b(?:0x)?[0-9a-fA-F]{12,128}\\b'],
  [
    'version',
    'rebuild/version',
    '\\b(?:v\\d{1,6}\\.\\d{1,6}|\\d{1,6}\\.\\d{1,6}\\.\\d{1,6})(?:\\.\\d{1,6}){0,3}(?:[-+][\\w.+-]{1,64})?\\b',
  ],
];

const codes = new Map(kinds.map(([name, code]) => [name, code]));
const pattern = new RegExp(kinds.map(([name, , source]) => `(?<${name}>${source})`).join('|'), 'g');

/** Characters of a line that are looked at: what is longer is no line that a person or a build wrote. */
const LONGEST = 64 * 1024;

/**
 * What differs between two lines that are the same but for tokens of known kinds; undefined when more than these differs.
 */
export function explain(a: string, b: string): TokenDifference[] | undefined {
  if (a.length > LONGEST || b.length > LONGEST) return undefined;
  const [own, other] = [masked(a), masked(b)];
  if (own.rest !== other.rest) return undefined;
  return own.tokens.flatMap(({ name, text }, i) => {
    const twin = other.tokens[i] as Token;
    return text === twin.text ? [] : [difference(name, text, twin.text)];
  });
}

interface Token {
  readonly name: string;
  readonly text: string;
}

/** A line with a mark for the kind of each token in its place. */
function masked(line: string): { readonly rest: string; readonly tokens: readonly Token[] } {
  const tokens: Token[] = [];
  const rest = line.replace(pattern, (text: string, ...groups) => {
    const named = groups.at(-1) as Record<string, string | undefined>;
    const name = Object.keys(named).find((key) => named[key] !== undefined) as string;
    tokens.push({ name, text });
    return `\0${codes.get(name)}\0`;
  });
  return { rest, tokens };
}

function difference(name: string, expected: string, found: string): TokenDifference {
  const code = codes.get(name) as TokenCode;
  // Identifiers may be keys: enough of them is shown to tell them apart.
  if (code === 'rebuild/random-id') return { code, expected: start(expected), found: start(found) };
  const hours = code === 'rebuild/timestamp' ? zoneHours(expected, found) : undefined;
  return hours === undefined
    ? { code, expected, found }
    : { code: 'rebuild/timestamp-zone', expected, found, hours };
}

/** Of an identifier, which has twelve characters at least. */
function start(text: string): string {
  return `${text.slice(0, 8)}…`;
}

/** Hours between two times that are whole quarters of an hour apart: the same moment in two zones. */
function zoneHours(expected: string, found: string): number | undefined {
  const [a, b] = [wallSeconds(expected), wallSeconds(found)];
  if (a === undefined || b === undefined || a === b) return undefined;
  const seconds = b - a;
  return seconds % 900 === 0 && Math.abs(seconds) < 27 * 3600 ? seconds / 3600 : undefined;
}

/** What a clock on the wall would show, as seconds; undefined for texts without date and time to the second. */
function wallSeconds(text: string): number | undefined {
  const match = /(\d{4})[-/](\d{2})[-/](\d{2})[T _](\d{2}):(\d{2}):(\d{2})/.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return daysOf(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
}
