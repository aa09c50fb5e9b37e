import { nameHazards } from '@repro/archive/names';
import { type Judgement, withoutBase } from '../paths/judge.ts';
import { driveOf, isUnc, splitPath } from '../paths/split.ts';
import type { Link } from './link.ts';

const LONGEST = 4095;

/** Where a target leads, by its text alone: names from the root, or names from the directory of the link. */
export interface Route {
  readonly from: 'root' | 'link';
  readonly names: readonly string[];
}

/** Judges the text of a symlink's target; gives the route that it describes, undefined when that leads elsewhere. */
export function judgeTarget(link: Link, { findings, options }: Judgement): Route | undefined {
  const { path, target, at } = link;
  const data = { path, target };
  if (target === '') {
    findings.add('link/empty', { path }, at);
    return undefined;
  }
  const bytes = Buffer.byteLength(target);
  if (bytes > LONGEST) {
    findings.add('link/too-long', { ...data, bytes, limit: LONGEST }, at);
    return undefined;
  }
  if (driveOf(target) !== undefined || isUnc(target) || target.includes('\\')) {
    findings.add('link/foreign', data, at);
  }
  for (const found of actingCharacters(target)) findings.add('link/control', { ...data, found }, at);
  const { names, isAbsolute } = splitPath(link.targetKey ?? target);
  if (!isAbsolute) return { from: 'link', names };
  const below = options.base ? withoutBase(names, options.base) : options.allowAbsolute ? names : undefined;
  if (!below) findings.add('link/absolute', data, at);
  return below && { from: 'root', names: below };
}

/** Characters of a target that act on a terminal, deceive, or end it early. */
function actingCharacters(target: string): string[] {
  return nameHazards(target)
    .filter(({ hazard }) => hazard === 'nul' || hazard === 'control' || hazard === 'bidi')
    .map(({ found }) => found);
}
