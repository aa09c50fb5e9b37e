import { crc32, deflateRawSync } from 'node:zlib';

/** Fields that both headers of an entry have. */
export interface HeaderParts {
  readonly name?: string | Uint8Array;
  readonly flags?: number;
  readonly method?: number;
  readonly time?: number;
  readonly crc?: number;
  readonly compressedSize?: number;
  readonly size?: number;
  readonly extra?: Uint8Array;
}

/** What a test says of an entry; all else is as a careful writer makes it. */
export interface EntryParts extends HeaderParts {
  readonly content?: string | Uint8Array;
  /** The content as stored, where it is not simply stored or deflated. */
  readonly data?: Uint8Array;
  /** 3 is Unix. */
  readonly host?: number;
  readonly external?: number;
  readonly comment?: string;
  /** Fields of the local header that differ from those of the directory. */
  readonly local?: HeaderParts;
  /** Bytes behind the content: a data descriptor, or what hides between entries. */
  readonly behind?: Uint8Array;
  readonly localOffset?: number;
}

/** What a test says of the whole archive. */
export interface ArchiveParts {
  readonly before?: Uint8Array;
  readonly beforeDirectory?: Uint8Array;
  readonly behindDirectory?: Uint8Array;
  readonly count?: number;
  readonly directoryOffset?: number;
  readonly directorySize?: number;
  readonly disk?: number;
  readonly comment?: string | Uint8Array;
  readonly commentLength?: number;
  readonly trailing?: Uint8Array;
  /** Offsets count from the archive's own start although `before` lies in front of it. */
  readonly relative?: boolean;
}

/** A zip archive. */
export function zip(entries: readonly EntryParts[], parts: ArchiveParts = {}): Buffer {
  const before = Buffer.from(parts.before ?? '');
  const locals: Buffer[] = [];
  const headers: Buffer[] = [];
  let at = parts.relative ? 0 : before.length;
  for (const entry of entries) {
    const whole = complete(entry);
    const local = localEntry(whole);
    headers.push(centralHeader({ ...whole, localOffset: entry.localOffset ?? at }));
    locals.push(local);
    at += local.length;
  }
  const gap = Buffer.from(parts.beforeDirectory ?? '');
  const directory = Buffer.concat([...headers, Buffer.from(parts.behindDirectory ?? '')]);
  const end = endRecord({
    count: entries.length,
    directorySize: directory.length,
    directoryOffset: at + gap.length,
    ...parts,
  });
  return Buffer.concat([before, ...locals, gap, directory, end, Buffer.from(parts.trailing ?? '')]);
}

type Whole = Required<HeaderParts> & EntryParts & { data: Uint8Array };

function complete(entry: EntryParts): Whole {
  const content = Buffer.from(entry.content ?? '');
  const method = entry.method ?? 0;
  const data = entry.data ?? (method === 8 ? deflateRawSync(content) : content);
  const base = { name: 'a', flags: 0, time: 0, extra: Buffer.alloc(0), crc: crc32(content) };
  return { ...base, method, size: content.length, compressedSize: data.length, ...entry, data };
}

/** Local header, content and what follows it. */
function localEntry(entry: Whole): Buffer {
  const { name, flags, method, time, crc, compressedSize, size, ...rest } = { ...entry, ...entry.local };
  const bytes = Buffer.from(name);
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 'latin1');
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(time, 10);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(compressedSize, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(bytes.length, 26);
  header.writeUInt16LE(rest.extra.length, 28);
  return Buffer.concat([header, bytes, rest.extra, entry.data, Buffer.from(entry.behind ?? '')]);
}

function centralHeader(entry: Whole): Buffer {
  const bytes = Buffer.from(entry.name);
  const comment = Buffer.from(entry.comment ?? '');
  const header = Buffer.alloc(46);
  header.write('PK\x01\x02', 'latin1');
  header.writeUInt16LE(((entry.host ?? 3) << 8) | 20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(entry.flags, 8);
  header.writeUInt16LE(entry.method, 10);
  header.writeUInt32LE(entry.time, 12);
  header.writeUInt32LE(entry.crc, 16);
  header.writeUInt32LE(entry.compressedSize, 20);
  header.writeUInt32LE(entry.size, 24);
  header.writeUInt16LE(bytes.length, 28);
  header.writeUInt16LE(entry.extra.length, 30);
  header.writeUInt16LE(comment.length, 32);
  header.writeUInt32LE(entry.external ?? 0, 38);
  header.writeUInt32LE(entry.localOffset ?? 0, 42);
  return Buffer.concat([header, bytes, entry.extra, comment]);
}

/** An end-of-central-directory record. */
export function endRecord(parts: ArchiveParts): Buffer {
  const comment = Buffer.from(parts.comment ?? '');
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.disk ?? 0, 4);
  end.writeUInt16LE(parts.count ?? 0, 8);
  end.writeUInt16LE(parts.count ?? 0, 10);
  end.writeUInt32LE(parts.directorySize ?? 0, 12);
  end.writeUInt32LE(parts.directoryOffset ?? 0, 16);
  end.writeUInt16LE(parts.commentLength ?? comment.length, 20);
  return Buffer.concat([end, comment]);
}

/** One record of an extra field. */
export function extra(id: number, data: Uint8Array): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}

/** Numbers of eight bytes each. */
export function u64(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 * values.length);
  values.forEach((value, i) => bytes.writeBigUInt64LE(BigInt(value), 8 * i));
  return bytes;
}

/** Numbers of four bytes each. */
export function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, i) => bytes.writeUInt32LE(value, 4 * i));
  return bytes;
}
