import { canonicalDigest, collect, type Json, sha256 } from '@repro/core';
import { ReproError } from '@repro/core/error';
import { parseStrict } from '@repro/core/parse';
import type { VelManifest } from './document.ts';
import { limits, type NamedBytes } from './options.ts';

/** The members of a snapshot that are looked at, as they are on the wire. */
interface Snapshot {
  readonly files: readonly { readonly type: string; readonly size?: number }[];
  readonly total_files: number;
  readonly total_size: number;
  readonly tree_sha256: string;
}

/**
 * What the manifest promises of the snapshot. It is read strictly, held against its schema, and its totals are computed
 * again: a manifest must not vouch for a snapshot that contradicts itself.
 * @throws ERR_REPRO_SNAPSHOT_INVALID, ERR_REPRO_TOO_LARGE, and what `parseStrict` throws
 */
export async function resultsContract({ name, bytes }: NamedBytes): Promise<VelManifest['results_contract']> {
  const content = await collect(bytes, limits.snapshotBytes);
  const document = parseStrict(content, { name, maxBytes: limits.snapshotBytes });
  const snapshot = await fitting(name, document);
  await checkTotals(name, snapshot);
  const digest = await sha256(content);
  return {
    snapshot_sha256: digest.sha256,
    file_count: snapshot.total_files,
    total_size: snapshot.total_size,
  };
}

async function fitting(name: string, document: Json): Promise<Snapshot> {
  const { snapshotErrors } = await import('./schema.gen.ts');
  const [first] = snapshotErrors(document);
  if (!first) return document as unknown as Snapshot;
  throw invalid(name, `${first.instancePath || 'the document'} ${first.message}`);
}

async function checkTotals(name: string, snapshot: Snapshot): Promise<void> {
  const files = snapshot.files.filter(({ type }) => type === 'file');
  const tree = await canonicalDigest(snapshot.files);
  const expected: ['total_files' | 'total_size' | 'tree_sha256', number | string][] = [
    ['total_files', files.length],
    ['total_size', files.reduce((sum, { size = 0 }) => sum + size, 0)],
    ['tree_sha256', tree.sha256],
  ];
  for (const [member, value] of expected) {
    if (snapshot[member] !== value) {
      throw invalid(name, `/${member} is ${snapshot[member]}, but its files give ${value}`);
    }
  }
}

function invalid(name: string, problem: string): ReproError {
  return new ReproError('ERR_REPRO_SNAPSHOT_INVALID', `${name}: not a snapshot: ${problem}`, {
    hint: 'make it anew: make-snapshot DIR -o snapshot.json',
  });
}
