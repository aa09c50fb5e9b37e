import { compareBytes } from '@repro/core';
import type { Finding } from '@repro/report';
import { capped } from './cap.ts';
import { judged, notRun, unverifiable, type Verdict } from './checklist.ts';
import type { Inner } from './content/inspect.ts';
import type { ArtifactEntry, VelManifest } from './manifest.ts';
import { rules } from './rules.ts';

/** A file as it was found: its name as given, and what its bytes come to. */
export interface HashedArtifact {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  /** What is inside a compressed file that was looked into. */
  readonly inner?: Inner;
}

interface Described {
  /** As in the manifest. */
  readonly entries: readonly ArtifactEntry[];
  /** How findings call the manifest. */
  readonly manifest: string;
  readonly ignoreMissing: boolean;
  /** The most findings of one kind. */
  readonly most: number;
}

/** Whether the given files are those of the manifest: all of them, no others, each with its bytes. */
export function checkArtifacts(given: readonly HashedArtifact[], described: Described): Verdict[] {
  const seen = new Set<ArtifactEntry>();
  const verdicts = given.map((artifact) => {
    const entry = entryFor(artifact, described.entries);
    if (entry) seen.add(entry);
    return entry ? compare(artifact, entry) : judged('artifact', [unknown(artifact)], artifact.name);
  });
  const missing = described.entries.filter((entry) => !seen.has(entry));
  // A manifest alone proves nothing: of all its artifacts at least one must be there.
  const level = described.ignoreMissing && seen.size > 0 ? 'note' : 'error';
  const findings = capped(missing, described.most, ({ name }) =>
    rules.finding('vel/artifact-missing', { artifact: name }, { path: described.manifest }, { level }),
  );
  const absent = missing.map(({ name }) => notRun('artifact', 'it was not given', name));
  // The findings of all go with the first, since they are counted together.
  return [...verdicts, ...absent.map((verdict, i) => (i === 0 ? { ...verdict, findings } : verdict))];
}

/** Whether the list is one that all readers understand alike: each name once, the primary artifact among them. */
export function checkArtifactList({ provenance }: VelManifest, manifest: string, most: number): Verdict {
  const { artifacts, artifact_sha256 } = provenance;
  const at = { path: manifest };
  const findings = capped(repeated(artifacts), most, (data) =>
    rules.finding('vel/artifact-listed-twice', data, at),
  );
  const unsorted = artifacts.find(({ name }, i) => compareBytes(artifacts[i - 1]?.name ?? '', name) > 0);
  if (unsorted) findings.push(rules.finding('vel/artifact-order', { artifact: unsorted.name }, at));
  if (!artifacts.some(({ sha256 }) => sha256 === artifact_sha256)) {
    findings.push(rules.finding('vel/primary-artifact', { artifact_sha256 }, at));
  }
  return judged('artifact-list', findings);
}

interface Repeated {
  readonly artifact: string;
  readonly count: number;
  readonly first: number;
  readonly second: number;
}

function repeated(entries: readonly ArtifactEntry[]): Repeated[] {
  const places = new Map<string, Repeated>();
  entries.forEach(({ name: artifact }, i) => {
    const { count = 0, first = i, second = i } = places.get(artifact) ?? {};
    places.set(artifact, { artifact, count: count + 1, first, second: count === 1 ? i : second });
  });
  return [...places.values()].filter(({ count }) => count > 1);
}

/** An entry of the manifest by the name of a file: the whole of it, or its last part below some directory. */
export function entryNamed(name: string, entries: readonly ArtifactEntry[]): ArtifactEntry | undefined {
  return entries.find((entry) => {
    const above = name.slice(0, name.length - entry.name.length);
    return name.endsWith(entry.name) && (above === '' || /[\\/]$/.test(above));
  });
}

function entryFor(artifact: HashedArtifact, entries: readonly ArtifactEntry[]): ArtifactEntry | undefined {
  return entryNamed(artifact.name, entries) ?? entries.find(({ sha256 }) => sha256 === artifact.sha256);
}

function compare(artifact: HashedArtifact, entry: ArtifactEntry): Verdict {
  const at = { path: artifact.name };
  const { name, sha256, size } = artifact;
  const findings: Finding[] = [];
  if (entryNamed(name, [entry]) === undefined) {
    findings.push(rules.finding('vel/artifact-renamed', { artifact: name, listed: entry.name }, at));
  }
  if (sha256 !== entry.sha256) {
    const digests = { artifact: name, expected: entry.sha256, found: sha256 };
    findings.push(rules.finding('vel/artifact-digest', digests, at));
  }
  if (size !== entry.size) {
    findings.push(
      rules.finding('vel/artifact-size', { artifact: name, expected: entry.size, found: size }, at),
    );
  }
  const verdict = judged('artifact', [...findings, ...compareInner(artifact, entry)], name);
  const { inner } = artifact;
  if (verdict.check.status === 'fail' || entry.tar_sha256 === undefined) return verdict;
  if (!inner || !('untold' in inner)) return verdict;
  const untold = unverifiable('artifact', inner.untold, name);
  return { ...untold, findings: [...findings, ...untold.findings] };
}

function compareInner({ name, inner }: HashedArtifact, { tar_sha256: expected }: ArtifactEntry): Finding[] {
  const at = { path: name };
  if (expected === undefined || (inner && 'untold' in inner)) return [];
  if (!inner || 'problem' in inner) {
    const problem = inner?.problem ?? 'it is neither gzip, Zstandard nor xz';
    return [rules.finding('vel/artifact-unpackable', { artifact: name, expected, problem }, at)];
  }
  if (inner.sha256 === expected) return [];
  return [rules.finding('vel/artifact-tar-digest', { artifact: name, expected, found: inner.sha256 }, at)];
}

function unknown({ name, sha256 }: HashedArtifact): Finding {
  return rules.finding('vel/artifact-unknown', { artifact: name, sha256 }, { path: name });
}
