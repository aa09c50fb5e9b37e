import type { RandomAccess } from '@repro/archive/tar';
import { readZip, type ZipEntry } from '@repro/archive/zip';
import { readSome } from '../bytes/access.ts';
import { type Item, keyOf } from '../names/item.ts';
import type { Scan } from '../scan.ts';

/** An entry of a zip archive. */
export interface ZipItem extends Item {
  readonly zip: ZipEntry;
}

/** What stands in an entry's header in the central directory beside the values of `ZipEntry` (APPNOTE 4.3.12). */
export interface CentralFields {
  /** Version of the specification that the archiver supports, in tenths. */
  readonly madeBy: number;
  /** Version that is needed to extract, in tenths. */
  readonly needed: number;
  readonly internal: number;
  readonly external: number;
  readonly extra: readonly ExtraRecord[];
  readonly comment: string;
}

/** A record of an extra field, its data in hexadecimal. */
export interface ExtraRecord {
  readonly id: number;
  readonly data: string;
}

/**
 * Reads the directory and local headers of a zip archive, in the order of the directory. Oddities are no errors here:
 * both builds may have the same ones.
 * @throws ERR_REPRO_ZIP_… for what cannot be read
 */
export async function readEntries(access: RandomAccess, { limits }: Scan): Promise<ZipItem[]> {
  const options = {
    limits: { output: limits.maxSize, ratio: limits.maxRatio },
    duplicates: false,
    anomaly() {},
  };
  const { entries } = await readZip(access, options);
  return entries.map((zip): ZipItem => {
    const name = zip.rawPath ? Buffer.from(zip.rawPath).toString('latin1') : zip.path;
    return {
      zip,
      name,
      key: keyOf(name),
      isDir: zip.kind === 'dir',
      offset: zip.headerOffset,
      size: zip.size,
      fingerprint: () => `${zip.size} ${zip.crc32}`,
    };
  });
}

const CENTRAL = 46;

/** The fields of a header in the central directory. */
export async function centralFields(
  access: RandomAccess,
  { headerOffset }: ZipEntry,
): Promise<CentralFields> {
  const head = await readSome(access, headerOffset, CENTRAL);
  const [name, extra, comment] = [head.readUInt16LE(28), head.readUInt16LE(30), head.readUInt16LE(32)];
  const rest = await readSome(access, headerOffset + CENTRAL + name, extra + comment);
  return {
    madeBy: head.readUInt8(4),
    needed: head.readUInt16LE(6),
    internal: head.readUInt16LE(36),
    external: head.readUInt32LE(38),
    extra: extraRecords(rest.subarray(0, extra)),
    comment: rest.subarray(extra).toString('latin1'),
  };
}

const LOCAL = 30;

/** The records of the extra field in an entry's local header (APPNOTE 4.3.7), which often says more than that of the directory. */
export async function localExtra(
  access: RandomAccess,
  { localOffset, dataOffset }: ZipEntry,
): Promise<ExtraRecord[]> {
  const head = await readSome(access, localOffset, LOCAL);
  const start = localOffset + LOCAL + head.readUInt16LE(26);
  return extraRecords(await readSome(access, start, dataOffset - start));
}

function extraRecords(bytes: Buffer): ExtraRecord[] {
  const records: ExtraRecord[] = [];
  let at = 0;
  while (at + 4 <= bytes.length) {
    const end = at + 4 + bytes.readUInt16LE(at + 2);
    records.push({ id: bytes.readUInt16LE(at), data: bytes.subarray(at + 4, end).toString('hex') });
    at = end;
  }
  // Bytes that are no whole record still differ or do not.
  return at < bytes.length ? [...records, { id: -1, data: bytes.subarray(at).toString('hex') }] : records;
}
