import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type TarHeaderParts, tarArchive, tarMember } from '@repro/testkit/tar';

/** A tar archive of these members. */
export function tar(...members: readonly (TarHeaderParts & { readonly content?: string })[]): Buffer {
  return tarArchive(...members.map(({ content = '', ...parts }) => tarMember(parts, content)));
}

/** A small archive: a directory, two files, a link and a hard link, in no order. */
export const small = tar(
  { name: './', typeflag: '5', mode: 0o755 },
  { name: './b', content: 'content of b', mode: 0o755 },
  { name: './a/', typeflag: '5', mode: 0o755 },
  { name: './a/f', content: 'content of f' },
  { name: './l', typeflag: '2', linkname: 'a/f', mode: 0o777 },
  { name: './h', typeflag: '1', linkname: './b' },
);

/** `small` in gzip. */
export const smallGzip = gzipSync(small);

/** Writes the tree of `small` below `dir`. */
export function writeSmallTree(dir: string): void {
  mkdirSync(path.join(dir, 'a'));
  writeFileSync(path.join(dir, 'b'), 'content of b');
  chmodSync(path.join(dir, 'b'), 0o755);
  writeFileSync(path.join(dir, 'a/f'), 'content of f', { mode: 0o644 });
  symlinkSync('a/f', path.join(dir, 'l'));
  linkSync(path.join(dir, 'b'), path.join(dir, 'h'));
}

/** Runs a program in `dir`. */
export function runIn(dir: string, program: string, ...args: readonly string[]): void {
  execFileSync(program, args, { cwd: dir, stdio: ['ignore', 'ignore', 'inherit'] });
}
