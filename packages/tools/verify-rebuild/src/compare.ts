import { chunksOf, memoryAccess, spool } from '@repro/archive';
import type { RandomAccess } from '@repro/archive/tar';
import type { JsonObject } from '@repro/core';
import { sha256 } from '@repro/core/sha256';
import { makeReport, type Report } from '@repro/report';
import { comparePair } from './look.ts';
import { type Comparable, type CompareOptions, defaults } from './options.ts';
import { newScan } from './scan.ts';
import { summaryOf } from './summary.ts';
import { tool } from './tool.ts';

/**
 * Whether two builds are the same bytes, and if not where they differ and why. The first is the one that is expected.
 * Equal ones are told by their digests, in one read; only of others is the inside looked at. The verdict depends on the
 * bytes alone: what cannot be read is still different, and its reader's error a finding.
 * @throws ERR_REPRO_ARCHIVE_SPOOL for a stream above the limit, ERR_REPRO_CHANGED and what the sources throw
 */
export async function compare(a: Comparable, b: Comparable, options: CompareOptions = {}): Promise<Report> {
  const opened: Opened[] = [];
  try {
    for (const source of [a, b]) opened.push(await open(source, options));
    const [left, right] = opened as [Opened, Opened];
    return await compareOpened(left.access, right.access, options);
  } finally {
    for (const { close } of opened) close();
  }
}

async function compareOpened(a: RandomAccess, b: RandomAccess, options: CompareOptions): Promise<Report> {
  const { name = defaults.name, otherName = defaults.otherName, failOn } = options;
  const expected = { name, ...(await sha256(chunksOf(a))) };
  const found = { name: otherName, ...(await sha256(chunksOf(b))) };
  const scan = newScan(options);
  if (expected.sha256 !== found.sha256) await comparePair({ path: name, a, b, depth: 0 }, scan);
  return makeReport({
    tool,
    subject: { name, sha256: expected.sha256 },
    findings: scan.result().findings,
    summary: summaryOf(scan, { expected, found }) as unknown as JsonObject,
    failOn,
  });
}

interface Opened {
  readonly access: RandomAccess;
  readonly close: () => void;
}

async function open(source: Comparable, { maxSize = defaults.maxSize }: CompareOptions): Promise<Opened> {
  if (source instanceof Uint8Array) return { access: memoryAccess(source), close() {} };
  if ('readAt' in source) return { access: source, close() {} };
  const kept = await spool(source, { memory: 64 * 1024 ** 2, total: maxSize });
  return { access: kept, close: () => kept.close() };
}
