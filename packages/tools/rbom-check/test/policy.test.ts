import { describe, expect, it } from '@jest/globals';
import { check, defaultPolicyText, parsePolicy } from '@repro/rbom-check';
import * as fc from 'fast-check';

const parse = (text: string | Uint8Array, name = 'p.yml') =>
  parsePolicy({ name, bytes: Buffer.from(text as string) });
const bill = (...artifacts: (string | [string, number])[]) =>
  Buffer.from(
    JSON.stringify({
      schema_version: '1.0',
      release_version: '1',
      artifacts: artifacts
        .map((each) => (typeof each === 'string' ? ([each, 1] as const) : each))
        .map(([name, size]) => ({ name, size, sha256: '0'.repeat(64), type: 'data' })),
    }),
  );
const broken = async (text: string, ...artifacts: (string | [string, number])[]) =>
  (await check(bill(...artifacts), { policy: await parse(text) })).findings
    .filter(({ level }) => level === 'error')
    .map(({ code, data }) => `${code} ${(data as { policy: { pointer: string } }).policy.pointer}`);

describe('the default policy', () => {
  it('is a policy, and takes an ordinary release', async () => {
    const release = [
      'SHA256SUMS',
      'artifact.tar.gz',
      'checks/verify-gzip-header.json',
      'snapshot.json',
      'vel_manifest.json',
    ];
    expect(await broken(defaultPolicyText, ...release)).toEqual([]);
  });

  it.each([
    ['server.KEY', 'rbom/forbidden-extension /forbidden_extensions/1'],
    ['.git/config', 'rbom/forbidden-pattern /forbidden_patterns/0'],
    ['web/node_modules/a.js', 'rbom/forbidden-pattern /forbidden_patterns/1'],
    ['home/id_rsa', 'rbom/forbidden-pattern /forbidden_patterns/6'],
    ['with space', 'rbom/name-pattern /name_pattern'],
  ])('does not take %s', async (name, line) => {
    expect(await broken(defaultPolicyText, 'artifact.tar', name)).toContain(line);
  });

  it('requires the artifact, and knows when it is too large', async () => {
    expect(await broken(defaultPolicyText, 'a')).toEqual(['rbom/required-artifact /required_artifacts/0']);
    expect(await broken(defaultPolicyText, ['artifact.tar', 3 * 1024 ** 3])).toEqual([
      'rbom/artifact-size /max_artifact_size',
    ]);
  });
});

describe('a policy', () => {
  it('names the line of the key, or of the item', async () => {
    const { line } = await parse(
      'schema_version: "1.0"\nforbidden_patterns:\n  - a\n  - b\nmax_total_size: 1\n',
    );
    expect(line('/forbidden_patterns/1')).toEqual({
      path: 'p.yml',
      pointer: '/forbidden_patterns/1',
      line: 4,
      column: 5,
    });
    expect(line('/max_total_size')).toMatchObject({ line: 5, column: 1 });
  });

  it('has a digest that is that of its bytes', async () => {
    const { sha256 } = await parse('schema_version: "1.0"\n');
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect((await parse('schema_version: "1.0" \n')).sha256).not.toBe(sha256);
  });

  it('is refused with a code, never otherwise, whatever its bytes', async () => {
    const word = fc.constantFrom(
      'schema_version',
      'max_total_size',
      'name_pattern',
      ': ',
      '\n',
      '- ',
      '[',
      ']',
      '"',
      "'1.0'",
      '(',
      '*',
      '1',
      '{',
      '}',
      ',',
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 20 }).map((words) => words.join('')),
      fc
        .string({ maxLength: 20 })
        .map((pattern) => `schema_version: '1.0'\nname_pattern: ${JSON.stringify(pattern)}`),
      fc
        .string({ maxLength: 20 })
        .map((pattern) => `schema_version: '1.0'\nforbidden_patterns: [${JSON.stringify(pattern)}]`),
    );
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const outcome = await parse(given).catch((error: { code?: string }) => error.code ?? 'no code');
        if (typeof outcome === 'string') expect(outcome).toMatch(/^ERR_REPRO_(?:POLICY|TOO_)/);
      }),
      { numRuns: 300 },
    );
  });

  it('is at most 1 MiB', async () => {
    const large = `schema_version: '1.0'\n#${'x'.repeat(1024 * 1024)}`;
    await expect(parse(large)).rejects.toMatchObject({ code: 'ERR_REPRO_TOO_LARGE' });
  });
});

describe('patterns made to be slow', () => {
  it('cost linear time', async () => {
    const name = 'a'.repeat(2000);
    expect(await broken(`schema_version: '1.0'\nname_pattern: '(a|a)*(a+)+b'\n`, name)).toHaveLength(1);
    const glob = '*a'.repeat(300);
    expect(await broken(`schema_version: '1.0'\nforbidden_patterns: ['${glob}b']\n`, name)).toEqual([]);
  });
});
