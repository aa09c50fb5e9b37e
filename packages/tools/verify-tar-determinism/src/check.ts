import { walkTar } from '@repro/archive/tar';
import { withDefaults } from '@repro/core/defaults';
import { inFile } from '@repro/core/error';
import { sha256Through } from '@repro/core/sha256';
import { makeReport, type Report } from '@repro/report';
import { collectFindings, type Findings } from './judge/findings.ts';
import { type Judge, judgeBy } from './judge/judge.ts';
import { type ArchiveSource, type Compression, open } from './open.ts';
import { type CheckOptions, defaults } from './options.ts';
import { profiles } from './profile/profiles.ts';
import type { Summary } from './summary.ts';
import { tool } from './tool.ts';

/**
 * Whether a tar archive (plain, gzip, Zstandard or xz) is what a reproducible build makes: members in order, no owners,
 * times and modes of the machine, one way of writing headers, and no byte that belongs to nothing.
 * Read once, in memory that grows with the number of members and not with their content.
 * Offsets are in the uncompressed archive.
 * @throws ERR_REPRO_TAR_…, ERR_REPRO_GZIP_…, ERR_REPRO_ZSTD_…, ERR_REPRO_XZ_… for what cannot be read in one way, and for limits
 */
export async function check(source: ArchiveSource, options: CheckOptions = {}): Promise<Report<Summary>> {
  const { name, profile, maxFindings } = withDefaults(defaults, options);
  const findings = collectFindings(maxFindings);
  const judge = judgeBy(profiles[profile], options.mtime, findings);
  try {
    const facts = await read(source, judge, { options, findings });
    return makeReport({
      tool,
      subject: { name, ...(facts.sha256 !== undefined && { sha256: facts.sha256 }) },
      findings: await findings.report(name),
      summary: { profile, ...summaryOf(judge, facts), suppressed: findings.suppressed },
      failOn: options.failOn,
    });
  } catch (error) {
    throw inFile(error, name);
  }
}

/** What is known of the file besides its members. */
interface Facts {
  readonly compression: Compression;
  readonly bytes: number;
  readonly sha256: string | undefined;
  readonly tarBytes: number;
  readonly tarSha256: string | undefined;
}

async function read(
  source: ArchiveSource,
  judge: Judge,
  { options, findings }: { options: CheckOptions; findings: Findings },
): Promise<Facts> {
  const { maxSize: output, maxRatio: ratio, digest } = withDefaults(defaults, options);
  const { signal } = options;
  const oddity = (code: string): void => findings.add('archive/wrapper', 0, () => ({ oddity: code }));
  const limits = { output, ratio };
  const opened = await open(source, { limits, oddity, digest, signal });
  try {
    const { compression, bytes } = opened;
    const inner = digest && compression !== 'none' ? sha256Through(bytes) : undefined;
    const tar = opened.file ?? inner?.bytes ?? bytes;
    const end = await walkTar(tar, judge.visitor, options.limits ? { limits: options.limits } : {});
    judge.end(end);
    const { size, sha256 } = await opened.measured();
    const tarSha256 = inner ? (await inner.digest).sha256 : sha256;
    return { compression, bytes: size, sha256, tarBytes: end.size, tarSha256 };
  } finally {
    opened.close?.();
  }
}

function summaryOf({ orders, kinds }: Judge, facts: Facts): Omit<Summary, 'profile' | 'suppressed'> {
  const { file = 0, contiguous = 0, dir = 0, symlink = 0, hardlink = 0, ...others } = kinds;
  const other = Object.values(others).reduce((sum, count) => sum + count, 0);
  return {
    compression: facts.compression,
    bytes: facts.bytes,
    tar_bytes: facts.tarBytes,
    ...(facts.tarSha256 !== undefined && { tar_sha256: facts.tarSha256 }),
    members: { files: file + contiguous, directories: dir, symlinks: symlink, hardlinks: hardlink, other },
    orders: orders.holding,
  };
}
