import { type ArchiveSource, isBeyondRatio, type OpenedArchive, openArchive } from '@repro/archive/open';
import { inFile } from '@repro/core/error';
import { makeReport, type Report } from '@repro/report';
import { collectFindings, type Findings } from './findings.ts';
import { memberJudge } from './members.ts';
import type { CheckOptions, Settled } from './options.ts';
import { tellOddity } from './readers/oddity.ts';
import type { Court } from './readers/tar.ts';
import type { Totals } from './readers/totals.ts';
import { settle } from './settle.ts';
import type { Summary } from './summary.ts';
import { tool } from './tool.ts';

/**
 * Whether an archive (tar, tar.gz, tar.zst, tar.xz, zip) can be unpacked safely by any unpacker on any system, or with
 * `target: 'posix'` on those of POSIX. Nothing is unpacked: names and links are followed in a tree of names, in the order
 * of the archive. It is read once, in memory that grows with its names only; a zip archive is read from its path, or
 * kept while it is checked.
 * @throws the errors of the readers for what cannot be read in one way, or passes a limit; ERR_REPRO_PATHS_LIMIT
 */
export async function check(source: ArchiveSource, options: CheckOptions = {}): Promise<Report<Summary>> {
  const settled = settle(options);
  const findings = collectFindings(settled);
  const members = memberJudge(settled, findings);
  try {
    const court = { options: settled, findings, members };
    const { totals, format, sha256 } = await judge(source, court, options.signal);
    await members.finish();
    judgeSize(totals, settled, findings);
    const { entries, size } = totals;
    return makeReport({
      tool,
      subject: { name: settled.name, ...(sha256 !== undefined && { sha256 }) },
      findings: await findings.told(),
      summary: { format, entries, ...members.counts(), content_bytes: size, ...common(settled, findings) },
      failOn: options.failOn,
    });
  } catch (error) {
    throw inFile(error, settled.name);
  }
}

/** What every report of this tool sums up. */
export function common({ target }: Settled, findings: Findings): Pick<Summary, 'target' | 'findings'> {
  return { target, findings: findings.counts() };
}

async function judge(
  source: ArchiveSource,
  court: Court,
  signal: AbortSignal | undefined,
): Promise<{ totals: Totals; format: OpenedArchive['format']; sha256: string | undefined }> {
  const { maxSize: output, maxRatio: ratio, digest } = court.options;
  const opened = await openArchive(source, {
    digest,
    skim: true,
    signal,
    limits: { output, ratio },
    anomaly: (anomaly) => tellOddity(anomaly, { offset: anomaly.offset }, court.findings),
  });
  try {
    const totals = await judgeMembers(opened, court);
    const sha256 = digest ? (await opened.digest()).sha256 : undefined;
    return { totals, format: opened.format, sha256 };
  } finally {
    opened.close();
  }
}

async function judgeMembers(opened: OpenedArchive, court: Court): Promise<Totals> {
  if (opened.format === 'zip') return (await import('./readers/zip.ts')).judgeZip(opened.zip, court);
  return (await import('./readers/tar.ts')).judgeTar(opened.file ?? opened.tar, court);
}

/** Sparse files are declared, not stored: reading them costs nothing, unpacking them may cost everything. */
function judgeSize({ size, stored }: Totals, { maxSize, maxRatio }: Settled, findings: Findings): void {
  const isBomb = size > maxSize || isBeyondRatio(size, Math.max(stored, 512), maxRatio);
  if (isBomb) findings.add('archive/bomb', { size, archive: stored }, undefined);
}
