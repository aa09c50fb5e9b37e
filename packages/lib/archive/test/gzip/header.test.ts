import { crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { gzipFlags, parseGzipHeader } from '@repro/archive/gzip';
import { member } from './build.ts';

const { FHCRC, FEXTRA, FNAME, FCOMMENT } = gzipFlags;

/** `head` and the CRC-16 that RFC 1952 puts behind it. */
function withHeaderCrc(head: Buffer): Buffer {
  const crc = Buffer.alloc(2);
  crc.writeUInt16LE(crc32(head) & 0xffff);
  return Buffer.concat([head, crc]);
}

describe('parseGzipHeader', () => {
  it('reads the fixed fields', () => {
    const header = parseGzipHeader(member('x', { mtime: 0xfffffffe, xfl: 2, os: 255, flags: 1 }), 100);
    expect(header).toEqual({
      offset: 100,
      length: 10,
      flags: 1,
      mtime: 0xfffffffe,
      xfl: 2,
      os: 255,
      anomalies: [],
    });
  });

  it('reads all optional fields in their order, with positions in the file', () => {
    const extra = Buffer.from([6, 0, 0x41, 0x70, 2, 0, 9, 9]);
    const fields = Buffer.concat([extra, Buffer.from('n\xe4me\0', 'latin1'), Buffer.from('c\0')]);
    const head = member('', { flags: FEXTRA | FNAME | FCOMMENT | FHCRC, fields }).subarray(
      0,
      10 + fields.length,
    );
    expect(parseGzipHeader(withHeaderCrc(head), 1000)).toMatchObject({
      length: 27,
      extra: { offset: 1010, length: 8 },
      name: { offset: 1018, length: 5, text: 'näme' },
      comment: { offset: 1023, length: 2, text: 'c' },
      headerCrc: { offset: 1025, length: 2 },
      anomalies: [],
    });
  });

  it('asks for more bytes at every length short of the header', () => {
    const fields = Buffer.from('\x04\0AB\0\0name\0comment\0', 'latin1');
    const whole = withHeaderCrc(
      member('', { flags: FEXTRA | FNAME | FCOMMENT | FHCRC, fields }).subarray(0, 10 + fields.length),
    );
    for (let length = 0; length < whole.length; length++) {
      expect(parseGzipHeader(whole.subarray(0, length), 0)).toBeUndefined();
    }
    expect(parseGzipHeader(whole, 0)?.length).toBe(whole.length);
  });

  it.each([
    ['a wrong header CRC', { flags: FHCRC, fields: Buffer.from([1, 2]) }, 'gzip/header-crc', 17],
    ['reserved flag bits', { flags: 0x60 }, 'gzip/reserved-flags', 10],
    [
      'an extra field that ends inside a subfield',
      { flags: FEXTRA, fields: Buffer.from([5, 0, 65, 66, 9, 0, 1]) },
      'gzip/extra-field',
      17,
    ],
    [
      'an extra field too short for a subfield',
      { flags: FEXTRA, fields: Buffer.from([1, 0, 65]) },
      'gzip/extra-field',
      17,
    ],
  ])('tells %s', (_, parts, code, offset) => {
    expect(parseGzipHeader(member('x', parts), 7)?.anomalies).toMatchObject([{ code, offset }]);
  });

  it.each([
    [
      'nothing like gzip',
      Buffer.from('PK\x03\x04'),
      'ERR_REPRO_GZIP_MAGIC',
      'expected the magic 1f8b, found 504b',
    ],
    ['one wrong byte', Buffer.from('P'), 'ERR_REPRO_GZIP_MAGIC', 'found 50'],
    ['the magic of compress(1)', Buffer.from([0x1f, 0x9d]), 'ERR_REPRO_GZIP_MAGIC', 'found 1f9d'],
    ['method 7', member('', { method: 7 }), 'ERR_REPRO_GZIP_METHOD', 'expected method 8, found 7'],
  ])('refuses %s', (_, bytes, code, message) => {
    expect(() => parseGzipHeader(bytes, 0)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });
});
