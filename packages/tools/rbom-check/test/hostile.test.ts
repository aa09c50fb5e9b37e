import { describe, expect, it } from '@jest/globals';
import { check, parsePolicy } from '@repro/rbom-check';
import * as fc from 'fast-check';

const bill = (artifacts: unknown) =>
  Buffer.from(JSON.stringify({ schema_version: '1.0', release_version: '1', artifacts }));
const artifact = (name: string) => ({ name, sha256: '0'.repeat(64), size: 1, type: 'data' });

describe('a bill that was made to harm', () => {
  it('has at most 1,000 findings of a rule, and one that counts the rest', async () => {
    const policy = await parsePolicy({
      name: 'p.yml',
      bytes: Buffer.from("schema_version: '1.0'\nforbidden_patterns: ['*']\n"),
    });
    const many = Array.from({ length: 3000 }, (_, i) => artifact(`f${String(i).padStart(4, '0')}`));
    const { findings } = await check(bill(many), { policy });
    const codes = findings.map(({ code }) => code);
    expect(codes.filter((code) => code === 'rbom/forbidden-pattern')).toHaveLength(1000);
    expect(findings.find(({ code }) => code === 'rbom/left-out')?.data).toEqual({
      code: 'rbom/forbidden-pattern',
      count: 2000,
    });
  });

  it('is not satisfied by a file whose name only reads like that of a listed one', async () => {
    const name = 'a\ufffd.txt';
    const odd = { path: name, rawPath: Buffer.from('a\xff.txt', 'latin1'), type: 'file' } as const;
    const report = await check(bill([artifact(name)]), { artifacts: [odd] });
    expect(report.findings.map(({ code }) => code).sort()).toEqual([
      'rbom/missing-artifact',
      'rbom/unlisted-file',
    ]);
    expect(report.ok).toBe(false);
  });

  it.each([
    ['rbom', bill([])],
    ['cyclonedx', Buffer.from('{"bomFormat":"CycloneDX"}')],
    ['cyclonedx', Buffer.from('{"bomFormat":"CycloneDX","components":[]}')],
    ['spdx', Buffer.from('{"@graph":[{"type":"software_Package"}]}')],
  ])('cannot pass by listing nothing (%s)', async (format, bytes) => {
    const { findings, summary } = await check(bytes);
    expect(findings.map(({ code }) => code)).toContain('rbom/schema');
    expect(summary).toMatchObject({ format });
  });

  it('is refused when it is too large, too deep or too long', async () => {
    await expect(check(bill([artifact('a')]), { maxBytes: 10 })).rejects.toMatchObject({
      code: 'ERR_REPRO_TOO_LARGE',
    });
    await expect(check(Buffer.from('['.repeat(2000)))).rejects.toMatchObject({
      code: 'ERR_REPRO_JSON_DEPTH',
    });
  });

  it('never gives anything but a report or a coded error', async () => {
    const value = fc.oneof(
      fc.record({
        schema_version: fc.oneof(fc.constantFrom('1.0', '1.1', '2.0'), fc.jsonValue()),
        release_version: fc.oneof(fc.constant('1'), fc.jsonValue()),
        artifacts: fc.oneof(
          fc.jsonValue(),
          fc.array(
            fc.record({
              name: fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.jsonValue()),
              sha256: fc.oneof(fc.constant('0'.repeat(64)), fc.jsonValue()),
              size: fc.oneof(fc.nat(), fc.double(), fc.jsonValue()),
              type: fc.constantFrom('data', 'other', 'x'),
            }),
          ),
        ),
      }),
      fc.record({
        bomFormat: fc.constant('CycloneDX'),
        components: fc.jsonValue(),
        metadata: fc.jsonValue(),
      }),
      fc.record({
        '@graph': fc.oneof(
          fc.jsonValue(),
          fc.array(
            fc.record({
              type: fc.constant('software_File'),
              name: fc.jsonValue(),
              verifiedUsing: fc.jsonValue(),
              extension: fc.jsonValue(),
            }),
          ),
        ),
      }),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(value, async (document) => {
        const outcome = await check(Buffer.from(JSON.stringify(document))).then(
          ({ ok, summary }) => ok && summary['artifacts'],
          (error: { code?: string }) => String(error.code),
        );
        if (typeof outcome === 'string') expect(outcome).toMatch(/^ERR_REPRO_JSON_/);
      }),
      { numRuns: 500 },
    );
  });

  it('does not make a member of an object of a name', async () => {
    const { ok } = await check(bill([artifact('__proto__'), artifact('constructor')]));
    expect(ok).toBe(true);
  });
});
