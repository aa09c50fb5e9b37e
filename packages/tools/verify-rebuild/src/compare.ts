import { spool } from '@repro/archive';
import { chunksOf, memoryAccess } from '@repro/archive/random-access';
import type { RandomAccess } from '@repro/archive/tar';
import { awaitTurn, isBytes, notBytes } from '@repro/core/bytes';
import { sha256 } from '@repro/core/sha256';
import { makeReport, type Report } from '@repro/report';
import { attentive } from './bytes/attentive.ts';
import { comparePair } from './look.ts';
import { type Comparable, type CompareOptions, defaults } from './options.ts';
import type { RebuildFacts } from './rebuild/rebuild.ts';
import type { Code } from './rules.ts';
import { newScan, type Scan } from './scan.ts';
import { type Summary, summaryOf } from './summary.ts';
import { tool } from './tool.ts';

/**
 * Whether two builds are the same bytes, and if not where they differ and why. The first is the one that is expected.
 * Equal ones are told by their digests, in one read; only of others is the inside looked at. The verdict depends on the
 * bytes alone: what cannot be read is still different, and its reader's error a finding.
 * @throws ERR_REPRO_ARCHIVE_SPOOL for a stream above the limit, ERR_REPRO_CHANGED and what the sources throw
 */
export async function compare(
  a: Comparable,
  b: Comparable,
  options: CompareOptions = {},
): Promise<Report<Summary>> {
  const opened: Opened[] = [];
  awaitTurn([a, b].filter(isBytes));
  try {
    for (const source of [a, b]) opened.push(await open(source, options));
    const [left, right] = opened as [Opened, Opened];
    return await compareAccess(left.access, right.access, options);
  } finally {
    for (const { close } of opened) close();
  }
}

/** What a rebuild adds to a comparison. */
export interface Context {
  /** Whether a difference at a path follows from something else that `after` tells. */
  readonly explains: (path: string, code: Code) => boolean;
  /** Tells what is known beside the comparison; given the digest of the first. */
  readonly after: (scan: Scan, sha256: string) => void;
  /** What was rebuilt, for the summary. */
  readonly facts: RebuildFacts;
}

/** `compare` for two things that can be read at any position. */
export async function compareAccess(
  first: RandomAccess,
  second: RandomAccess,
  options: CompareOptions & { readonly context?: Context },
): Promise<Report<Summary>> {
  const { name = defaults.name, otherName = defaults.otherName, failOn, context, signal } = options;
  const [a, b] = [attentive(first, signal), attentive(second, signal)];
  const expected = { name, ...(await sha256(chunksOf(a))) };
  const found = { name: otherName, ...(await sha256(chunksOf(b))) };
  const scan = newScan(options, context?.explains);
  if (expected.sha256 !== found.sha256) await comparePair({ path: name, a, b, depth: 0 }, scan);
  context?.after(scan, expected.sha256);
  return makeReport({
    tool,
    subject: { name, sha256: expected.sha256 },
    findings: scan.result().findings,
    summary: summaryOf(scan, { expected, found, facts: context?.facts }),
    failOn,
  });
}

interface Opened {
  readonly access: RandomAccess;
  readonly close: () => void;
}

async function open(source: Comparable, { maxSize = defaults.maxSize }: CompareOptions): Promise<Opened> {
  if (source instanceof Uint8Array) return { access: memoryAccess(source), close() {} };
  if (!isBytes(source)) {
    if (typeof source?.readAt === 'function') return { access: source, close() {} };
    throw notBytes(source);
  }
  const kept = await spool(source, { memory: 64 * 1024 ** 2, total: maxSize });
  return { access: kept, close: () => kept.close() };
}
