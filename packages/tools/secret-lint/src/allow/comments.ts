import { ruleId } from '../rules/rule-id.ts';

/** What an allow comment begins with. */
export const MARKER = 'repro:allow';

/** The id under which the scanner finds it; no rule may have it. */
export const COMMENT_RULE = 'repro-allow';

/** A comment is short; what stands behind so many bytes of its line is no part of it. */
const LONGEST = 1024;

/** Comments that are read on one line, and rules in one of them: people need one or two. */
const MOST_ON_LINE = 16;
const MOST_RULES = 32;

/** What follows the marker: ids of rules or their codes, and then no part of a word, of code or of a path. */
const RULE = '(?:secrets/)?[a-z0-9]+(?:-[a-z0-9]+)*';
const REST = new RegExp(`^(?:[ \\t]+(${RULE}(?:[ \\t]*,[ \\t]*${RULE})*))?(?![\\w\`:/]|-(?!->))`);

/** `repro:allow`, `repro:allow RULE`, `repro:allow RULE, RULE — reason`. */
export interface AllowComment {
  /** Of the marker, in bytes. */
  readonly offset: number;
  /** The rules that it names; empty when it is for any one secret. */
  readonly rules: readonly string[];
  /** Whether nothing but the comment stands on its line, so that it is for the next one. */
  readonly alone: boolean;
  /** The bytes of its line: from the first to the line feed. */
  readonly lineStart: number;
  readonly lineEnd: number;
}

/**
 * The allow comments of a text, in order. The marker must begin a word and not be quoted as code: a text that explains
 * it, as this one, allows nothing.
 */
export function allowComments(bytes: Buffer): AllowComment[] {
  const found: AllowComment[] = [];
  let line: Line = { lineStart: 0, lineEnd: -1 };
  let onLine = 0;
  for (let at = bytes.indexOf(MARKER); at !== -1; at = bytes.indexOf(MARKER, at + MARKER.length)) {
    // A line is looked for once, however many markers it holds: it may be all of a large file.
    if (at > line.lineEnd) {
      line = lineAround(bytes, at);
      onLine = 0;
    }
    const comment = onLine++ < MOST_ON_LINE ? commentAt(bytes, at, line) : undefined;
    if (comment) found.push(comment);
  }
  return found;
}

type Line = Pick<AllowComment, 'lineStart' | 'lineEnd'>;

function lineAround(bytes: Buffer, offset: number): Line {
  const newline = bytes.indexOf(0x0a, offset);
  return { lineStart: bytes.lastIndexOf(0x0a, offset) + 1, lineEnd: newline === -1 ? bytes.length : newline };
}

function commentAt(bytes: Buffer, offset: number, { lineStart, lineEnd }: Line): AllowComment | undefined {
  const before = bytes.toString('latin1', Math.max(lineStart, offset - LONGEST), offset);
  const after = bytes.toString('utf8', offset + MARKER.length, Math.min(lineEnd, offset + LONGEST));
  if (/[\w`:/.@-]$/.test(before) && !/(?:^|\s|<!)(?:\/\/|--|::)$/.test(before)) return undefined;
  const match = REST.exec(after);
  if (!match) return undefined;
  const rules = match[1]?.split(',', MOST_RULES).map((rule) => ruleId(rule.trim())) ?? [];
  const rest = after.slice(match[0].length);
  return { offset, rules, alone: isAlone(before, rest), lineStart, lineEnd };
}

/** Only signs that open a comment before it, and nothing behind the sign that closes one. */
function isAlone(before: string, rest: string): boolean {
  return /^[\s#/*;<!%"'({,-]*(?:rem\s+)?$/i.test(before) && !/(?:\*\/|-->)\s*\S/.test(rest);
}
