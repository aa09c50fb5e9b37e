import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { command } from '@repro/meta-lint/cli';
import { bin, invoke, temporaryDirectory } from '@repro/testkit';

async function folder(files: Readonly<Record<string, string>>) {
  const cwd = await temporaryDirectory();
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(cwd, name), content);
  return { cwd, at: (...args: string[]) => invoke(command, args, { cwd }) };
}

const files = {
  'good.json': '{"name": "app"}',
  'bad.yml': 'name: 1\nname: 2\n',
  'other.yml': 'name: 1\n',
  'schema.json': '{"properties": {"name": {"type": "string"}}}',
  'broken.json': '{"type": 1}',
} as const;

interface Line {
  readonly subject: { readonly name: string };
  readonly ok: boolean;
  readonly findings: readonly { readonly code: string; readonly at: { readonly line?: number } }[];
}
const reports = (stdout: Buffer): Line[] =>
  stdout
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('meta-lint', () => {
  it('gives a report for each file, and 2 when one fails', async () => {
    const { at } = await folder(files);
    const { status, stdout, stderr } = await at('good.json', 'bad.yml');
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(reports(stdout).map(({ subject, ok, findings }) => [subject.name, ok, findings.length])).toEqual([
      ['good.json', true, 0],
      ['bad.yml', false, 1],
    ]);
  });

  it('holds files against a schema and required fields, as a process', async () => {
    const { cwd } = await folder(files);
    const call = [
      'good.json',
      'other.yml',
      '--schema',
      'schema.json',
      '--require',
      'name',
      '--require',
      'author',
    ];
    const { status, stdout, stderr } = await bin(import.meta.url)(call, { cwd });
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(reports(stdout).map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      ['meta/required'],
      ['meta/required', 'meta/schema'],
    ]);
  });

  it('reads standard input, and what it is by its first character or as told', async () => {
    const runBin = bin(import.meta.url);
    expect(await runBin([], { input: '{"a": 1}' })).toMatchObject({ status: 0 });
    expect(await runBin([], { input: 'a: 1' })).toMatchObject({ status: 0 });
    expect(await runBin(['--syntax', 'json'], { input: 'a: 1' })).toMatchObject({ status: 2 });
    expect(await runBin(['--syntax', 'yaml', '-'], { input: '{a: 1}' })).toMatchObject({ status: 0 });
  });

  it('knows our own documents by name', async () => {
    const { cwd, at } = await folder({ 'p.json': '{"schema_version": "1.0", "max_total": 1}' });
    const { status, stdout } = await at('p.json', '--schema', 'repro:rbom_policy', '--format', 'text');
    expect(status).toBe(2);
    expect(stdout.toString()).toContain('/max_total is not a member that the schema knows');
    expect((await invoke(command, ['p.json', '--schema', 'repro:x'], { cwd })).status).toBe(1);
  });

  it.each<[string, string[], string]>([
    ['a schema that is none', ['good.json', '--schema', 'broken.json'], 'ERR_REPRO_SCHEMA'],
    ['a schema that is missing', ['good.json', '--schema', 'nope.json'], 'ERR_REPRO_NOT_FOUND'],
    ['a path that names no field', ['good.json', '--require', 'a..b'], 'ERR_REPRO_REQUIRE'],
    ['formats that no schema has', ['good.json', '--ignore-formats'], 'ERR_REPRO_USAGE'],
    [
      'formats of our own schemas',
      ['good.json', '--schema', 'repro:report', '--ignore-formats'],
      'ERR_REPRO_USAGE',
    ],
    ['a file above the limit', ['good.json', '--max-size', '3'], 'ERR_REPRO_TOO_LARGE'],
    ['a file that is too deep', ['good.json', 'schema.json', '--max-depth', '1'], 'ERR_REPRO_TOO_DEEP'],
  ])('says what is wrong with %s', async (_what, args, code) => {
    const { at } = await folder(files);
    const { status, stdout, stderr } = await at(...args);
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`[${code}]`);
    expect(stderr).toMatch(/hint: /);
  });

  it('names line and column of what is wrong in a schema', async () => {
    const { at } = await folder(files);
    expect((await at('good.json', '--schema', 'broken.json')).stderr).toContain(
      'broken.json, line 1, column 10: ',
    );
  });
});
