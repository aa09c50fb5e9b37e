import { canonicalDigest, compareBytes, sha256 } from '@repro/core';
import { type Finding, makeReport, type Report } from '@repro/report';
import type { Tree } from '@repro/tree';
import { hashFiles } from '@repro/tree/hash';
import { differences, type Pair, pairs } from './compare.ts';
import type { Snapshot, SnapshotEntry, SnapshotTotals } from './document.ts';
import type { HashingOptions } from './options.ts';
import { readSnapshot } from './read.ts';
import { rules } from './rules.ts';
import { type Source, select } from './select.ts';
import { tool } from './tool.ts';

/** How a tree is held against a snapshot. */
export interface CheckOptions extends Omit<HashingOptions, 'cache'> {
  /** How the report calls the snapshot; default `snapshot.json`. */
  readonly name?: string | undefined;
  /** Paths that do not count beside those that the snapshot itself leaves out: the snapshot's own, the report's. */
  readonly exclude?: readonly string[] | undefined;
}

/** What a report says beside its findings, as it is on the wire: entries by what became of them. */
export type CheckSummary = {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** That of the snapshot. */
  readonly tree_sha256: string;
};

/**
 * Holds a tree against a snapshot: what was added, removed or changed, by the snapshot's own rules of selection.
 * Every file is read. `input` is a directory, or a tree that is taken as it is.
 * @throws ERR_REPRO_SNAPSHOT when the snapshot is none; and as `make`, except that what no snapshot can hold is a finding.
 */
export async function check(
  snapshot: Uint8Array,
  input: string | Tree,
  options: CheckOptions = {},
): Promise<Report<CheckSummary>> {
  const { name = 'snapshot.json', workers, signal, onEntry } = options;
  const document = await readSnapshot(snapshot, name);
  const findings = await inconsistencies(document);
  const counts = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  const found = hashFiles(await source(document, input, options), { workers, signal, onEntry });
  for await (const pair of pairs([...document.files].sort(byPath), found)) {
    const different = differences(pair);
    counts[outcome(pair, different)]++;
    findings.push(...different);
  }
  const { sha256: digest } = await sha256(snapshot);
  return makeReport({
    tool,
    subject: { name, sha256: digest },
    findings,
    summary: { ...counts, tree_sha256: document.tree_sha256 },
  });
}

async function source(
  { files, rules: own }: Snapshot,
  input: string | Tree,
  { exclude = [], signal }: CheckOptions,
): Promise<Source> {
  if (typeof input !== 'string') return input;
  const selection = { ...own, exclude: [...own.exclude, ...exclude] };
  const selected = await select(input, selection, {
    paths: files.map(({ path }) => path),
    differing: 'as-found',
    signal,
  });
  return selected.source;
}

function outcome(
  { expected, found }: Pair,
  different: readonly Finding[],
): 'added' | 'changed' | 'removed' | 'unchanged' {
  if (!expected) return 'added';
  if (!found) return 'removed';
  return different.length > 0 ? 'changed' : 'unchanged';
}

/** Where the snapshot's totals and order are not those of its entries. */
async function inconsistencies({ files, ...given }: Snapshot): Promise<Finding[]> {
  const totals: SnapshotTotals = {
    total_files: files.filter(({ type }) => type === 'file').length,
    total_size: files.reduce((sum, { size = 0 }) => sum + size, 0),
    tree_sha256: (await canonicalDigest(files)).sha256,
  };
  const findings = (['total_files', 'total_size', 'tree_sha256'] as const)
    .filter((member) => given[member] !== totals[member])
    .map((member) =>
      rules.finding('snapshot/inconsistent', {
        member,
        expected: String(totals[member]),
        found: String(given[member]),
      }),
    );
  const index = files.findIndex(
    ({ path }, i) => i > 0 && compareBytes(path, (files[i - 1] as SnapshotEntry).path) <= 0,
  );
  if (index === -1) return findings;
  const { path } = files[index] as SnapshotEntry;
  const { path: before } = files[index - 1] as SnapshotEntry;
  return [...findings, rules.finding('snapshot/order', { index, path, before })];
}

function byPath(a: SnapshotEntry, b: SnapshotEntry): number {
  return compareBytes(a.path, b.path);
}
