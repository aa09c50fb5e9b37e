import { LEAST_RUN, RUN_CHARACTERS } from '../prefilter/classes.ts';
import type { Tail } from '../prefilter/prefilter.ts';
import type { Part, Shape } from '../rules/shape.ts';
import type { CredentialRule } from '../rules/types.ts';

/** What is no longer is judged together with what begins it, as in tokens.ts. */
const SHORTEST_BODY = 8;

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

/** The fewest characters of a shape. */
export function shortestOf(shape: Shape): number {
  let sum = 0;
  for (const part of shape) if (!part.optional) sum += shortestPart(part);
  return sum;
}

function shortestPart(part: Part): number {
  if (part.type !== 'choice') return part.type === 'class' ? part.min : part.text.length;
  let size = knownLeasts.get(part);
  if (size === undefined) knownLeasts.set(part, (size = Math.min(...part.options.map(shortestOf))));
  return size;
}

/** Of parts that were asked for: a shape with ninety beginnings is looked at for each of them. */
const knownLengths = new WeakMap<Part, number>();
const knownLeasts = new WeakMap<Part, number>();
const knownHeads = new WeakMap<Part, readonly string[]>();
const knownRuns = new WeakMap<Part, InRuns>();

function longestPart(part: Part): number {
  if (part.type !== 'choice') return part.type === 'class' ? part.max : part.text.length;
  let size = knownLengths.get(part);
  if (size === undefined) knownLengths.set(part, (size = Math.max(...part.options.map(longestOf))));
  return size;
}

/** The characters of a token at least and at most, and what it is found by. */
interface Anchored {
  readonly shortest: number;
  readonly longest: number;
  readonly anchor: string;
}

/** What follows an anchor that begins the shape, so that the prefilter can pass over most. */
export function tailOf(rule: CredentialRule, shape: Shape, token: Anchored): { tail?: Tail } {
  if (rule.anchors !== undefined) return {};
  const body = shape.slice(1);
  const lead = (characters: RegExp): number => Math.min(250, leadIn(body, characters));
  const base64 = lead(OF_RUNS);
  const tail = { base64, alnum: lead(ALNUM), hex: lead(HEX) };
  const shortest = token.shortest - token.anchor.length;
  const repeats = { unit: Math.min(12, Math.floor(shortest / 2)), longest: token.longest };
  return { tail: { ...tail, sign: signBehind(body, base64), ...(shortest > SHORTEST_BODY && { repeats }) } };
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
    const { least, isWhole } = inRunsOf(part);
    if (!part.optional && run + least >= LEAST_RUN) return offset;
    if (!isWhole) [run, offset] = [0, offset + run + longestOf([part])];
    else if (!part.optional) run += least;
    if (run >= LEAST_RUN) return offset;
    if (offset > anchor.length && !isInfix)
      return endsWithDot(part) && offset <= 20 && isLongNext(behind, part) ? 0 : undefined;
  }
  return undefined;
}

/** How many characters of runs a part begins with at least, and whether it is of such alone, with no choice within a choice. */
interface InRuns {
  readonly least: number;
  readonly isWhole: boolean;
}

function inRunsOf(part: Part): InRuns {
  let known = knownRuns.get(part);
  if (known === undefined) {
    const options = part.type === 'choice' ? part.options : [[part]];
    known = {
      least: Math.min(...options.map(leadOf)),
      isWhole: options.every((option) => option.every((one) => one.type !== 'choice' && isOf(one, OF_RUNS))),
    };
    knownRuns.set(part, known);
  }
  return known;
}

/** What follows the parts of a shape that make up the anchor. */
export function partsBehind(shape: Shape, anchor: string): Shape {
  let rest = anchor;
  let index = 0;
  for (; rest !== ''; index++) {
    const part = shape[index];
    if (part === undefined) return [];
    const head = longestHead(headsOf(part), rest);
    if (head === undefined) return shape.slice(index);
    rest = rest.slice(head.length);
  }
  return shape.slice(index);
}

function longestHead(heads: readonly string[], text: string): string | undefined {
  if (heads.includes(text)) return text;
  let longest: string | undefined;
  for (const head of heads) {
    if (head !== '' && head.length > (longest?.length ?? 0) && text.startsWith(head)) longest = head;
  }
  return longest;
}

/** The texts that a part may be; none of a class. */
function headsOf(part: Part): readonly string[] {
  if (part.type !== 'choice') return part.type === 'class' ? [] : [part.text];
  let texts = knownHeads.get(part);
  if (texts === undefined) knownHeads.set(part, (texts = part.options.map(textOf)));
  return texts;
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
    if (!isOf(part, OF_RUNS)) break;
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

/** Whether all that a part may be is of some characters. */
function isOf(part: Exclude<Part, { type: 'choice' }>, characters: RegExp): boolean {
  return part.type === 'literal' ? characters.test(part.text) : isSetOf(part.set, characters);
}

/** The same of a class. The rules have few, and they are asked for thousands of times before the first file is scanned. */
function isSetOf(set: string, characters: RegExp): boolean {
  let known = sets.get(characters);
  if (known === undefined) sets.set(characters, (known = new Map()));
  let answer = known.get(set);
  if (answer === undefined) known.set(set, (answer = characters.test(membersOf(set))));
  return answer;
}

const sets = new Map<RegExp, Map<string, boolean>>();

/** All characters of a class; one that no set of ours holds, for a class of all but some. */
export function membersOf(set: string): string {
  let members = knownMembers.get(set);
  if (members === undefined) {
    members = set.startsWith('^') ? ' ' : PRINTABLE.replaceAll(new RegExp(`[^${set}]`, 'g'), '');
    knownMembers.set(set, members);
  }
  return members;
}

const knownMembers = new Map<string, string>();

const PRINTABLE = String.fromCharCode(...Array.from({ length: 94 }, (_, i) => 33 + i));
const OF_RUNS = new RegExp(`^[${RUN_CHARACTERS.replaceAll('-', String.raw`\-`)}]*$`);
const ALNUM = /^[A-Za-z0-9]*$/;
const HEX = /^[0-9A-Fa-f]*$/;
