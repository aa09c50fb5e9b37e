// Makes zip archives part by part, right or wrong as a case needs them.
import { crc32, deflateRawSync } from 'node:zlib';

/** A symlink by its Unix mode. */
export const SYMLINK = (0o120777 << 16) >>> 0;

/** An archive of entries, each `{ name, content, mode… }`; what is left out is as a careful writer has it. */
export function zip(...entries) {
  const locals = [];
  const headers = [];
  let at = 0;
  for (const entry of entries) {
    const whole = complete(entry);
    const local = localHeader({ ...whole, ...entry.local });
    headers.push(centralHeader(whole, entry.offset ?? at));
    locals.push(local, whole.data, Buffer.from(entry.behind ?? ''));
    at += local.length + whole.data.length + locals.at(-1).length;
  }
  const directory = Buffer.concat(headers);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

function complete(entry) {
  const content = Buffer.from(entry.content ?? '');
  const method = entry.method ?? 0;
  const data = entry.data ?? (method === 8 ? deflateRawSync(content) : content);
  return {
    name: 'a',
    flags: 0,
    extra: '',
    crc: crc32(content),
    size: content.length,
    ...entry,
    method,
    data,
  };
}

function localHeader({ name, flags, method, crc, size, data, extra }) {
  const bytes = Buffer.from(name);
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 'latin1');
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(bytes.length, 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, bytes, Buffer.from(extra)]);
}

function centralHeader({ name, flags, method, crc, size, data, extra, external = 0 }, offset) {
  const bytes = Buffer.from(name);
  const header = Buffer.alloc(46);
  header.write('PK\x01\x02', 'latin1');
  header.writeUInt16LE(3 << 8, 4);
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(data.length, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(bytes.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(external, 38);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, bytes, Buffer.from(extra)]);
}
