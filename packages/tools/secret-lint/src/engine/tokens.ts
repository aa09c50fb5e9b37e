import { proofs } from '../rules/proofs/index.ts';
import { anchorsOf, lastSets, parseShape, type Part, type Shape, shapeSource } from '../rules/shape.ts';
import type { CredentialRule } from '../rules/types.ts';
import { isTyped } from '../values/placeholder.ts';
import { entropy } from '../values/randomness.ts';
import { BEFORE_RUN, LEAST_RUN, RUN_CHARACTERS } from '../prefilter/classes.ts';
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
}

/** What finds the credentials of a token rule. */
export function watchToken(rule: CredentialRule): readonly Watch[] {
  const shape = parseShape(rule.shape ?? '');
  const regex = new RegExp(`${shapeSource(shape)}${notMore(shape)}`, 'y');
  const anchors = rule.anchors ?? anchorsOf(shape);
  if (anchors.length === 0 || anchors.some(({ length }) => length < 3)) {
    throw new TypeError(`rule ${rule.id}: no literal of three characters to look for`);
  }
  return anchors.map((anchor) => ({
    needle: { text: anchor, folded: false, around: 'anything', inRun: holdsRun(shape, rule.anchors !== undefined), ...tailOf(rule, shape) },
    detect: detector(rule, regex, { anchor, starts: startOf(shape, anchor) }),
  }));
}

function notMore(shape: Shape): string {
  return [...new Set(lastSets(shape))].map((set) => `(?![${set}])`).join('');
}

/** What follows an anchor that begins the shape, so that the prefilter can pass over most. */
function tailOf(rule: CredentialRule, shape: Shape): { tail?: number } {
  if (rule.anchors !== undefined) return {};
  const next = shape[1];
  if (next?.type !== 'class' || next.optional || !/^[A-Za-z0-9+/_-]*$/.test(next.set)) return { tail: 0 };
  return { tail: Math.min(next.min, 16) };
}

/** Whether every token of a shape holds a run that begins within reach of its anchor. */
function holdsRun(shape: Shape, isInfix: boolean): boolean {
  let offset = 0;
  let run = 0;
  for (const part of shape) {
    if (part.type === 'choice') {
      if (part.options.every((option) => run + leadOf(option) >= LEAST_RUN)) return true;
      if (part.options.every((option) => option.every((one) => one.type !== 'choice' && isOfRuns(one)))) {
        if (part.optional) offset += longestOf([part]);
        else run += Math.min(...part.options.map(leadOf));
      } else [run, offset] = [0, offset + run + longestOf([part])];
    } else if (!isOfRuns(part)) {
      [run, offset] = [0, offset + run + (part.type === 'class' ? part.max : part.text.length)];
    } else if (part.optional) offset += part.type === 'class' ? part.max : part.text.length;
    else run += part.type === 'class' ? part.min : part.text.length;
    if (run >= LEAST_RUN) return true;
    if (!isInfix && offset > BEFORE_RUN) return false;
  }
  return false;
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
  const member = new RegExp(`[${part.set}]`);
  return Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).every((c) => !member.test(c) || RUN_CHARACTERS.includes(c));
}

type Starts = (text: string, at: number) => number;

/** Where a token begins whose anchor stands at a place. */
function startOf(shape: Shape, anchor: string): Starts {
  const [first] = shape;
  const heads = anchorsOf(shape);
  if (heads.length > 0) {
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

/** Not in the middle of a word; the n of an escaped line break is none. */
function beginsAt(text: string, start: number): boolean {
  if (!/[A-Za-z0-9]/.test(text.charAt(start))) return true;
  if (!/[A-Za-z0-9]/.test(text.charAt(start - 1))) return true;
  return text.charAt(start - 2) === '\\' || text.charAt(start - 3) === '%';
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
