import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { runProcess, temporaryDirectory } from '@repro/testkit';

// A suite that cannot fail proves nothing: here each is run on what it must refuse.
const root = fileURLToPath(new URL('../', import.meta.url));
const jest = fileURLToPath(new URL('../../../../node_modules/jest/bin/jest.js', import.meta.url));

let dir = '';
beforeEach(async () => {
  dir = await temporaryDirectory();
});

/** Runs a suite of the fixtures; gives its status and the names of the tests that failed. */
async function runSuite(
  name: string,
  env: Record<string, string>,
): Promise<{ status: number | null; failed: string[] }> {
  const config = {
    rootDir: root,
    testMatch: [`<rootDir>/test/fixtures/${name}.suite.ts`],
    extensionsToTreatAsEsm: ['.ts'],
    transform: {
      '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' } }, module: { type: 'es6' } }],
    },
    reporters: ['default'],
  };
  const args = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    jest,
    '--config',
    JSON.stringify(config),
  ];
  const { status, stderr } = await runProcess(process.execPath, args, {
    cwd: root,
    env: { UPDATE: undefined, ...env },
  });
  const failed = [...stderr.matchAll(/^ {2}● (.*)$/gm)].map(
    ([, title = '']) => title.split(' › ').at(-1) ?? '',
  );
  return { status, failed: [...new Set(failed)] };
}

async function addCase(name: string, files: Record<string, unknown>): Promise<void> {
  await mkdir(path.join(dir, name));
  for (const [file, content] of Object.entries(files)) {
    await writeFile(
      path.join(dir, name, file),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  }
}

const good = (name: string) => ({ ok: true, name, text: 'good' });

describe('caseSuite', () => {
  it('passes cases that give what they should: a verdict, a coded error, with options and built input', async () => {
    await addCase('ok.plain', { 'input.txt': 'good', 'expected.json': good('ok.plain') });
    await addCase('ok.built', {
      'input.mjs': 'export default () => "good";',
      'expected.json': good('ok.built'),
    });
    await addCase('ok.value', { 'input.mjs': 'export default "good";', 'expected.json': good('ok.value') });
    await addCase('ok.options', {
      'input.txt': 'good',
      'options.json': { depth: 2 },
      'expected.json': { ...good('ok.options'), depth: 2 },
    });
    await addCase('bad.error', {
      'input.txt': 'fault',
      'expected.json': { error: { code: 'ERR_REPRO_FAULT', message: 'a fault', hint: 'mend it' } },
    });
    await addCase('bad.verdict', {
      'input.txt': 'poor',
      'expected.json': { ok: false, name: 'bad.verdict', text: 'poor' },
    });
    expect(await runSuite('cases', { CASES: dir })).toEqual({ status: 0, failed: [] });
  });

  it('fails a case that gives something else, has the wrong name, no expectation, or shows a bug', async () => {
    await addCase('ok.other', { 'input.txt': 'good', 'expected.json': { ...good('ok.other'), more: 1 } });
    await addCase('ok.not', {
      'input.txt': 'poor',
      'expected.json': { ok: false, name: 'ok.not', text: 'poor' },
    });
    await addCase('bad.not', { 'input.txt': 'good', 'expected.json': good('bad.not') });
    await addCase('ok.fault', { 'input.txt': 'fault', 'expected.json': {} });
    await addCase('ok.unknown', { 'input.txt': 'good' });
    await addCase('bad.bug', { 'input.txt': 'bug', 'expected.json': {} });
    await addCase('Odd', { 'input.txt': 'good', 'expected.json': good('Odd') });
    const { status, failed } = await runSuite('cases', { CASES: dir });
    expect(status).toBe(1);
    expect(failed.toSorted()).toEqual(
      [
        'Odd',
        'are named ok.<what> or bad.<what>',
        'bad.bug',
        'bad.not',
        'ok.fault',
        'ok.not',
        'ok.other',
        'ok.unknown',
      ].toSorted(),
    );
  });

  it('writes what is expected anew with UPDATE=1, but never a verdict against the name', async () => {
    await addCase('ok.new', { 'input.txt': 'good' });
    await addCase('bad.not', { 'input.txt': 'good' });
    expect(await runSuite('cases', { CASES: dir, UPDATE: '1' })).toEqual({ status: 1, failed: ['bad.not'] });
    expect(JSON.parse(await readFile(path.join(dir, 'ok.new/expected.json'), 'utf8'))).toEqual(
      good('ok.new'),
    );
  });
});

describe('contractSuite', () => {
  /** A package around the command of the fixture, with a bin that answers as a tool does. */
  async function makePackage(version = '1.0.0'): Promise<string> {
    await mkdir(path.join(dir, 'test'));
    const exports = { '.': { default: './index.js' } };
    const manifest = { name: '@repro/sample', version, type: 'module', bin: { sample: 'bin.js' }, exports };
    await writeFile(path.join(dir, 'package.json'), JSON.stringify(manifest));
    await writeFile(path.join(dir, 'index.js'), 'export const check = () => {};');
    const refusal =
      'sample: error: unknown flag --no-such-flag [ERR_REPRO_USAGE]\\nsample: hint: look at --help\\n';
    const bin = `if (process.argv[2] === '--version') console.log('sample 1.0.0');
else { process.stderr.write('${refusal}'); process.exitCode = 1; }`;
    await writeFile(path.join(dir, 'bin.js'), bin);
    return pathToFileURL(path.join(dir, 'test/contract.test.ts')).href;
  }

  it.each([
    ['a summary with a full stop', 'writes summaries as one line without a full stop'],
    ['no example', 'shows help that ends with a newline and names its examples'],
    [
      'an input that is not looked at',
      'exits 1 for an input that is missing, and names it',
      'does not take a terminal for input',
    ],
  ])('sees %s', async (BREAK, ...titles) => {
    const { status, failed } = await runSuite('contract', { PACKAGE: await makePackage(), BREAK });
    expect(status).toBe(1);
    expect(failed).toEqual(titles);
  });

  it('sees a version that is not that of the package', async () => {
    const { failed } = await runSuite('contract', { PACKAGE: await makePackage('2.0.0'), BREAK: '' });
    expect(failed).toEqual(['prints its version as the package has it']);
  });
});
