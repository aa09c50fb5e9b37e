import type { Needle } from '../prefilter/prefilter.ts';
import { proofs } from '../rules/proofs/index.ts';
import { anchorsOf, lastSets, parseShape, type Shape, shapeSource } from '../rules/shape.ts';
import type { CredentialRule } from '../rules/types.ts';
import { hasSequence } from '../values/monotony.ts';
import { isTyped } from '../values/placeholder.ts';
import { entropy, kinds, wordShare } from '../values/randomness.ts';
import { type Detector, nothing } from './candidate.ts';
import { inRun, longestOf, shortestOf, tailOf } from './token-runs.ts';
import { setsAround } from './token-sets.ts';
import { type Starts, startOf } from './token-starts.ts';
import type { Confidence } from './types.ts';

/** How far a word that a rule wants may stand from the token. */
const NEAR = 200;

/** A literal to look for, and what then looks at the place. */
export interface Watch {
  readonly needle: Needle;
  readonly detect: Detector;
  /** How many bytes from the place on it may look at, when that is more than most do. */
  readonly reach?: number;
}

/** What finds the credentials of a token rule. */
export function watchToken(rule: CredentialRule): readonly Watch[] {
  const shape = parseShape(rule.shape ?? '');
  const heads = anchorsOf(shape);
  const anchors = rule.anchors ?? heads;
  if (anchors.length === 0 || anchors.some(({ length }) => length < 3)) {
    throw new TypeError(`rule ${rule.id}: no literal of three characters to look for`);
  }
  const size = { shortest: shortestOf(shape), longest: longestOf(shape) };
  const sets = setsAround(shape, rule.anchors !== undefined);
  return anchors.map((anchor) => ({
    needle: {
      text: anchor,
      folded: false,
      around: 'anything',
      ...inRun(shape, anchor, rule.anchors !== undefined),
      ...tailOf(rule, shape, { ...size, anchor }),
      ...sets(anchor),
    },
    detect: detector(rule, shape, { anchor, starts: startOf(shape, heads, anchor) }),
    reach: size.longest + 2 * NEAR,
  }));
}

function notMore(shape: Shape): string {
  return [...new Set(lastSets(shape))].map((set) => `(?![${set}])`).join('');
}

interface Anchored {
  readonly anchor: string;
  readonly starts: Starts;
}

function detector(rule: CredentialRule, shape: Shape, { anchor, starts }: Anchored): Detector {
  const proof = rule.proof && proofs[rule.proof];
  let regex: RegExp | undefined; // few rules ever meet their anchor
  const last = { text: '', start: 0, end: 0 };
  return ({ text, at }) => {
    const start = starts(text, at);
    if (start < 0 || !beginsAt(text, start)) return nothing;
    // What begins within a token is a part of it: else a run of beginnings would be judged anew behind each.
    if (start > last.start && start < last.end && text === last.text) return nothing;
    regex ??= new RegExp(`${shapeSource(shape)}${notMore(shape)}`, 'y');
    regex.lastIndex = start;
    const token = regex.exec(text)?.[0];
    if (token === undefined || (rule.words && !isNear(text, start, rule.words))) return nothing;
    const body =
      token.startsWith(anchor) && anchor.length < token.length - 8 ? token.slice(anchor.length) : token;
    const confidence = isPartOfName(text, start, body) ? undefined : judge(rule, { token, body }, proof);
    const end = start + token.length;
    Object.assign(last, { text, start, end });
    return confidence === undefined ? nothing : [{ rule, confidence, start, end }];
  };
}

/** Not in the middle of a word, nor of base64; the n of an escaped line break is no letter before it. */
function beginsAt(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (/[+/\n]/.test(before)) return !isInBase64(text, start);
  const first = text.charAt(start);
  if (!/[A-Za-z0-9]/.test(first) || !/[A-Za-z0-9]/.test(before)) return true;
  if (/\d/.test(first) && /[a-z]/.test(before)) return true; // as in /bot123456:
  return text.charAt(start - 2) === '\\' || text.charAt(start - 3) === '%';
}

/** Whether what stands before is base64 of bytes drawn by lot, in one line or several: any three letters come up in it by chance. */
function isInBase64(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 41), start - 1);
  return before.length === 40 && /^[A-Za-z0-9+/]+$/.test(before) && kinds(before) >= 3 && /\d/.test(before);
}

function isNear(text: string, start: number, words: readonly string[]): boolean {
  const around = text.slice(Math.max(0, start - NEAR), start + NEAR).toLowerCase();
  return words.some((word) => around.includes(word));
}

/** Letters alone, of words, be it with dashes: `assumeRoleWithWebIdentity` is no key, whatever stands before it. */
function isWords(body: string): boolean {
  return /^[A-Za-z_-]{12,}$/.test(body) && wordShare(body) >= (/[_-]/.test(body) ? 0.6 : 0.75);
}

/** Words behind an underscore that goes on with a name: of `hf_acme_lip_f7_received_count` the end. */
function isPartOfName(text: string, start: number, body: string): boolean {
  return /[A-Za-z\d]_/.test(text.slice(Math.max(0, start - 2), start)) && wordShare(body) >= 0.6;
}

/** A proof decides when there is one; else what follows the literal must not be typed by a person, and mixed well enough. */
function judge(
  rule: CredentialRule,
  { token, body }: { readonly token: string; readonly body: string },
  proof: ((token: string) => boolean) | undefined,
): Confidence | undefined {
  if (isTyped(body) || hasSequence(body) || isWords(body)) return undefined;
  if (proof?.(token)) return 'certain';
  if (rule.entropy !== undefined && entropy(body) < rule.entropy - 0.4) return undefined;
  return proof ? 'possible' : 'likely';
}
