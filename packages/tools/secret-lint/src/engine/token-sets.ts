import type { Members, Run } from '../prefilter/prefilter.ts';
import type { Part, Shape } from '../rules/shape.ts';
import { longestOf, membersOf, partsBehind, shortestOf } from './token-runs.ts';

/** What must stand right behind an anchor and right before it, for the prefilter: see `Needle`. */
interface Sets {
  readonly behind?: Run | undefined;
  readonly before?: Members | undefined;
}

/** Tells that of the anchors of a shape; where there are ninety, what follows them is looked at once. */
export function setsAround(shape: Shape, isInfix: boolean): (anchor: string) => Sets {
  if (isInfix) return (anchor) => setsInside(shape, anchor);
  const other = shape.findIndex((part) => !isWritten(part));
  const written = other < 0 ? shape.length : other;
  const known = new Map<number, Sets>();
  return (anchor) => {
    const count = shape.length - partsBehind(shape, anchor).length;
    let sets = known.get(count);
    if (sets === undefined)
      known.set(count, (sets = count > written ? {} : { behind: runOf(shape.slice(count)) }));
    return sets;
  };
}

function setsInside(shape: Shape, anchor: string): Sets {
  const at = shape.findIndex((part) => isAnchored(part, anchor));
  const part = shape[at];
  if (part?.type !== 'literal') return {};
  return {
    behind: runBehind(shape.slice(at + 1), anchor.endsWith(part.text) ? '' : anchor.slice(part.text.length)),
    before: anchor.startsWith(part.text) ? membersBefore(shape[at - 1]) : undefined,
  };
}

/** The run that a shape begins with, behind what an anchor holds of it. */
function runBehind(shape: Shape, held: string): Run | undefined {
  const run = runOf(shape);
  if (run === undefined || held === '') return run;
  if (run.least < held.length || Array.from(held).some((one) => !run.characters.includes(one)))
    return undefined;
  return { ...run, least: run.least - held.length, most: run.most - held.length };
}

/** Whether a part is one of some texts, of which the anchor holds the whole. */
function isWritten(part: Part): boolean {
  return part.type === 'choice'
    ? part.options.every((option) => option.every(({ type }) => type === 'literal'))
    : part.type === 'literal';
}

/** Whether a part is a literal that always stands where the anchor does. */
function isAnchored(part: Part, anchor: string): boolean {
  return (
    part.type === 'literal' &&
    !part.optional &&
    part.text.length > 1 &&
    (anchor.endsWith(part.text) || anchor.startsWith(part.text))
  );
}

function membersBefore(part: Part | undefined): Members | undefined {
  if (part?.type !== 'class' || part.optional || part.set.startsWith('^')) return undefined;
  return { characters: membersOf(part.set), least: Math.min(part.min, 250) };
}

/**
 * The run of one class that a shape begins with, where it can be told how long that is: it ends with the shape, behind which none of its
 * characters may stand, or before a sign that is not one of them.
 */
function runOf(shape: Shape): Run | undefined {
  const first = shape.find(({ type }) => type === 'class');
  if (first?.type !== 'class' || first.set.startsWith('^')) return undefined;
  const { set } = first;
  const characters = membersOf(set);
  const count = shape.findIndex((part) => !isOf(part, set));
  const parts = count < 0 ? shape : shape.slice(0, count);
  const next = shape[parts.length];
  const size = { least: shortestOf(parts), most: longestOf(parts) };
  if (next === undefined) {
    const last = parts.at(-1);
    const isLast = last?.type === 'class' && last.set === set && !last.optional;
    return isLast ? { characters, ...size, sign: '' } : undefined;
  }
  if (parts.length === 0 || next.optional) return undefined;
  if (next.type === 'choice')
    return next.options.every(([one]) => isBehind(one, characters))
      ? { characters, ...size, sign: '' }
      : undefined;
  if (next.type !== 'literal') return undefined;
  const sign = next.text.charAt(0);
  return characters.includes(sign) ? undefined : { characters, ...size, sign };
}

/** Whether a part is a literal that none of some characters begins. */
function isBehind(part: Part | undefined, characters: string): boolean {
  return part?.type === 'literal' && !part.optional && !characters.includes(part.text.charAt(0));
}

/** Whether all that a part may be is of the characters of a set. */
function isOf(part: Part, set: string): boolean {
  if (part.type === 'choice') return part.options.every((option) => option.every((one) => isOf(one, set)));
  if (part.type === 'class') return part.set === set || isWithin(part.set, set);
  const characters = membersOf(set);
  for (const one of part.text) if (!characters.includes(one)) return false;
  return true;
}

/** Whether a set is part of another. The rules have few, and they are asked for before the first file is scanned. */
function isWithin(inner: string, outer: string): boolean {
  const name = `${inner} ${outer}`;
  let answer = within.get(name);
  if (answer === undefined) {
    answer = !inner.startsWith('^') && !new RegExp(`[^${outer}]`).test(membersOf(inner));
    within.set(name, answer);
  }
  return answer;
}

const within = new Map<string, boolean>();
