import type { Entry, Name } from '@repro/tree';
import type { Artifacts, CheckOptions, HashedFile } from '../options.ts';
import type { Listed } from '../read/listing.ts';
import { rules } from '../rules.ts';
import { capped, type Draft } from './draft.ts';
import { type Found, hashed } from './hash.ts';

/** What became of the artifacts. */
export interface Rehashed {
  readonly drafts: readonly Draft[];
  readonly count: number;
}

/**
 * Compares what is listed with what is there. Only files that are listed are read; links are not followed.
 * @throws what reading throws: a file that cannot be read was not checked
 */
export async function judgeArtifacts(
  listed: readonly Listed[],
  artifacts: Artifacts,
  options: Pick<CheckOptions, 'needNotBeListed' | 'workers' | 'signal' | 'onEntry'>,
): Promise<Rehashed> {
  const byName = new Map(listed.map((artifact) => [artifact.name, artifact]));
  const { known, toHash, others } = await sort(artifacts, byName);
  const found = new Map<string, Found>(known.map((file) => [file.name, file]));
  const hashesOf = ({ path }: Name) =>
    (byName.get(path)?.claims ?? []).flatMap(({ hash = 'sha256' }) => (hash === 'sha256' ? [] : hash));
  for await (const file of hashed(toHash, hashesOf, options)) found.set(file.name, file);
  const wrongKind = others.filter((name) => isListed(name, byName));
  const there = new Set([...found.keys(), ...wrongKind.map(({ path }) => path)]);
  const missing = [...byName.values()].filter(({ name }) => !there.has(name));
  const { needNotBeListed = () => false } = options;
  const strangers = [
    ...[...found.keys()].filter((name) => !byName.has(name)),
    ...others.filter((name) => !isListed(name, byName)).map(({ path }) => path),
  ];
  const unlisted = [...new Set(strangers)].filter((name) => !needNotBeListed(name));
  return {
    drafts: [
      ...capped(missing.map(missingDraft)),
      ...capped(wrongKind.flatMap((name) => notAFile(name, byName))),
      ...capped(unlisted.map(unlistedDraft)),
      ...capped([...byName.values()].flatMap((artifact) => wrongSize(artifact, found))),
      ...capped([...byName.values()].flatMap((artifact) => wrongDigest(artifact, found))),
      ...capped(uncheckedDrafts(byName.values(), found)),
    ],
    count: [...found.keys()].filter((name) => byName.has(name)).length,
  };
}

interface Sorted {
  readonly known: readonly HashedFile[];
  /** Files that are listed. */
  readonly toHash: readonly (Name | Entry)[];
  /** What is there and will not be read: no file, or not listed. */
  readonly others: readonly Name[];
}

async function sort(artifacts: Artifacts, byName: ReadonlyMap<string, Listed>): Promise<Sorted> {
  const known: HashedFile[] = [];
  const toHash: (Name | Entry)[] = [];
  const others: Name[] = [];
  for await (const item of artifacts) {
    if ('sha256' in item) known.push(item);
    else if (item.type === 'file' && isListed(item, byName)) toHash.push(item);
    else if (item.type !== 'dir' || isListed(item, byName)) others.push(item);
  }
  return { known, toHash, others };
}

/** Bytes that are no UTF-8 are shown with a character that a bill may hold as well: such a name is none that is listed. */
function isListed({ path, rawPath }: Name, byName: ReadonlyMap<string, Listed>): boolean {
  return rawPath === undefined && byName.has(path);
}

function missingDraft({ name, pointer }: Listed): Draft {
  return { pointer, finding: (at) => rules.finding('rbom/missing-artifact', { name }, at) };
}

function unlistedDraft(name: string): Draft {
  return { finding: (at) => rules.finding('rbom/unlisted-file', { name }, at) };
}

const KINDS = { dir: 'directory', symlink: 'symbolic link', other: 'special file', file: 'file' } as const;

function notAFile({ path: name, type }: Name, byName: ReadonlyMap<string, Listed>): Draft[] {
  const listed = byName.get(name);
  if (!listed) return [];
  const found = KINDS[type];
  return [
    {
      pointer: listed.pointer,
      finding: (at) => rules.finding('rbom/not-a-file', { name, found }, at),
    },
  ];
}

function wrongSize({ name, size: expected, pointer }: Listed, found: ReadonlyMap<string, Found>): Draft[] {
  const size = found.get(name)?.size ?? expected;
  if (size === expected) return [];
  return [
    { pointer, finding: (at) => rules.finding('rbom/wrong-size', { name, expected, found: size }, at) },
  ];
}

function wrongDigest(
  { name, sha256, pointer, claims = [] }: Listed,
  found: ReadonlyMap<string, Found>,
): Draft[] {
  const file = found.get(name);
  if (!file) return [];
  return [{ hash: 'sha256', expected: sha256 }, ...claims].flatMap(({ hash, ...claim }) => {
    const digest = digestOf(file, hash);
    if (digest === undefined || digest === claim.expected) return [];
    const data = { name, ...claim, found: digest };
    return { pointer, finding: (at) => rules.finding('rbom/wrong-digest', data, at) };
  });
}

/** Undefined for what nobody here computes; and who hashed the files before has no other digest than SHA-256. */
function digestOf({ sha256, by }: Found, hash: string | undefined): string | undefined {
  return hash === 'sha256' ? sha256 : by?.get(hash ?? '');
}

/** What was claimed and not checked, told once for each algorithm, at the first artifact that has it. */
function uncheckedDrafts(listed: Iterable<Listed>, found: ReadonlyMap<string, Found>): Draft[] {
  const unchecked = new Map<string, { name: string; pointer: string; count: number }>();
  for (const { name, pointer, claims = [] } of listed) {
    const file = found.get(name);
    if (!file) continue;
    for (const { algorithm, hash } of claims) {
      if (digestOf(file, hash) !== undefined) continue;
      const { count, ...first } = unchecked.get(algorithm) ?? { name, pointer, count: 0 };
      unchecked.set(algorithm, { ...first, count: count + 1 });
    }
  }
  return [...unchecked].map(([algorithm, { pointer, ...data }]) => ({
    pointer,
    finding: (at) => rules.finding('rbom/unchecked-digest', { algorithm, ...data }, at),
  }));
}
