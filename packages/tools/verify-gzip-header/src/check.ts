import { type GzipAnomaly, type GzipHeader, gunzip } from '@repro/archive/gzip';
import type { Bytes, Digest } from '@repro/core';
import { withDefaults } from '@repro/core/defaults';
import { inFile } from '@repro/core/error';
import { sha256Through } from '@repro/core/sha256';
import { type Location, makeReport, type Report } from '@repro/report';
import { type HeldOpen, heldOpen } from './held-open.ts';
import { judgeHeader } from './judge-header.ts';
import { type CheckOptions, defaults } from './options.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import { rules } from './rules.ts';
import type { Summary } from './summary.ts';
import { tool } from './tool.ts';

/** Members, and oddities, that become findings: a file may have thousands, and the first ones tell enough. */
const SHOWN = 100;

/**
 * Whether a gzip file is reproducible: one member, whose header holds nothing of the machine and the time it was made
 * at, content that has the CRC-32 and size of the trailer, and nothing behind it. All members are judged.
 * The file is read once, in memory that does not grow with it.
 * A file that is no gzip is one that fails (`gzip/magic`); one that cannot be read to its end is an error.
 * @throws ERR_REPRO_GZIP_TRUNCATED, ERR_REPRO_GZIP_DATA, and ERR_REPRO_GZIP_LIMIT or _RATIO for what expands too much
 */
export async function check(source: Bytes, options: CheckOptions = {}): Promise<Report<Summary>> {
  const { name, os, mtime } = withDefaults(defaults, options);
  const at = (offset: number): Location => ({ path: name, offset });
  const { headers, anomalies, refusal, content, sha256, size } = await readAll(source, options);
  const findings = headers.slice(0, SHOWN).flatMap((header) => judgeHeader(header, { os, mtime }, at));
  for (const { code, offset, data } of anomalies.slice(0, SHOWN)) {
    findings.push(rules.finding(code, data as never, at(offset)));
  }
  if (refusal) findings.push(rules.finding(refusal.code, refusal.data as never, at(refusal.offset)));
  const summary = {
    bytes: size,
    content_bytes: content,
    members: headers.length,
    ...headerSummary(headers[0]),
  };
  return makeReport({
    tool,
    subject: { name, sha256 },
    findings,
    summary,
    failOn: options.failOn,
  });
}

/** The first header as it is, for whoever wants to know more than whether it is right. */
function headerSummary(header: GzipHeader | undefined): Pick<Summary, 'header'> {
  if (!header) return {};
  const { flags, mtime, xfl, os } = header;
  return { header: { flags, mtime, xfl, os } };
}

/** What a file was found to be, as far as it could be read as gzip. */
interface Reading {
  readonly headers: readonly GzipHeader[];
  readonly anomalies: readonly GzipAnomaly[];
  /** Why it is no gzip at all. */
  readonly refusal?: Refusal;
  /** Bytes of content. */
  readonly content: number;
}

async function readAll(source: Bytes, options: CheckOptions): Promise<Reading & Digest> {
  const { bytes, digest } = sha256Through(source);
  const file = heldOpen(bytes);
  const reading = await readGzip(file, options);
  // The digest is of the whole file: what lies behind a header that is none belongs to it.
  while (!(await file.next()).done);
  return { ...reading, ...(await digest) };
}

async function readGzip(file: HeldOpen, options: CheckOptions): Promise<Reading> {
  const { name, maxSize: output, maxRatio: ratio } = withDefaults(defaults, options);
  const anomalies: GzipAnomaly[] = [];
  const limits = { output, ratio };
  const { bytes, info } = gunzip(file, { limits, anomaly: (found) => anomalies.push(found) });
  try {
    for await (const piece of bytes) void piece;
    const { members, size } = await info;
    return { headers: members.map(({ header }) => header), anomalies, content: size };
  } catch (error) {
    const refusal = refusalOf(error, file.head);
    if (!refusal) throw inFile(error, name);
    return { headers: [], anomalies, refusal, content: 0 };
  }
}
