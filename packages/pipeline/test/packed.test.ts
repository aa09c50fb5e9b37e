import { mkdir, readdir, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { needs, runProcess, temporaryDirectory } from '@repro/testkit';
import { repository } from './installed.ts';
import { home, sourceTree } from './support.ts';

// The short form of scripts/registry.mjs: two tools with all that a package can hold (workers, WebAssembly, schemas),
// packed as npm gets them and put where npm would put them, away from this repository.
const TOOLS = ['det-tar', 'secret-lint'];

const consumer = path.join(await temporaryDirectory(), 'consumer');
const modules = path.join(consumer, 'node_modules');

const run = async (program: string, args: readonly string[], cwd = consumer) => {
  const { status, stdout, stderr } = await runProcess(program, args, { cwd, env: await home() });
  return { status, stdout: stdout.toString(), stderr };
};
const bundled = (tool: string) => path.join(modules, '@repro', tool, 'bundle', `${tool}.cjs`);

/** Moves a packed package to where its own name says. */
async function unpack(tarball: string): Promise<void> {
  const [, name = ''] = /^repro-(.+)-\d+\.\d+\.\d+\.tgz$/.exec(path.basename(tarball)) ?? [];
  expect(await run('tar', ['-xzf', tarball])).toMatchObject({ status: 0 });
  await rename(path.join(consumer, 'package'), path.join(modules, '@repro', name));
}

beforeAll(async () => {
  const packed = path.join(consumer, '../packed');
  await mkdir(packed);
  await mkdir(path.join(modules, '@repro'), { recursive: true });
  const filters = TOOLS.map((name) => `--filter-prod=@repro/${name}...`);
  const words = ['-y', 'pnpm@12.21.0', ...filters, 'pack', '--pack-destination', packed];
  const { status, stdout, stderr } = await runProcess('npx', words, { cwd: repository });
  expect({ status, told: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({ status: 0, told: '' });
  for (const name of await readdir(packed)) await unpack(path.join(packed, name));
  // Packages of others are where they were; all of them are dependencies of these two.
  for (const brick of ['cli-kit', 'archive', 'tree', 'deflate', 'git']) {
    const from = path.join(repository, 'packages/lib', brick, 'node_modules');
    for (const name of await readdir(from).catch(() => []))
      if (!name.startsWith('.') && name !== '@repro')
        await symlink(path.join(from, name), path.join(modules, name)).catch(() => {});
  }
}, 120_000);

describe('what npm gets of a tool', () => {
  needs('tar').each(TOOLS)('%s starts', async (tool) => {
    expect(await run(process.execPath, [bundled(tool), '--version'])).toMatchObject({
      status: 0,
      stderr: '',
    });
    const help = await run(process.execPath, [bundled(tool), '--help']);
    expect(help).toMatchObject({ status: 0, stdout: expect.stringContaining(`Usage: ${tool} `), stderr: '' });
  });

  needs('tar')('works, with threads and WebAssembly', async () => {
    const source = await sourceTree();
    const out = path.join(consumer, 'a.tar.zst');
    const packed = await run(process.execPath, [bundled('det-tar'), source, '-o', out, '--workers', '2']);
    expect(packed).toEqual({ status: 0, stdout: '', stderr: '' });
    const gzip = await run(process.execPath, [
      bundled('det-tar'),
      source,
      '-o',
      'a.tar.gz',
      '--workers',
      '2',
    ]);
    expect(gzip).toEqual({ status: 0, stdout: '', stderr: '' });
    for (const archive of [out, 'a.tar.gz']) {
      const scanned = await run(process.execPath, [bundled('secret-lint'), archive, '--workers', '2']);
      expect(scanned).toMatchObject({ status: 0, stdout: expect.stringContaining('"ok":true'), stderr: '' });
    }
  });

  it('names no file that is not there: bundlers and debuggers look for source maps', async () => {
    const found = await run('grep', ['-rlE', '^//# sourceMappingURL=', path.join(modules, '@repro')]);
    expect(found).toMatchObject({ status: 1, stdout: '' });
  });

  it('works as a library, by import and by require', async () => {
    const program = (load: string) => `(async () => {
      const { pack } = ${load}('@repro/det-tar');
      const { check } = ${load}('@repro/secret-lint');
      const { memoryTree } = ${load}('@repro/tree');
      const magic = [];
      for await (const chunk of pack(memoryTree({ a: 'a' }))) magic.push(...chunk.subarray(0, 2));
      console.log(magic.slice(0, 2), (await check(memoryTree({ a: 'a' }))).ok);
    })()`;
    const both = { status: 0, stdout: '[ 31, 139 ] true\n', stderr: '' };
    const esm = ['--input-type=module', '-e', program('await import')];
    expect(await run(process.execPath, esm)).toEqual(both);
    const cjs = ['--disable-warning=ExperimentalWarning', '-e', program('require')];
    expect(await run(process.execPath, cjs)).toEqual(both);
  });

  it('has types that hold by themselves', async () => {
    await writeFile(
      path.join(consumer, 'types.mts'),
      `import { pack } from '@repro/det-tar';
import { check } from '@repro/secret-lint';
import { walk } from '@repro/tree';
export const bytes: AsyncIterable<Uint8Array> = pack(walk('.'));
export const ok: boolean = (await check(walk('.'))).ok;
// @ts-expect-error: they are not any
export const wrong: string = (await check(walk('.'))).ok;
`,
    );
    const types = path.join(repository, 'node_modules/@types');
    const tsc = path.join(repository, 'node_modules/typescript/bin/tsc');
    const flags = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--typeRoots',
      types,
      '--types',
      'node',
    ];
    expect(await run(process.execPath, [tsc, ...flags, 'types.mts'])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });
});
