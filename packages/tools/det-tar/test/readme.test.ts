import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { sha256 } from '@repro/core';
import { GNU_TAR_LINE, rules } from '@repro/det-tar';
import { command } from '@repro/det-tar/cli';
import { plant, temporaryDirectory } from '@repro/testkit';
import { memberNames } from './helpers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What was written by hand: the generated part is held to the command by `pnpm sync --check`. */
const readme = readFileSync(path.join(root, 'README.md'), 'utf8').replace(
  /<!-- generated:usage -->[\s\S]*<!-- \/generated:usage -->/,
  '',
);
const block = (language: string, holding: string): string =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))]
    .map((match) => match[1] as string)
    .find((text) => text.includes(holding)) as string;

it('publishes the line that the tests run', () => {
  expect(block('sh', 'find .')).toBe(`${GNU_TAR_LINE}\n`);
});

it('lists every rule with its level', () => {
  const listed = [...readme.matchAll(/^\| `([a-z]+\/[a-z-]+)` +\| (\w+) +\|/gm)].map(([, code, level]) => [
    code,
    level,
  ]);
  const table = Object.entries(rules.table).map(([code, { level }]) => [code, level]);
  expect(listed.sort()).toEqual(table.sort());
});

it('names no flag that there is not', () => {
  const own = readme
    .replace(block('sh', 'find .'), '')
    .replace(/getfattr.*|--hard-dereference|--mtime=@N/g, '');
  const named = new Set([...own.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)].map(([, name]) => name));
  const known = [...Object.keys(command.flags), 'explain'];
  expect([...named].filter((name) => !known.includes(name as string))).toEqual([]);
});

it('has lines for library users that run', async () => {
  const cwd = await temporaryDirectory();
  plant(cwd, { 'src/a.txt': '1', 'src/b/c': '2' });
  // Bare imports are looked up from where a module lies: here they are given as the URLs that they stand for.
  const url = import.meta.resolve('@repro/det-tar');
  const program = block('js', 'tar.pack(').replace("'@repro/det-tar'", JSON.stringify(url));
  const node = ['--input-type=module', '-e', `${program}\nconsole.error('done');`];
  const stdout = execFileSync(process.execPath, node, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  expect(memberNames(stdout)).toEqual(['a.txt', 'b/', 'b/c']);
  const archive = gunzipSync(readFileSync(path.join(cwd, 'app.tar.gz')));
  expect(memberNames(archive)).toEqual(['app-1.0.0/', 'app-1.0.0/a.txt', 'app-1.0.0/b/', 'app-1.0.0/b/c']);
  expect((await sha256(stdout)).size).toBe(10_240);
});
