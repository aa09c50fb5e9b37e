import { LEAST_RUN, RUN_CHARACTERS } from '../prefilter/classes.ts';
import type { Tail } from '../prefilter/prefilter.ts';
import type { Part, Shape } from '../rules/shape.ts';
import type { CredentialRule } from '../rules/types.ts';

/** How a needle's token lies in a run, for the prefilter: see `Needle`. Nothing when it may lie in none. */
export function inRun(shape: Shape, anchor: string, isInfix: boolean): { inRun?: number } {
  const start = runStart(shape, anchor, isInfix);
  return start === undefined ? {} : { inRun: isInfix ? 0 : start };
}

/** The most characters of a token, for what is looked at behind its anchor. */
export function longestOf(shape: Shape): number {
  let sum = 0;
  for (const part of shape) sum += longestPart(part);
  return sum;
}

/** Of parts that were asked for: a shape with ninety beginnings is looked at for each of them. */
const longest = new WeakMap<Part, number>();

function longestPart(part: Part): number {
  if (part.type !== 'choice') return part.type === 'class' ? part.max : part.text.length;
  let size = longest.get(part);
  if (size === undefined) longest.set(part, (size = Math.max(...part.options.map(longestOf))));
  return size;
}

/** What follows an anchor that begins the shape, so that the prefilter can pass over most. */
export function tailOf(rule: CredentialRule, shape: Shape): { tail?: Tail } {
  if (rule.anchors !== undefined) return {};
  const body = shape.slice(1);
  const lead = (characters: RegExp): number => Math.min(250, leadIn(body, characters));
  const base64 = lead(OF_RUNS);
  const tail = { base64, alnum: lead(/^[A-Za-z0-9]*$/), hex: lead(/^[0-9A-Fa-f]*$/) };
  return { tail: { ...tail, sign: signBehind(body, base64) } };
}

/** The sign that always stands behind so many characters of a shape; none when there may be more of them. */
function signBehind(shape: Shape, length: number): string {
  let at = 0;
  for (const part of shape) {
    if (part.type === 'choice' || part.optional) return '';
    if (at === length) return part.type === 'literal' ? part.text.charAt(0) : '';
    if (part.type === 'class' && part.min !== part.max) return '';
    at += part.type === 'class' ? part.min : part.text.length;
  }
  return '';
}

/**
 * Where in every token of a shape a run begins at the latest, when that is no later than the anchor ends; undefined when there
 * may be none so soon. An anchor further inside stands in the run.
 */
function runStart(shape: Shape, anchor: string, isInfix: boolean): number | undefined {
  const behind = isInfix ? shape : partsBehind(shape, anchor);
  let run = isInfix ? 0 : runEnding(anchor);
  let offset = isInfix ? 0 : anchor.length - run;
  for (const part of behind) {
    const options = part.type === 'choice' ? part.options : [[part]];
    if (!part.optional && options.every((option) => run + leadOf(option) >= LEAST_RUN)) return offset;
    if (options.every((option) => option.every((one) => one.type !== 'choice' && isOfRuns(one)))) {
      if (!part.optional) run += Math.min(...options.map(leadOf));
    } else [run, offset] = [0, offset + run + longestOf([part])];
    if (run >= LEAST_RUN) return offset;
    if (offset > anchor.length && !isInfix)
      return endsWithDot(part) && offset <= 20 && isLongNext(behind, part) ? 0 : undefined;
  }
  return undefined;
}

/** What follows the parts of a shape that make up the anchor. */
function partsBehind(shape: Shape, anchor: string): Shape {
  let rest = anchor;
  let index = 0;
  for (; rest !== ''; index++) {
    const part = shape[index];
    if (part === undefined) return [];
    const heads =
      part.type === 'class' ? [] : part.type === 'literal' ? [part.text] : part.options.map(textOf);
    const head = heads
      .filter((text) => text !== '' && rest.startsWith(text))
      .sort((x, y) => y.length - x.length)[0];
    if (head === undefined) return shape.slice(index);
    rest = rest.slice(head.length);
  }
  return shape.slice(index);
}

function textOf(shape: Shape): string {
  return shape.map((part) => (part.type === 'literal' ? part.text : '')).join('');
}

/** How many characters of runs a text ends with. */
function runEnding(text: string): number {
  let length = 0;
  while (length < text.length && RUN_CHARACTERS.includes(text.charAt(text.length - 1 - length))) length++;
  return length;
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

/** How many of some characters a shape begins with at least, up to a choice. */
function leadIn(shape: Shape, characters: RegExp): number {
  let length = 0;
  for (const part of shape) {
    if (part.type === 'choice' || !isOf(part, characters)) break;
    if (!part.optional) length += part.type === 'class' ? part.min : part.text.length;
  }
  return length;
}

function isOfRuns(part: Exclude<Part, { type: 'choice' }>): boolean {
  return isOf(part, OF_RUNS);
}

function isOf(part: Exclude<Part, { type: 'choice' }>, characters: RegExp): boolean {
  return characters.test(part.type === 'literal' ? part.text : membersOf(part.set));
}

/** All characters of a class; one that no set of ours holds, for a class of all but some. */
function membersOf(set: string): string {
  const known = members.get(set);
  if (known !== undefined) return known;
  const all = set.startsWith('^') ? ' ' : PRINTABLE.replaceAll(new RegExp(`[^${set}]`, 'g'), '');
  members.set(set, all);
  return all;
}

const PRINTABLE = String.fromCharCode(...Array.from({ length: 94 }, (_, i) => 33 + i));
const members = new Map<string, string>();
const OF_RUNS = new RegExp(`^[${RUN_CHARACTERS.replaceAll('-', String.raw`\-`)}]*$`);
