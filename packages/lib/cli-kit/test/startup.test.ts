import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { runProcess, temporaryDirectory } from './support.ts';

// What a process loads is what its start costs: about half a millisecond a file, of the forty that Node itself takes.
// A clock would tell more about the machine than about the code.

const launcher = fileURLToPath(new URL('fixtures/launch.mjs', import.meta.url));

/** Runs the fixture that is made as a bin is, in a directory with a file. */
async function launched(args: readonly string[], cwd: string, env: Record<string, string>): Promise<void> {
  await writeFile(path.join(cwd, 'file'), 'abc');
  const { status, stderr } = await runProcess(process.execPath, [launcher, ...args], { cwd, env });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}

/** The module files that a run of the fixture loads, without its own. */
async function loaded(args: readonly string[]): Promise<string[]> {
  const cwd = await temporaryDirectory();
  await launched(args, cwd, { NODE_V8_COVERAGE: path.join(cwd, 'coverage') });
  const [report = ''] = await readdir(path.join(cwd, 'coverage'));
  const { result } = JSON.parse(await readFile(path.join(cwd, 'coverage', report), 'utf8')) as {
    result: { url: string }[];
  };
  const files = result.map(({ url }) => url).filter((url) => url.startsWith('file:'));
  return files.filter((url) => !url.includes('/test/fixtures/'));
}

/** Node's own modules that a run of the fixture loads. */
async function builtins(args: readonly string[]): Promise<string[]> {
  const cwd = await temporaryDirectory();
  const list = path.join(cwd, 'list');
  const hook = `process.on('exit', () => process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(list)}, process.moduleLoadList.join('\\n')))`;
  const nodeOptions = `--import=data:text/javascript,${encodeURIComponent(hook)}`;
  await launched(args, cwd, { NODE_OPTIONS: nodeOptions });
  return (await readFile(list, 'utf8')).split('\n').map((line) => line.replace('NativeModule ', ''));
}

describe('what is loaded', () => {
  it('for --version is next to nothing', async () => {
    const files = (await loaded(['--version'])).map((url) => url.replace(/.*\/lib\//, ''));
    expect(files.filter((file) => file.startsWith('cli-kit/')).toSorted()).toEqual(['cli-kit/dist/main.js']);
  });

  it('for a run is what it needs: no help, no configuration, no parser of JSON, no other library', async () => {
    const files = await loaded(['file']);
    expect(
      files.filter((url) => /node_modules|help|config|parse\.js|atomic|sarif|junit|bar\.js/.test(url)),
    ).toEqual([]);
    expect(files.length).toBeLessThanOrEqual(39);
  });

  it('of Node for a short run holds no network and no WebCrypto, whose namespaces would be read by an import', async () => {
    const unwanted = ['net', 'tty', 'internal/crypto/webcrypto', 'internal/process/report'];
    const names = await builtins(['file']);
    expect(names).toContain('internal/util/parse_args/parse_args');
    expect(unwanted.filter((name) => names.includes(name))).toEqual([]);
  });
});
