import { spawn } from 'node:child_process';
import { chmod, lstat, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { command } from '@repro/json-canonical-check/cli';
import { bin, invoke, temporaryDirectory } from '@repro/testkit';

const run = bin(import.meta.url);
const binFile = new URL('../bin/json-canonical-check.js', import.meta.url).pathname;
let cwd = '';
beforeEach(async () => {
  cwd = await temporaryDirectory();
});
const write = (name: string, content: string): Promise<void> => writeFile(path.join(cwd, name), content);
const read = (name: string): Promise<string> => readFile(path.join(cwd, name), 'utf8');

/** A shell pipeline's exit statuses and what came out at its end. */
function shell(script: string): Promise<{ status: number | null; stdout: string }> {
  return new Promise((resolve) => {
    const child = spawn('bash', ['-o', 'pipefail', '-c', script], { cwd });
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.on('close', (status) => resolve({ status, stdout }));
  });
}

describe('json-canonical-check as a process', () => {
  it('passes, fails and cannot tell with 0, 2 and 1', async () => {
    await write('good.json', '{"a":1,"b":2}\n');
    await write('bad.json', '{"b":2,"a":1}\n');
    await write('broken.json', '{"a":\n tru}');
    expect(await run(['good.json'], { cwd })).toMatchObject({ status: 0, stderr: '' });
    const bad = await run(['bad.json'], { cwd });
    expect({ status: bad.status, report: JSON.parse(bad.stdout.toString()) }).toMatchObject({
      status: 2,
      report: {
        ok: false,
        findings: [{ code: 'json/member-order', at: { path: 'bad.json', line: 1, column: 3, offset: 2 } }],
      },
    });
    const broken = await run(['broken.json'], { cwd });
    expect({ status: broken.status, stdout: broken.stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(broken.stderr).toContain('error: broken.json, line 2, column 2 (byte 7): expected a JSON value');
    expect(broken.stderr).toContain('[ERR_REPRO_JSON_SYNTAX]');
  });

  it('writes one report a file, and passes only when all do', async () => {
    await write('a.json', '{}');
    await write('b.json', '[ ]');
    const { status, stdout } = await run(['a.json', 'b.json'], { cwd });
    const reports = stdout
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { ok: boolean });
    expect({ status, verdicts: reports.map(({ ok }) => ok) }).toEqual({ status: 2, verdicts: [true, false] });
  });

  it('stands in a pipeline behind tee, whose file is whole even when the document cannot be read', async () => {
    const large = `[${'0,'.repeat(300_000)}0]`;
    await write('large.json', `${large}\n`);
    await write('broken.json', `x${large}`);
    const good = await shell(`cat large.json | tee copy.json | '${process.execPath}' '${binFile}'`);
    expect({ status: good.status, ok: JSON.parse(good.stdout).ok }).toEqual({ status: 0, ok: true });
    expect(await read('copy.json')).toBe(`${large}\n`);
    const broken = await shell(`cat broken.json | tee copy.json | '${process.execPath}' '${binFile}' 2>&1`);
    expect(broken).toMatchObject({ status: 1, stdout: expect.stringContaining('line 1, column 1 (byte 0)') });
    expect(await read('copy.json')).toBe(`x${large}`);
  });

  it('accepts its own reports', async () => {
    await write('bad.json', '[1.0]');
    const { status, stdout } = await shell(
      `'${process.execPath}' '${binFile}' bad.json | '${process.execPath}' '${binFile}' --newline required; echo "\${PIPESTATUS[0]}"`,
    );
    expect(stdout).toMatch(/^\{.*"ok":true.*\}\n2\n$/s);
    expect(status).toBe(0);
  });
});

describe('--newline', () => {
  it.each([
    ['optional', '', 0],
    ['optional', '\n', 0],
    ['optional', '\n\n', 2],
    ['required', '', 2],
    ['required', '\n', 0],
    ['none', '', 0],
    ['none', '\n', 2],
  ])('%s with %j gives %d', async (rule, ending, status) => {
    expect(await invoke(command, ['--newline', rule], { stdin: `{}${ending}` })).toMatchObject({ status });
  });
});

describe('--max-size', () => {
  it('refuses a larger document with a code', async () => {
    const { status, stderr } = await invoke(command, ['--max-size', '3'], { stdin: '[10]' });
    expect(status).toBe(1);
    expect(stderr).toContain('stdin is larger than the limit of 3 bytes [ERR_REPRO_TOO_LARGE]');
    expect(await invoke(command, ['--max-size', '4'], { stdin: '[10]' })).toMatchObject({ status: 0 });
  });
});

describe('--fix', () => {
  it('rewrites in canonical form, keeps mode and link, and leaves nothing else behind', async () => {
    await mkdir(path.join(cwd, 'real'));
    await write('real/a.json', '\ufeff{ "b": 1.0, "a": "\\u0041" }\r\n');
    await chmod(path.join(cwd, 'real/a.json'), 0o640);
    await symlink('real/a.json', path.join(cwd, 'a.json'));
    const { status, stdout } = await invoke(command, ['--fix', 'a.json'], { cwd });
    expect({ status, report: JSON.parse(stdout.toString()) }).toMatchObject({
      status: 0,
      report: { ok: true, findings: [], summary: { bytes: 16, differences: {}, fixed: 10 } },
    });
    expect(await read('a.json')).toBe('{"a":"A","b":1}\n');
    expect(await readlink(path.join(cwd, 'a.json'))).toBe('real/a.json');
    expect((await stat(path.join(cwd, 'a.json'))).mode & 0o777).toBe(0o640);
    expect(await readdir(path.join(cwd, 'real'))).toEqual(['a.json']);
  });

  it('does not touch a file that is canonical', async () => {
    await write('a.json', '{"a":1}');
    const before = await lstat(path.join(cwd, 'a.json'), { bigint: true });
    expect(await invoke(command, ['--fix', 'a.json'], { cwd })).toMatchObject({ status: 0 });
    const after = await lstat(path.join(cwd, 'a.json'), { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  });

  it.each([
    ['members of one name', '{"a":1, "a":1}'],
    ['a lone surrogate', '[ "\\ud800"]'],
    ['a number that readers do not keep', '[ 9007199254740993]'],
    ['a fraction that readers round', '[ 0.30000000000000001]'],
  ])('does not choose between %s: the file stays, exit 2', async (_, content) => {
    await write('a.json', content);
    const { status, stdout } = await invoke(command, ['--fix', 'a.json'], { cwd });
    expect({ status, fixed: JSON.parse(stdout.toString()).summary.fixed }).toEqual({ status: 2, fixed: 0 });
    expect(await read('a.json')).toBe(content);
  });

  it('mends nothing when one of the files is no JSON', async () => {
    await write('a.json', '{ }');
    await write('broken.json', '{');
    const { status, stdout } = await invoke(command, ['--fix', 'a.json', 'broken.json'], { cwd });
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(await read('a.json')).toBe('{ }');
  });

  it.each([
    ['is mended', '\ufeff{ "b": 1.0, "a": "\\u0041" }\r\n', '{"a":"A","b":1}\n'],
    ['passes as it is when it is canonical', '{"a":1}', '{"a":1}'],
  ])('writes standard input onto standard output: it %s', async (_, stdin, expected) => {
    for (const args of [['--fix'], ['--fix', '-']]) {
      const { status, stdout, stderr } = await invoke(command, args, { stdin });
      expect({ status, stdout: stdout.toString(), stderr }).toEqual({
        status: 0,
        stdout: expected,
        stderr: '',
      });
    }
  });

  it('writes nothing for standard input that it does not mend, and says why', async () => {
    const { status, stdout, stderr } = await invoke(command, ['--fix'], { stdin: '{"a":1, "a":1, "a":2}' });
    expect({ status, stdout: stdout.toString(), stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'json-canonical-check: error: stdin, line 1, column 9: the member "a" was there before, at line 1, column 2 ' +
        '(json/duplicate-member), and 1 more [ERR_REPRO_NOT_MENDED]\n' +
        'json-canonical-check: hint: delete one of the two by hand: --fix does not choose\n',
    });
    const broken = await invoke(command, ['--fix'], { stdin: '{' });
    expect([broken.status, broken.stdout.length]).toEqual([1, 0]);
  });

  it('takes standard input by itself, and has no report then', async () => {
    await write('a.json', '{ }');
    for (const args of [
      ['--fix', '-', 'a.json'],
      ['--fix', '--format', 'json', '-'],
    ]) {
      const { status, stderr } = await invoke(command, args, { cwd, stdin: '{ }' });
      expect([status, stderr]).toEqual([1, expect.stringContaining('ERR_REPRO_USAGE')]);
    }
    expect(await read('a.json')).toBe('{ }');
  });

  it('ends a file as --newline says', async () => {
    await write('a.json', '{ }\n');
    expect(await invoke(command, ['--fix', '--newline', 'none', 'a.json'], { cwd })).toMatchObject({
      status: 0,
    });
    expect(await read('a.json')).toBe('{}');
    expect(await invoke(command, ['--fix', '--newline', 'required', 'a.json'], { cwd })).toMatchObject({
      status: 0,
    });
    expect(await read('a.json')).toBe('{}\n');
  });
});
