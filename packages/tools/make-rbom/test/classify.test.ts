import { readFileSync } from 'node:fs';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { canonicalize } from '@repro/core';
import { type ArtifactType, classify, convert, HEAD_SIZE, make } from '@repro/make-rbom';
import * as fc from 'fast-check';

const hex = (text: string, size = 64): Buffer => {
  const bytes = Buffer.alloc(size);
  bytes.write(text, 'hex');
  return bytes;
};
const at = (offset: number, text: string): Buffer => {
  const bytes = Buffer.alloc(512, 0x61);
  bytes.write(text, offset, 'latin1');
  return bytes;
};
const elf = (kind: number): Buffer =>
  hex(`7f454c46020101000000000000000000${kind.toString(16).padStart(2, '0')}00`);

describe('the type of an artifact', () => {
  it.each<[string, string | Uint8Array, ArtifactType]>([
    ['a.tar.gz', gzipSync('x'), 'archive'],
    ['app', gzipSync('x'), 'archive'],
    ['a.txt', gzipSync('x'), 'archive'],
    ['a.crate', gzipSync('x'), 'package'],
    ['a.tar', at(257, 'ustar\0'), 'archive'],
    ['a.gem', at(257, 'ustar\0'), 'package'],
    ['a.zip', hex('504b0304'), 'archive'],
    ['a-1.0-py3-none-any.whl', hex('504b0304'), 'wheel'],
    ['a.jar', hex('504b0304'), 'package'],
    ['a.docx', hex('504b0304'), 'document'],
    ['a.zst', hex('28b52ffd'), 'archive'],
    ['a.xz', hex('fd377a585a00'), 'archive'],
    ['a.bz2', hex('425a683931'), 'archive'],
    ['a.7z', hex('377abcaf271c'), 'archive'],
    ['a.rpm', hex('edabeedb'), 'package'],
    ['a.deb', Buffer.from('!<arch>\ndebian-binary   1\n'), 'package'],
    ['liba.a', Buffer.from('!<arch>\n/               0\n'), 'library'],
    ['app', elf(2), 'executable'],
    ['app', elf(3), 'executable'],
    ['liba.so.1', elf(3), 'library'],
    ['a.o', elf(1), 'library'],
    ['a.o', hex('7f454c460202010000000000000000000001'), 'library'],
    ['app', hex('7f454c460202010000000000000000000002'), 'executable'],
    ['app.exe', hex('4d5a9000'), 'executable'],
    ['a.dll', hex('4d5a9000'), 'library'],
    ['app', hex('cffaedfe07000001030000000200000000000000'), 'executable'],
    ['a.dylib', hex('cffaedfe07000001030000000600000000000000'), 'library'],
    ['app', hex('cafebabe00000002'), 'executable'],
    ['A.class', hex('cafebabe00000041'), 'library'],
    ['A.class', hex('cafebabe0000002d'), 'library'],
    ['a.wasm', hex('0061736d01000000'), 'library'],
    ['run', '#!/bin/sh\necho\n', 'executable'],
    ['manual', '%PDF-1.7\n', 'document'],
    ['picture', 'GIF89a', 'image'],
    ['a.png', hex('89504e470d0a1a0a'), 'image'],
    ['a.svg', '<svg xmlns="x"/>', 'image'],
    ['README', 'hello\n', 'document'],
    ['a.md', '# hello\n', 'document'],
    ['index.html', '<!DOCTYPE html><html>', 'document'],
    ['VERSION', '1.2.3\n', 'data'],
    ['a.json', '{"a":1}', 'data'],
    ['a.yml', 'a: 1\n', 'data'],
    ['a', 'just text', 'data'],
    ['a.tar.gz', 'just text', 'data'],
    ['a.sig', '-----BEGIN PGP SIGNATURE-----\n\n', 'signature'],
    ['a.asc', 'iQIzBAABCgAd\n', 'signature'],
    ['a.sig', hex('8875040016'), 'signature'],
    ['a.minisig', 'untrusted comment: signature from minisign secret key\n', 'signature'],
    ['key', '-----BEGIN PUBLIC KEY-----\n', 'certificate'],
    ['SHA256SUMS', `${'a'.repeat(64)}  file\n`, 'checksums'],
    ['SHA256SUMS', '', 'checksums'],
    ['sums', `${'a'.repeat(64)} *file\n`, 'checksums'],
    ['CHECKSUM', `SHA256 (file) = ${'a'.repeat(64)}\n`, 'checksums'],
    ['a.json', '{"bomFormat": "CycloneDX"}', 'sbom'],
    ['a.json', '{"spdxVersion":"SPDX-2.3"}', 'sbom'],
    ['a.spdx', 'SPDXVersion: SPDX-2.3\n', 'sbom'],
    ['a.xml', '<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.6">', 'sbom'],
    ['a.json', '{"note":"say \\"bomFormat\\": \\"CycloneDX\\""}', 'data'],
    ['a.json', '{"payload":"e30","payloadType":"application/vnd.in-toto+json"}', 'attestation'],
    ['a.json', '{"_type":"https://in-toto.io/Statement/v1"}', 'attestation'],
    ['a.json', '{"dsseEnvelope":{}}', 'attestation'],
    ['checks/a.json', '{"findings":[],"ok":true}', 'report'],
    ['a.sarif', '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json"}', 'report'],
    ['vel_manifest.json', '{"environment":{"node_version":"20.19.0"}}', 'manifest'],
    ['snapshot.json', '{"files":[{"mode":"0644","path":"a"}]}', 'manifest'],
    ['a.bin', hex('00ff00ff'), 'other'],
    ['a.txt', hex('00ff00ff'), 'other'],
    ['a', '', 'other'],
  ])('%s with %j is %s', (name, head, type) => {
    expect(classify(name, Buffer.from(head as string))).toBe(type);
  });

  it('is told by the name alone where the bytes are not known', () => {
    expect(classify('a.tar.gz')).toBe('archive');
    expect(classify('dir/SHA256SUMS')).toBe('checksums');
    expect(classify('a.cdx.json')).toBe('sbom');
    expect(classify('what')).toBe('other');
  });

  it('is sbom for what this tool writes itself, in all forms', async () => {
    const artifacts = Array.from({ length: 500 }, (_, i) => ({
      name: `f${i}`,
      sha256: '0'.repeat(64),
      size: i,
    }));
    const rbom = await make({ artifacts }, { releaseVersion: '1', timestamp: '2026-01-31T12:00:00Z' });
    for (const format of ['rbom', 'cyclonedx', 'spdx'] as const) {
      const head = Buffer.from(canonicalize(await convert(rbom, format))).subarray(0, HEAD_SIZE);
      expect({ format, type: classify('x', head) }).toEqual({ format, type: 'sbom' });
    }
  });

  it('knows the program that runs this', () => {
    const head = readFileSync(process.execPath).subarray(0, HEAD_SIZE);
    expect(classify('node', head)).toBe('executable');
  });

  it('does not depend on how the bytes are cut, nor on what follows the head', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 64 }), fc.nat(63), async (content, cut) => {
        const whole = Buffer.concat([content, Buffer.alloc(HEAD_SIZE, 0x61)]);
        async function* pieces() {
          yield whole.subarray(0, cut);
          yield new Uint8Array();
          yield whole.subarray(cut);
        }
        const type = async (bytes: Uint8Array | AsyncIterable<Uint8Array>) =>
          (await make({ artifacts: [{ name: 'f', bytes }] }, { releaseVersion: '1' })).artifacts[0]?.type;
        expect(await type(pieces())).toBe(await type(whole));
        expect(await type(Buffer.concat([whole, Buffer.from([0])]))).toBe(await type(whole));
      }),
    );
  });

  it('takes linear time for heads made to be slow', () => {
    for (const piece of [
      '{"artifacts":[{"name":"',
      '<bom ',
      '{"payload":"',
      `${'a'.repeat(64)} `,
      '"@context" ',
      '{ ',
    ]) {
      const head = Buffer.from(piece.repeat(HEAD_SIZE)).subarray(0, HEAD_SIZE);
      expect(typeof classify('x', head)).toBe('string');
    }
    // The cube of its length, where each name was looked for behind each other: 4 seconds a file.
    const named = `{"artifacts":[{"name":${'"sha256":"size":'.repeat(HEAD_SIZE)}`;
    for (let i = 0; i < 20; i++)
      expect(classify('x', Buffer.from(named).subarray(0, HEAD_SIZE))).toBe('data');
  });
});
