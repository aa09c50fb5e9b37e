import { createReadStream } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { check, type FileOptions, type LintOptions } from '@repro/meta-lint';
import { runProcess } from '@repro/testkit';

const schema = { name: 's.json', bytes: Buffer.from('{}') };

test('a limit that is undefined is the one that holds unless given', async () => {
  let pieces = 0;
  async function* endless() {
    for (const piece = Buffer.alloc(1024 * 1024, ' '); pieces < 1000; pieces++) yield piece;
  }
  await expect(check(endless(), { limits: { maxBytes: undefined } })).rejects.toMatchObject({
    code: 'ERR_REPRO_TOO_LARGE',
  });
  expect(pieces).toBeLessThan(300);
});

test('a stream of a file that is not there waits for its turn, and ends no process', async () => {
  const program = `
    import { createReadStream } from 'node:fs';
    import { check } from '@repro/meta-lint';
    const schema = { name: 's.json', bytes: Buffer.from('{}') };
    await check(createReadStream('no-such-file'), { schema }).catch(({ code }) => console.log(code));`;
  const { status, stdout, stderr } = await runProcess(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { cwd: path.join(import.meta.dirname, '..') },
  );
  expect({ status, stdout: stdout.toString(), stderr }).toEqual({
    status: 0,
    stdout: 'ENOENT\n',
    stderr: '',
  });
});

test('a stream is read like bytes', async () => {
  const report = await check(createReadStream(path.join(import.meta.dirname, '../package.json')), {
    schema,
    name: 'package.json',
  });
  expect(report.ok).toBe(true);
});

test('a text without any sign of YAML is told where nobody said that it is YAML', async () => {
  const told = async (options: LintOptions & FileOptions) =>
    (await check(Buffer.from('no data at all\n'), options)).findings.map(({ code }) => code);
  expect(await told({ name: 'notes' })).toEqual(['meta/plain-text']);
  expect(await told({})).toEqual(['meta/plain-text']);
  expect(await told({ name: 'notes.yaml' })).toEqual([]);
  expect(await told({ name: 'notes', format: 'yaml' })).toEqual([]);
});
