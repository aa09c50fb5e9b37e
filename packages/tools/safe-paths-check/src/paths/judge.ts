import { type NameHazard, nameHazards } from '@repro/archive/names';
import type { Findings, Place } from '../findings.ts';
import type { Settled } from '../options.ts';
import type { Code } from '../rules.ts';
import { driveOf, hasWindowsParent, isUnc, type SplitPath, splitPath } from './split.ts';

/** What paths are judged with. */
export interface Judgement {
  readonly findings: Findings;
  readonly options: Settled;
}

/** A path to be judged. */
export interface Subject {
  readonly path: string;
  /** What it is: `path`, `other name`, `target of the hard link`. */
  readonly of: string;
  readonly at: Place;
}

const LONGEST = 4095;
const LONGEST_ON_WINDOWS = 259;

const codes: Readonly<Record<NameHazard, Code & `path/${string}`>> = {
  backslash: 'path/backslash',
  bidi: 'path/bidi',
  control: 'path/control',
  decomposed: 'path/decomposed',
  invisible: 'path/invisible',
  long: 'path/long-name',
  nul: 'path/nul',
  reserved: 'path/reserved-name',
  short: 'path/short-name',
  stream: 'path/stream',
  trailing: 'path/trailing',
  unassigned: 'path/unassigned',
  wildcard: 'path/wildcard',
};

/**
 * Judges a path as a whole, not its single names. Gives the names of a path that has a place below the root,
 * undefined for one that leads elsewhere or is too long to be followed.
 */
export function judgePath(subject: Subject, { findings, options }: Judgement): readonly string[] | undefined {
  const { path, of, at } = subject;
  const split = splitPath(path);
  const data = { path, of };
  if (split.hasParent || (options.target === 'portable' && hasWindowsParent(path))) {
    findings.add('path/parent', data, at);
  }
  if (isUnc(path)) findings.add('path/unc', data, at);
  const drive = driveOf(path);
  if (drive !== undefined) findings.add('path/drive', { ...data, found: drive }, at);
  if (split.isIrregular) findings.add('path/irregular', data, at);
  const names = belowRoot(split, options);
  if (!names) findings.add('path/absolute', data, at);
  const isShort = judgeLength(subject, { findings, options });
  return split.hasParent || !isShort ? undefined : names;
}

/** Absolute paths are below the root, or below the base that is given, when they are allowed. */
function belowRoot({ isAbsolute, names }: SplitPath, options: Settled): readonly string[] | undefined {
  if (!isAbsolute) return names;
  if (!options.allowAbsolute) return undefined;
  return options.base ? withoutBase(names, options.base) : names;
}

/** The names below the base, undefined when they do not begin with its names. */
export function withoutBase(
  names: readonly string[],
  base: readonly string[],
): readonly string[] | undefined {
  return base.every((name, i) => name === names[i]) ? names.slice(base.length) : undefined;
}

/** Paths up to this length are not too long for anybody, whatever they are made of. */
export function longestWithoutCare(options: Settled): number {
  return LONGEST_ON_WINDOWS - roomOfBase(options);
}

/** What the directory takes that the archive will be unpacked to, slashes included. */
function roomOfBase({ base }: Settled): number {
  return base ? base.join('/').length + 2 : 0;
}

function judgeLength({ path, of, at }: Subject, { findings, options }: Judgement): boolean {
  const room = path.startsWith('/') ? 0 : roomOfBase(options);
  if (path.length + room <= LONGEST_ON_WINDOWS && path.length * 3 + room <= LONGEST) return true;
  const bytes = Buffer.byteLength(path) + room;
  const units = path.length + room;
  const isShort = bytes <= LONGEST;
  if (!isShort) findings.add('path/too-long', { path, of, bytes, limit: LONGEST }, at);
  else if (units > LONGEST_ON_WINDOWS) {
    findings.add('path/too-long-windows', { path, of, units, limit: LONGEST_ON_WINDOWS }, at);
  }
  return isShort;
}

/** Judges one name of a path. */
export function judgeName(name: string, subject: Subject, { findings }: Judgement): void {
  for (const { hazard, found } of nameHazards(name)) {
    // A drive in front has its own finding.
    if (hazard === 'stream' && driveOf(subject.path) !== undefined && subject.path.startsWith(name)) continue;
    findings.add(codes[hazard], { path: subject.path, of: subject.of, found }, subject.at);
  }
}

/** Judges the names of a path that has no place in the tree, or not all of one. */
export function judgeNames(names: readonly string[], subject: Subject, judgement: Judgement): void {
  for (const name of names) if (name !== '..') judgeName(name, subject, judgement);
}
