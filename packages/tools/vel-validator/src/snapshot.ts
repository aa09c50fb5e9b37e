import {
  canonicalDigest,
  collect,
  compareBytes,
  isReproError,
  type Json,
  parseStrict,
  sha256,
} from '@repro/core';
import type { Finding } from '@repro/report';
import { capped } from './cap.ts';
import { judged, notRun, type Verdict } from './checklist.ts';
import { problemOf, type VelManifest } from './manifest.ts';
import type { Limits, NamedBytes } from './options.ts';
import { rules } from './rules.ts';

/** An entry of a snapshot, as it is on the wire. */
export interface SnapshotEntry {
  readonly path: string;
  readonly type: 'file' | 'dir' | 'symlink';
  /** Four octal digits: 0755 or 0644. */
  readonly mode: string;
  readonly size?: number;
  readonly sha256?: string;
  readonly link?: string;
}

/** A snapshot, as it is on the wire. */
export interface Snapshot {
  readonly files: readonly SnapshotEntry[];
  readonly total_files: number;
  readonly total_size: number;
  readonly tree_sha256: string;
  /** What it left out, as far as it matters here. */
  readonly rules?: {
    readonly ignore: readonly string[];
    readonly submodules?: 'error' | 'skip' | 'recurse';
  };
}

/** A snapshot as it was read, once. */
export interface SnapshotRead {
  readonly name: string;
  readonly sha256: string;
  /** Absent when it does not fit its schema. */
  readonly snapshot?: Snapshot;
  /** What is wrong with its form. */
  readonly misfits: readonly Finding[];
}

/** Reads a snapshot; what is wrong with it is a finding, not an error, since its digest may still be told. */
export async function readSnapshot({ name, bytes }: NamedBytes, limits: Limits): Promise<SnapshotRead> {
  const whole = await collect(bytes, limits.snapshotBytes);
  const { sha256: digest } = await sha256(whole);
  const malformed = (problem: string): Finding =>
    rules.finding('vel/snapshot-malformed', { problem }, { path: name });
  let document: Json;
  try {
    document = parseStrict(whole, { name, maxBytes: limits.snapshotBytes });
  } catch (error) {
    if (!isReproError(error)) throw error;
    return { name, sha256: digest, misfits: [malformed(error.message)] };
  }
  const { snapshotErrors } = await import('./schema.gen.ts');
  const misfits = capped(snapshotErrors(document), limits.findings, (error) => {
    const { pointer, problem } = problemOf(error);
    return malformed(`${pointer || 'the document'} ${problem}`);
  });
  return {
    name,
    sha256: digest,
    ...(misfits.length === 0 && { snapshot: document as unknown as Snapshot }),
    misfits,
  };
}

/** Whether the snapshot is the one that the manifest names, follows from its own files, and gives the totals promised. */
export async function checkSnapshot(
  read: SnapshotRead | undefined,
  { results_contract: contract }: VelManifest,
  manifest: string,
): Promise<Verdict[]> {
  if (!read) {
    const names = ['snapshot-digest', 'snapshot-recount', 'results-contract'] as const;
    return names.map((name) => notRun(name, 'no snapshot was given'));
  }
  const recounted = read.snapshot && (await recount(read.snapshot));
  return [
    judged('snapshot-digest', digestFindings(read, contract.snapshot_sha256)),
    judged('snapshot-recount', recounted ? recountFindings(read, recounted) : read.misfits),
    recounted
      ? judged('results-contract', contractFindings(contract, recounted, manifest))
      : notRun('results-contract', 'the snapshot cannot be read'),
  ];
}

function digestFindings({ name, sha256: found }: SnapshotRead, expected: string): Finding[] {
  return found === expected
    ? []
    : [rules.finding('vel/snapshot-digest', { expected, found }, { path: name })];
}

type Totals = Pick<Snapshot, 'total_files' | 'total_size' | 'tree_sha256'>;

/** The totals as they follow from the list of files alone. */
async function recount({ files }: Snapshot): Promise<Totals> {
  const { sha256: tree } = await canonicalDigest(files);
  const regular = files.filter(({ type }) => type === 'file');
  return {
    total_files: regular.length,
    total_size: regular.reduce((sum, { size = 0 }) => sum + size, 0),
    tree_sha256: tree,
  };
}

function recountFindings({ name, snapshot }: SnapshotRead, expected: Totals): Finding[] {
  const found = snapshot as Snapshot;
  const at = { path: name };
  const findings = (['total_files', 'total_size', 'tree_sha256'] as const)
    .filter((member) => found[member] !== expected[member])
    .map((member) =>
      rules.finding('vel/snapshot-recount', { member, expected: expected[member], found: found[member] }, at),
    );
  const index = found.files.findIndex(
    ({ path }, i) => i > 0 && compareBytes((found.files[i - 1] as SnapshotEntry).path, path) >= 0,
  );
  if (index < 0) return findings;
  const { path } = found.files[index] as SnapshotEntry;
  const before = (found.files[index - 1] as SnapshotEntry).path;
  return [...findings, rules.finding('vel/snapshot-order', { index, path, before }, at)];
}

function contractFindings(
  contract: VelManifest['results_contract'],
  totals: Totals,
  manifest: string,
): Finding[] {
  const pairs = [
    ['file_count', totals.total_files, contract.file_count],
    ['total_size', totals.total_size, contract.total_size],
  ] as const;
  return pairs
    .filter(([, expected, found]) => expected !== found)
    .map(([member, expected, found]) =>
      rules.finding('vel/results-contract', { member, expected, found }, { path: manifest }),
    );
}
