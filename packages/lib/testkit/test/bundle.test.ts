import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { needs, runProcess, temporaryDirectory } from '@repro/testkit';

// The contract suite asks each bundle for help and errors; here is what lies beside a bundle on the disk: workers,
// WebAssembly, and packages of others that only a brick declares.
const repository = fileURLToPath(new URL('../../../../', import.meta.url));
const tool = (name: string, file: string): string => path.join(repository, 'packages/tools', name, file);

let cwd = '';
beforeAll(async () => {
  cwd = await temporaryDirectory();
  await mkdir(path.join(cwd, 'tree'));
  for (let i = 0; i < 16; i++) {
    const text = Array.from({ length: 8_000 }, (_, line) => `line ${line * i} of file ${i}\n`).join('');
    await writeFile(path.join(cwd, 'tree', `file-${i}`), text);
  }
  await writeFile(path.join(cwd, 'config.yml'), '# as YAML\nquiet: true\n');
  const bundler = path.join(repository, 'scripts/bundle.mjs');
  const { status, stderr } = await runProcess(process.execPath, [
    bundler,
    'det-tar',
    'make-snapshot',
    'pins-manifest-check',
    'verify-tar-determinism',
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 60_000);

/** What a tool writes with -o, from its bundle and from its modules. */
async function bothWrite(name: string, ...args: string[]): Promise<{ bundle: Buffer; modules: Buffer }> {
  const written = async (file: string, output: string): Promise<Buffer> => {
    const outcome = await runProcess(process.execPath, [tool(name, file), ...args, '-o', output], { cwd });
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    return readFile(path.join(cwd, output));
  };
  return {
    bundle: await written(`bundle/${name}.cjs`, 'from-bundle'),
    modules: await written(`bin/${name}.js`, 'from-modules'),
  };
}

describe('a bundle gives the bytes that the modules give', () => {
  it.each([
    ['with threads that compress', 'det-tar', ['--workers=2']],
    ['without them', 'det-tar', ['--workers=1']],
    ['with WebAssembly of others', 'det-tar', ['--compression=zstd', '--workers=2']],
    ['with threads that hash', 'make-snapshot', []],
  ])('%s', async (_, name, args) => {
    const { bundle, modules } = await bothWrite(name, 'tree', '--config=config.yml', ...args);
    expect(modules.length).toBeGreaterThan(1000);
    expect(bundle.equals(modules)).toBe(true);
  });

  it('with threads that inflate and hash', async () => {
    const noise = createHash('shake256', { outputLength: 12 * 1024 * 1024 })
      .update('seed')
      .digest();
    await mkdir(path.join(cwd, 'noise'));
    await writeFile(path.join(cwd, 'noise/file'), noise);
    for (const name of ['noise.tar.gz', 'noise.tar']) {
      const made = await runProcess(
        process.execPath,
        [tool('det-tar', 'bin/det-tar.js'), 'noise', '-o', name],
        { cwd },
      );
      expect(made.status).toBe(0);
      const { bundle, modules } = await bothWrite('verify-tar-determinism', name, '--quiet');
      expect(JSON.parse(modules.toString()).ok).toBe(true);
      expect(bundle.equals(modules)).toBe(true);
    }
  });

  it('with yaml in a file of its own', async () => {
    await writeFile(
      path.join(cwd, 'ci.yml'),
      `jobs: { a: { steps: [ { uses: a/b@${'0'.repeat(40)} } ] } } # v1\n`,
    );
    const { bundle, modules } = await bothWrite('pins-manifest-check', 'ci.yml', '--config=config.yml');
    expect(JSON.parse(modules.toString())).toMatchObject({ summary: { references: 1, pinned: 1 } });
    expect(bundle.equals(modules)).toBe(true);
    const folder = path.join(repository, 'packages/tools/pins-manifest-check/bundle');
    const text = await readFile(path.join(folder, 'pins-manifest-check.yaml.cjs'), 'utf8');
    expect(text).toMatch(/^\/\* yaml\n\nCopyright Eemeli Aro/);
  });

  it('with what few runs need, which is in a file of its own', async () => {
    const made = await runProcess(
      process.execPath,
      [tool('det-tar', 'bin/det-tar.js'), 'tree', '-o', 'a.tar.zst'],
      { cwd },
    );
    expect(made.status).toBe(0);
    const { bundle, modules } = await bothWrite('det-tar', '--from=a.tar.zst');
    expect(modules.length).toBeGreaterThan(1000);
    expect(bundle.equals(modules)).toBe(true);
  });

  needs('xz')('with WebAssembly that lies beside what few runs need', async () => {
    const pack = `'${process.execPath}' '${tool('det-tar', 'bin/det-tar.js')}' tree -o a.tar && xz a.tar`;
    expect(await runProcess('sh', ['-c', pack], { cwd })).toMatchObject({ status: 0 });
    const { bundle, modules } = await bothWrite('det-tar', '--from=a.tar.xz');
    expect(modules.length).toBeGreaterThan(1000);
    expect(bundle.equals(modules)).toBe(true);
  });
});

it('is the same whenever and from wherever it is made, and does not say where', async () => {
  const folder = path.join(repository, 'packages/tools/det-tar/bundle');
  const files = async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.cjs')).sort();
    return Promise.all(
      names.map(async (name) => `${name}: ${await readFile(path.join(folder, name), 'utf8')}`),
    );
  };
  const before = await files();
  for (const from of [repository, path.join(repository, 'packages/tools/det-tar')]) {
    const bundler = path.join(repository, 'scripts/bundle.mjs');
    expect(await runProcess(process.execPath, [bundler, 'det-tar'], { cwd: from })).toMatchObject({
      status: 0,
    });
    expect((await files()).map((text, n) => text === before[n])).toEqual(before.map(() => true));
  }
  expect(before.filter((text) => text.includes(repository))).toEqual([]);
}, 60_000);
