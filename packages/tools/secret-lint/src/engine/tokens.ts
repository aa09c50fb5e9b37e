import { proofs } from '../rules/proofs/index.ts';
import { anchorsOf, lastSets, parseShape, type Part, type Shape, shapeSource } from '../rules/shape.ts';
import type { CredentialRule } from '../rules/types.ts';
import { isTyped } from '../values/placeholder.ts';
import { entropy, kinds } from '../values/randomness.ts';
import { LEAST_RUN, RUN_CHARACTERS } from '../prefilter/classes.ts';
import type { Needle } from '../prefilter/prefilter.ts';
import { type Detector, nothing } from './candidate.ts';
import type { Confidence } from './types.ts';

/** How far a word that a rule wants may stand from the token. */
const NEAR = 200;
/** How far before an anchor a token may begin. */
const BACK = 200;

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
  const regex = new RegExp(`${shapeSource(shape)}${notMore(shape)}`, 'y');
  const heads = anchorsOf(shape);
  const anchors = rule.anchors ?? heads;
  if (anchors.length === 0 || anchors.some(({ length }) => length < 3)) {
    throw new TypeError(`rule ${rule.id}: no literal of three characters to look for`);
  }
  return anchors.map((anchor) => ({
    needle: { text: anchor, folded: false, around: 'anything', ...inRun(shape, anchor, rule.anchors !== undefined), ...tailOf(rule, shape) },
    detect: detector(rule, regex, { anchor, starts: startOf(shape, heads, anchor) }),
    reach: longestOf(shape) + 2 * NEAR,
  }));
}

function inRun(shape: Shape, anchor: string, isInfix: boolean): { inRun?: number } {
  const start = runStart(shape, anchor, isInfix);
  return start === undefined ? {} : { inRun: isInfix ? 0 : start };
}

function notMore(shape: Shape): string {
  return [...new Set(lastSets(shape))].map((set) => `(?![${set}])`).join('');
}

/** How many characters of base64 follow an anchor that begins the shape, so that the prefilter can pass over most. */
function tailOf(rule: CredentialRule, shape: Shape): { tail?: number } {
  if (rule.anchors !== undefined) return {};
  let tail = 0;
  for (const part of shape.slice(1)) {
    if (part.type === 'choice' || !isOfRuns(part)) break;
    if (!part.optional) tail += part.type === 'class' ? part.min : part.text.length;
  }
  return { tail: Math.min(tail, 250) };
}

/**
 * Where in every token of a shape a run begins at the latest, when that is no later than the anchor ends; undefined when there
 * may be none so soon. An anchor further inside stands in the run.
 */
function runStart(shape: Shape, anchor: string, isInfix: boolean): number | undefined {
  let offset = 0;
  let run = 0;
  for (const part of shape) {
    const isChoice = part.type === 'choice';
    const options = isChoice ? part.options : [[part]];
    if (!part.optional && options.every((option) => run + leadOf(option) >= LEAST_RUN)) return offset;
    if (options.every((option) => option.every((one) => one.type !== 'choice' && isOfRuns(one)))) {
      if (part.optional) offset += longestOf([part]);
      else run += Math.min(...options.map(leadOf));
    } else [run, offset] = [0, offset + run + longestOf([part])];
    if (run >= LEAST_RUN) return offset;
    if (offset > anchor.length && !isInfix) return endsWithDot(part) && offset <= 20 && isLongNext(shape, part) ? 0 : undefined;
  }
  return undefined;
}

/** A run that a dot goes before is looked at together with twenty characters before it. */
function endsWithDot(part: Part): boolean {
  return part.type === 'literal' && part.text.endsWith('.');
}

function isLongNext(shape: Shape, part: Part): boolean {
  return leadOf(shape.slice(shape.indexOf(part) + 1)) >= LEAST_RUN;
}

