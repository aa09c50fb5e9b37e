// Makes zip archives entry by entry (APPNOTE 6.3.10).
import { crc32, deflateRawSync } from 'node:zlib';

/** An entry; what `parts` leaves out is as zip -X has it. */
export function entry(name, content = '', parts = {}) {
  return { name, content: Buffer.from(content), ...parts };
}

/** An extra record. */
export function extra(id, data) {
  const bytes = Buffer.from(data);
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(bytes.length, 2);
  return Buffer.concat([head, bytes]);
}

/** MS-DOS date and time. */
export function dosTime([year, month, day], [hour, minute, second]) {
  const date = ((year - 1980) << 9) | (month << 5) | day;
  return ((date << 16) | (hour << 11) | (minute << 5) | (second >> 1)) >>> 0;
}

const usual = dosTime([2026, 1, 2], [3, 4, 6]);

/** An archive; `gap` bytes stand before the directory. */
export function zip(entries, { comment = '', gap = 0 } = {}) {
  const locals = [];
  const centrals = [];
  let offset = 0;
  for (const parts of entries) {
    const local = localPart(parts);
    centrals.push(centralPart(parts, local, offset));
    locals.push(local.bytes);
    offset += local.bytes.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset + gap, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...locals, Buffer.alloc(gap), directory, end, Buffer.from(comment)]);
}

function localPart({
  name,
  content,
  method = 8,
  time = usual,
  flags = 0,
  localExtra = '',
  level = 6,
  deflate,
}) {
  const data = method === 0 ? content : (deflate ?? deflateRawSync(content, { level }));
  const head = Buffer.alloc(30);
  const more = Buffer.from(localExtra);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(flags, 6);
  head.writeUInt16LE(method, 8);
  head.writeUInt32LE(time, 10);
  head.writeUInt32LE(crc32(content), 14);
  head.writeUInt32LE(data.length, 18);
  head.writeUInt32LE(content.length, 22);
  head.writeUInt16LE(Buffer.byteLength(name), 26);
  head.writeUInt16LE(more.length, 28);
  return { bytes: Buffer.concat([head, Buffer.from(name), more, data]), size: data.length };
}

function centralPart(parts, { size }, offset) {
  const {
    name,
    content,
    method = 8,
    time = usual,
    flags = 0,
    mode = 0o100644,
    host = 3,
    madeBy = 30,
  } = parts;
  const { needed = 20, internal = 0, dos = 0, centralExtra = '', comment = '' } = parts;
  const head = Buffer.alloc(46);
  const more = Buffer.from(centralExtra);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt8(madeBy, 4);
  head.writeUInt8(host, 5);
  head.writeUInt16LE(needed, 6);
  head.writeUInt16LE(flags, 8);
  head.writeUInt16LE(method, 10);
  head.writeUInt32LE(time, 12);
  head.writeUInt32LE(crc32(content), 16);
  head.writeUInt32LE(size, 20);
  head.writeUInt32LE(content.length, 24);
  head.writeUInt16LE(Buffer.byteLength(name), 28);
  head.writeUInt16LE(more.length, 30);
  head.writeUInt16LE(comment.length, 32);
  head.writeUInt16LE(internal, 36);
  head.writeUInt32LE(((mode << 16) | dos) >>> 0, 38);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, Buffer.from(name), more, Buffer.from(comment)]);
}
