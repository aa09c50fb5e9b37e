import { deflateRawSync } from 'node:zlib';
import { readZip, zipContent } from '@repro/archive/zip';
import { zipSync } from 'fflate';
import { outcome } from './outcome.mjs';

const text = Buffer.from('the quick brown fox jumps over the lazy dog '.repeat(20));
const date = new Date(1980, 0, 1);
const tree = {
  'a.txt': [text, { mtime: date }],
  'stored.txt': [text.subarray(0, 40), { mtime: date, level: 0 }],
  'd/é.txt': [Buffer.from('x'), { mtime: date, extra: { 0x7075: Buffer.from('\x01\0\0\0\0y') } }],
};

/** An archive with a data descriptor and zip64 records, as a streaming writer makes it. */
function streamed() {
  const data = deflateRawSync(text);
  const local = Buffer.from('504b03042d0008000800000000000000000000000000000000000100000061', 'hex');
  const crc = 0x0e4a4b1c;
  const descriptor = Buffer.alloc(24);
  descriptor.writeUInt32LE(0x08074b50, 0);
  descriptor.writeUInt32LE(crc, 4);
  descriptor.writeBigUInt64LE(BigInt(data.length), 8);
  descriptor.writeBigUInt64LE(BigInt(text.length), 16);
  const central = Buffer.alloc(47 + 20);
  central.write('PK\x01\x02', 'latin1');
  central.writeUInt32LE(0x032d002d, 4);
  central.writeUInt32LE(0x00080008, 8);
  central.writeUInt32LE(crc, 16);
  central.fill(0xff, 20, 28);
  central.writeUInt32LE(0x00140001, 28);
  central.write('a', 46);
  central.writeUInt32LE(0x00100001, 47);
  central.writeBigUInt64LE(BigInt(text.length), 51);
  central.writeBigUInt64LE(BigInt(data.length), 59);
  const directory = local.length + data.length + descriptor.length;
  const end = Buffer.alloc(56 + 20 + 22);
  end.write('PK\x06\x06', 'latin1');
  end.writeUInt32LE(44, 4);
  end.writeUInt32LE(1, 24);
  end.writeUInt32LE(1, 32);
  end.writeUInt32LE(central.length, 40);
  end.writeUInt32LE(directory, 48);
  end.write('PK\x06\x07', 56, 'latin1');
  end.writeUInt32LE(directory + central.length, 64);
  end.writeUInt32LE(1, 72);
  end.write('PK\x05\x06', 76, 'latin1');
  end.fill(0xff, 84, 96);
  return Buffer.concat([local, data, descriptor, central, end]);
}

/** What mutations start from. */
export const seeds = [Buffer.from(zipSync(tree)), streamed()];

/** Reads any bytes as zip; gives `ok` or the error's code. Every other error is a defect and is thrown. */
export async function fuzz(bytes) {
  return outcome(async () => {
    const { source, entries } = await readZip(bytes, { anomaly() {} });
    for (const entry of entries) {
      let size = 0;
      for await (const piece of zipContent(source, entry, () => {})) size += piece.length;
      if (size > entry.size) throw new Error('more content than the directory declares');
    }
  });
}