/** How many characters of runs a shape begins with at least. */
function leadOf(shape: Shape): number {
  let length = 0;
  for (const part of shape) {
    if (part.type === 'choice') return length + Math.min(...part.options.map(leadOf));
    if (!isOfRuns(part)) break;
    if (!part.optional) length += part.type === 'class' ? part.min : part.text.length;
  }
  return length;
}

function longestOf(shape: Shape): number {
  return shape.reduce((sum, part) => {
    if (part.type === 'choice') return sum + Math.max(...part.options.map(longestOf));
    return sum + (part.type === 'class' ? part.max : part.text.length);
  }, 0);
}

function isOfRuns(part: Exclude<Part, { type: 'choice' }>): boolean {
  if (part.type === 'literal') return [...part.text].every((character) => RUN_CHARACTERS.includes(character));
  const known = ofRuns.get(part.set);
  if (known !== undefined) return known;
  const other = PRINTABLE.replaceAll(new RegExp(`[^${part.set.replace(/^\^/, '')}]`, 'g'), '');
  const only = !part.set.startsWith('^') && [...other].every((character) => RUN_CHARACTERS.includes(character));
  ofRuns.set(part.set, only);
  return only;
}

const PRINTABLE = String.fromCharCode(...Array.from({ length: 94 }, (_, i) => 33 + i));
const ofRuns = new Map<string, boolean>();

type Starts = (text: string, at: number) => number;

/** Where a token begins whose anchor stands at a place. */
function startOf(shape: Shape, heads: readonly string[], anchor: string): Starts {
  const [first] = shape;
  if (heads.length > 0) {
    if (heads.includes(anchor)) return (_, at) => at;
    return (text, at) => {
      if (heads.some((head) => text.startsWith(head, at))) return at;
      const from = Math.max(0, at - BACK);
      const before = text.slice(from, at);
      const found = Math.max(...heads.map((head) => before.lastIndexOf(head)));
      return found < 0 ? -1 : from + found;
    };
  }
  let before = 0;
  let shift = 0;
  const variable = first?.type === 'class' && first.min !== first.max ? first : undefined;
  for (const part of shape) {
    if (part.type === 'choice') break;
    if (part.type === 'literal' && (anchor.endsWith(part.text) || (part.text.length > 1 && anchor.startsWith(part.text)))) {
      shift = anchor.endsWith(part.text) ? anchor.length - part.text.length : 0;
      break;
    }
    before += part.type === 'literal' ? part.text.length : part.min;
  }
  if (variable === undefined) return (_, at) => at + shift - before;
  const { set, min, max } = variable;
  const inside = new RegExp(`[${set}]`);
  return (text, at) => {
    let start = at + shift - before;
    for (let more = max - min; more > 0 && start > 0 && inside.test(text.charAt(start - 1)); more--) start--;
    return start;
  };
}

interface Anchored {
  readonly anchor: string;
  readonly starts: Starts;
}

function detector(rule: CredentialRule, regex: RegExp, { anchor, starts }: Anchored): Detector {
  const proof = rule.proof && proofs[rule.proof];
  return ({ text, at }) => {
    const start = starts(text, at);
    if (start < 0 || !beginsAt(text, start)) return nothing;
    regex.lastIndex = start;
    const token = regex.exec(text)?.[0];
    if (token === undefined || (rule.words && !isNear(text, start, rule.words))) return nothing;
    const body = token.startsWith(anchor) && anchor.length < token.length - 8 ? token.slice(anchor.length) : token;
    const confidence = judge(rule, { token, body }, proof);
    return confidence === undefined ? nothing : [{ rule, confidence, start, end: start + token.length }];
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

/** A proof decides when there is one; else what follows the literal must not be typed by a person, and mixed well enough. */
function judge(
  rule: CredentialRule,
  { token, body }: { readonly token: string; readonly body: string },
  proof: ((token: string) => boolean) | undefined,
): Confidence | undefined {
  if (isTyped(body)) return undefined;
  if (proof?.(token)) return 'certain';
  if (rule.entropy !== undefined && entropy(body) < rule.entropy - 0.4) return undefined;
  return proof ? 'possible' : 'likely';
}
