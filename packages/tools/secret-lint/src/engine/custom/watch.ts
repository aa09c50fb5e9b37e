import { ReproError } from '@repro/core/error';
import type { CustomRule } from '../../rules/types.ts';
import { entropy } from '../../values/randomness.ts';
import { type Candidate, type Detector, nothing } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { guardRegex } from './guard.ts';

/** What an expression sees of a text: so much before and behind a keyword. */
const BEFORE = 128;
const BEHIND = 512;
/** Keywords that stand closer together than this are seen in one stretch. */
const STEP = 256;
/** The most matches that one stretch gives. */
const MATCHES = 64;

/**
 * What finds the user's own rules: near their keywords. A rule needs one of at least three characters, since without it the expression
 * would run on every byte of every file.
 * @throws ERR_REPRO_SECRET_RULE for an expression that may take too long, and a rule without a keyword
 */
export function watchCustom(rule: CustomRule): readonly Watch[] {
  const regex = guardRegex(rule.id, rule.regex);
  const keywords = (rule.keywords ?? []).map((keyword) => keyword.toLowerCase());
  const used = keywords.length > 0 ? keywords : literalsOf(rule.regex);
  const short = used.find(
    (keyword) => keyword.length < 3 || keyword.length > 250 || /[^\x20-\x7e]/.test(keyword),
  );
  if (used.length === 0 || short !== undefined) {
    throw new ReproError(
      'ERR_REPRO_SECRET_RULE',
      short === undefined
        ? `rule ${rule.id}: it has no keyword, and its expression begins with no literal of three characters`
        : `rule ${rule.id}: its keyword ${JSON.stringify(short)} has not 3 to 250 printable characters`,
      { hint: 'give keywords of which one stands near every such secret' },
    );
  }
  const detect = detector(rule, regex);
  return used.map((text) => ({ needle: { text, folded: true, around: 'anything' }, detect, reach: BEHIND }));
}

function detector(rule: CustomRule, regex: RegExp): Detector {
  const severity = rule.severity ?? 'high';
  // Where the last stretch began, so that a file full of keywords is not searched again for each. Never told by the text:
  // another file, or another part of this one, may hold the same, and what is found there is to be told too.
  let seen = { segment: -1, place: 0 };
  return ({ text, at, segment, base }) => {
    const near = base + at - seen.place;
    if (segment === seen.segment && near >= 0 && near < STEP) return nothing;
    seen = { segment, place: base + at };
    const from = Math.max(0, at - BEFORE);
    const stretch = text.slice(from, at + BEHIND);
    const found: Candidate[] = [];
    regex.lastIndex = 0;
    for (
      let match = regex.exec(stretch);
      match !== null && found.length < MATCHES;
      match = regex.exec(stretch)
    ) {
      if (match[0] === '') regex.lastIndex++;
      const group = placeOf(match, rule.secretGroup);
      if (group === undefined) continue;
      const [start, end] = group;
      const secret = stretch.slice(start, end);
      if (rule.entropy !== undefined && entropy(secret) < rule.entropy) continue;
      found.push({
        rule: { id: rule.id, severity },
        confidence: 'likely',
        start: from + start,
        end: from + end,
      });
    }
    return found.length === 0 ? nothing : found;
  };
}

/** The group that holds the secret: the given one, else the first that matched, else the whole. */
function placeOf(match: RegExpExecArray, group: number | undefined): readonly [number, number] | undefined {
  const { indices } = match;
  const place =
    group === undefined
      ? (indices?.slice(1).find((one) => one !== undefined) ?? indices?.[0])
      : indices?.[group];
  return place === undefined || place[0] === place[1] ? undefined : place;
}

/** The letters that an expression begins with, when it is no choice. */
function literalsOf(source: string): readonly string[] {
  const plain = source.replace(/^\(\?[ims]+\)/, '').replace(/^\\b/, '');
  const literal = /^[A-Za-z0-9_-]{3,}/.exec(plain)?.[0];
  if (literal === undefined || plain.includes('|')) return [];
  const isRepeated = /^[*+?{]/.test(plain.slice(literal.length));
  const sure = isRepeated ? literal.slice(0, -1) : literal;
  return sure.length >= 3 ? [sure.toLowerCase()] : [];
}
