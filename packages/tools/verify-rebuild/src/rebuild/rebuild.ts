import { spool } from '@repro/archive';
import type { RandomAccess } from '@repro/archive/tar';
import type { EvidenceFiles } from '@repro/evidence';
import type { Report } from '@repro/report';
import type { Entry } from '@repro/tree';
import { attentive } from '../bytes/attentive.ts';
import { type Context, compareAccess } from '../compare.ts';
import { type CompareOptions, defaults } from '../options.ts';
import { within } from '../pair.ts';
import type { Code } from '../rules.ts';
import type { Scan } from '../scan.ts';
import type { Summary } from '../summary.ts';
import { type Packed, type PackSettings, packAgain } from './pack.ts';
import { type Recorded, readRelease } from './release.ts';
import { changesSince, type SourceChange, type SourceState, stateOf } from './snapshot.ts';
import { openSource, type RebuildSource } from './source.ts';

/** How a release is rebuilt and compared; settings that are given go before those that the release recorded. */
export interface RebuildOptions extends Omit<CompareOptions, 'name' | 'otherName'> {
  readonly settings?: PackSettings | undefined;
}

/** What was rebuilt, as it is on the wire: the `rebuild` of a report's summary, and part of an attestation. */
export type RebuildFacts = {
  readonly method: RebuildSource['kind'];
  /** The commit, by its full hash; of a rebuild from git. */
  readonly git_sha?: string;
  /** As the release recorded it. */
  readonly repository?: string;
  /** Digest of the source's entries, as make-snapshot computes it. */
  readonly tree_sha256: string;
  /** Whether the source is that of the release's snapshot. */
  readonly snapshot: 'matches' | 'differs' | 'absent';
  /** All that the rebuilt bytes depend on beside the source. */
  readonly format: string;
  readonly compression: string;
  readonly prefix?: string;
};

/** A rebuild: the comparison, and what was compared. */
export interface Rebuild {
  readonly report: Report<Summary>;
  readonly facts: RebuildFacts;
}

/**
 * Packs the source of a release again as the release recorded it, and compares the result with the release's artifact.
 * Nothing is unpacked or written beside temporary files, and no program of the source is run.
 * @throws ERR_REPRO_REBUILD_RELEASE, ERR_REPRO_REBUILD_COMMIT, and as reading the release and the source does
 */
export async function rebuild(
  release: EvidenceFiles,
  source: RebuildSource,
  options: RebuildOptions = {},
): Promise<Rebuild> {
  const recorded = await readRelease(release);
  const total = options.maxSize ?? defaults.maxSize;
  const artifact = await spool(release.open(recorded.artifact), { memory: 64 * 1024 ** 2, total });
  try {
    return await rebuildArtifact(artifact, { source, recorded }, options);
  } finally {
    artifact.close();
  }
}

/**
 * The same for an artifact without a release: what is not given as a setting is found out from the artifact, and the source
 * is all files of a directory but version control and build output.
 */
export async function rebuildArtifact(
  given: RandomAccess,
  { source, recorded }: { readonly source: RebuildSource; readonly recorded: Recorded },
  options: RebuildOptions = {},
): Promise<Rebuild> {
  const { signal } = options;
  const artifact = attentive(given, signal);
  const { tree, commit } = await openSource(source, recorded);
  const entries: Entry[] = [];
  for await (const entry of tree) entries.push(entry);
  const settings = { ...recorded.settings, ...definedOnly(options.settings) };
  const packed = await packAgain(entries, artifact, { settings, signal });
  try {
    const state = await stateOf(entries, signal);
    const changes = recorded.snapshot
      ? changesSince(recorded.snapshot, state)
      : new Map<string, SourceChange>();
    const facts = factsOf({ method: source.kind, commit, recorded, state, changes: changes.size }, packed);
    const told = { prefix: packed.prefix, changes, recorded };
    const report = await compareAccess(artifact, packed.access, {
      ...options,
      name: recorded.artifact,
      // Without a path of the machine: the same rebuild gives the same report anywhere.
      otherName: commit === undefined ? `rebuilt from a ${source.kind}` : `rebuilt from commit ${commit}`,
      context: { ...sourceContext(told), facts },
    });
    return { report, facts };
  } finally {
    packed.access.close();
  }
}

function definedOnly(settings: PackSettings = {}): PackSettings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

/** What is known of a source. */
interface Known {
  readonly method: RebuildSource['kind'];
  readonly commit: string | undefined;
  readonly recorded: Recorded;
  readonly state: SourceState;
  /** Entries that differ from the snapshot. */
  readonly changes: number;
}

function factsOf(
  { method, commit, recorded, state, changes }: Known,
  { format, compression, prefix }: Packed,
): RebuildFacts {
  return {
    method,
    ...(commit !== undefined && { git_sha: commit }),
    ...(recorded.repository !== undefined && { repository: recorded.repository }),
    tree_sha256: state.treeSha256,
    snapshot: recorded.snapshot ? (changes === 0 ? 'matches' : 'differs') : 'absent',
    format,
    compression,
    ...(prefix !== undefined && { prefix }),
  };
}

interface Told {
  readonly prefix: string | undefined;
  readonly changes: ReadonlyMap<string, SourceChange>;
  readonly recorded: Recorded;
}

/**
 * What differs in a member whose source changed has no other cause: it is taken for the change, which is told with it.
 * Told is also what the release says otherwise.
 */
function sourceContext({ prefix, changes, recorded }: Told): Pick<Context, 'explains' | 'after'> {
  const start = within(recorded.artifact, prefix === undefined ? '' : `${prefix}/`);
  const causes = new Map<string, Set<Code>>();
  return {
    explains(place, code) {
      const source = place.startsWith(start) ? sourceOf(place.slice(start.length)) : undefined;
      if (source === undefined || !changes.has(source)) return false;
      causes.set(source, (causes.get(source) ?? new Set()).add(code));
      return true;
    },
    after(scan, sha256) {
      if (recorded.sha256 !== undefined && recorded.sha256 !== sha256) {
        const data = { expected: recorded.sha256, found: sha256 };
        scan.tell('rebuild/artifact-digest', data, { path: recorded.artifact });
      }
      for (const change of changes.values()) tellChange(change, [...(causes.get(change.path) ?? [])], scan);
    },
  };
}

/** The source's path of a member, or of what lies in one. */
function sourceOf(place: string): string {
  const end = place.indexOf(within('', ''));
  return (end < 0 ? place : place.slice(0, end)).replace(/\/$/, '');
}

function tellChange(change: SourceChange, causes: readonly Code[], scan: Scan): void {
  const { path, kind, field = 'content', expected = 'none', found = 'none' } = change;
  if (kind === 'missing') scan.tell('rebuild/source-missing', {}, { path });
  else if (kind === 'extra') scan.tell('rebuild/source-extra', {}, { path });
  else {
    const data = { field, expected, found, causes: causes.toSorted() };
    scan.tell('rebuild/source-changed', data, { path });
  }
}
