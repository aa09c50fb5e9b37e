import { isUtf8 } from 'node:buffer';
import { bytesKey } from '@repro/archive/names';
import {
  readZip,
  type ZipAnomaly,
  type ZipArchive,
  type ZipEntry,
  type ZipKind,
  zipAnomalies,
  zipContent,
} from '@repro/archive/zip';
import { asChunks } from '@repro/core/bytes';
import { isReproError } from '@repro/core/error';
import type { Member } from '../members.ts';
import { tellOddity } from './oddity.ts';
import type { Court } from './tar.ts';
import type { Totals } from './totals.ts';

const kinds: Readonly<Record<ZipKind, Member['kind']>> = {
  file: 'file',
  dir: 'directory',
  symlink: 'symlink',
  other: 'device',
};

/** More of a link's target is not kept: it is too long for every system already. */
const LONGEST_TARGET = 8192;

/** Judges all entries of a zip archive, their contents against size and CRC, and what its reader finds odd. */
export async function judgeZip(source: ZipArchive['source'], court: Court): Promise<Totals> {
  const { options, findings, members } = court;
  const { maxEntries: entries, maxSize: output, maxRatio: ratio } = options;
  const paths: string[] = [];
  const early: ZipAnomaly[] = [];
  const tell = (anomaly: ZipAnomaly): void => {
    const path = paths[anomaly.entry ?? -1];
    const at = { ...(path !== undefined && { path }), offset: anomaly.offset };
    tellOddity({ ...anomaly, ...zipAnomalies[anomaly.code] }, at, findings);
  };
  const limits = { entries, output, ratio };
  const archive = await readZip(source, { limits, duplicates: false, anomaly: (found) => early.push(found) });
  for (const { path } of archive.entries) paths.push(path);
  early.forEach(tell);
  for (const entry of archive.entries) {
    const target = await readContent(archive, entry, { court, tell });
    members.add(toMember(entry, target));
  }
  return { entries: archive.entries.length, size: archive.size, stored: source.size };
}

function toMember(entry: ZipEntry, target?: Buffer): Member {
  const { path, rawPath, otherPaths, kind, mode, headerOffset } = entry;
  return {
    path,
    of: 'path',
    kind: kinds[kind],
    mode: mode ?? 0,
    otherPaths,
    at: { path, offset: headerOffset },
    ...(rawPath && { key: bytesKey(rawPath) }),
    ...(target && { target: target.toString() }),
    ...(target && !isUtf8(target) && { targetKey: bytesKey(target) }),
  };
}

/** Reads an entry's content to its end, which holds it against size and CRC; gives the target of a symlink. */
async function readContent(
  { source }: ZipArchive,
  entry: ZipEntry,
  { court, tell }: { readonly court: Court; readonly tell: (anomaly: ZipAnomaly) => void },
): Promise<Buffer | undefined> {
  const isLink = entry.kind === 'symlink';
  const target: Uint8Array[] = [];
  let kept = 0;
  try {
    for await (const chunk of asChunks(zipContent(source, entry, tell))) {
      if (!isLink || kept > LONGEST_TARGET) continue;
      target.push(chunk);
      kept += chunk.length;
    }
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    const at = { path: entry.path, offset: entry.headerOffset };
    court.findings.add('member/unverified', { path: entry.path, reason }, at);
  }
  return isLink ? Buffer.concat(target) : undefined;
}

/** Why content cannot be checked, when that is no fault of the archive. */
function reasonOf(error: unknown): string | undefined {
  if (!isReproError(error)) return undefined;
  if (error.code === 'ERR_REPRO_ZIP_ENCRYPTED') return 'it is encrypted';
  return error.code === 'ERR_REPRO_ZIP_METHOD' ? 'its method is not read here' : undefined;
}
