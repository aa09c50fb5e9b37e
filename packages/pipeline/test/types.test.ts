// What TypeScript says to those who use the packages: of every declaration that is shipped, and of every program that a
// README shows.
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { runProcess, temporaryDirectory } from '@repro/testkit';
import { repository } from './installed.ts';

const consumer = await temporaryDirectory();
const folders = [
  ...(await readdir(path.join(repository, 'packages/lib'))).map((name) => `packages/lib/${name}`),
  ...(await readdir(path.join(repository, 'packages/tools'))).map((name) => `packages/tools/${name}`),
  'packages/repro-audit',
  'packages/pipeline',
];
const manifests = await Promise.all(
  folders.map(async (folder) =>
    JSON.parse(await readFile(path.join(repository, folder, 'package.json'), 'utf8')),
  ),
);
const published = manifests.filter((manifest) => !manifest.private);

/** As in packages that somebody has installed: skipLibCheck is off, which it is unless it is asked for. */
async function problems(name: string, options: object, files: readonly string[]): Promise<string> {
  const config = path.join(consumer, `tsconfig.${name}.json`);
  const common = { target: 'es2023', strict: true, noEmit: true, types: ['node'] };
  await writeFile(config, JSON.stringify({ compilerOptions: { ...common, ...options }, files }));
  const tsc = path.join(repository, 'node_modules/typescript/bin/tsc');
  const { stdout, stderr } = await runProcess(process.execPath, [tsc, '-p', config], { cwd: consumer });
  return stdout.toString() + stderr;
}

beforeAll(async () => {
  for (const scope of ['@repro', '@types'])
    await mkdir(path.join(consumer, 'node_modules', scope), { recursive: true });
  const link = (from: string, to: string) =>
    symlink(path.join(repository, from), path.join(consumer, 'node_modules', to));
  await link('node_modules/@types/node', '@types/node');
  for (const folder of folders) await link(folder, `@repro/${path.basename(folder)}`);
});

const nodenext = { module: 'nodenext' };
const bundler = { module: 'esnext', moduleResolution: 'bundler' };

describe('the declarations of all packages', () => {
  beforeAll(async () => {
    const entries = published.flatMap(({ name, exports }) =>
      Object.keys(exports)
        .filter((entry) => !entry.endsWith('.json'))
        .map((entry) => name + entry.slice(1)),
    );
    expect(entries.length).toBeGreaterThan(published.length);
    const imports = entries.map((entry, n) => `import * as m${n} from '${entry}';\n`).join('');
    const all = entries.map((_, n) => `m${n}`).join(', ');
    await writeFile(
      path.join(consumer, 'all.mts'),
      `${imports}export const all: object[] = [${all}];
// @ts-expect-error: they are not any
export const wrong: string = m0;
`,
    );
  });

  it.each([
    ['as most programs are set up', nodenext],
    ['with exact optional properties', { ...nodenext, exactOptionalPropertyTypes: true }],
    ['behind a bundler', bundler],
    ['without strictness', { ...nodenext, strict: false }],
  ])('hold %s', async (name, options) => {
    expect(await problems(name.replaceAll(' ', '-'), options, ['all.mts'])).toBe('');
  });
});

describe('the programs of the READMEs', () => {
  it('hold in all strictness, but for what JavaScript cannot say', async () => {
    const files: string[] = [];
    for (const folder of ['.', ...folders]) {
      const readme = await readFile(path.join(repository, folder, 'README.md'), 'utf8');
      for (const [, language, code = ''] of readme.matchAll(/^```(js|ts)\n([^]*?)^```$/gm)) {
        const name = `${path.basename(folder)}-${files.length}.${language === 'js' ? 'mjs' : 'mts'}`;
        await writeFile(path.join(consumer, name), code);
        files.push(name);
      }
    }
    expect(files.length).toBeGreaterThan(30);
    const script = { allowJs: true, checkJs: true, noImplicitAny: false, useUnknownInCatchVariables: false };
    for (const options of [nodenext, { ...bundler, exactOptionalPropertyTypes: true }])
      expect(await problems('readmes', { ...options, ...script }, files)).toBe('');
  });
});
