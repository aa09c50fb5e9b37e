import {
  chmodSync,
  linkSync,
  mkdirSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** What a writer's format can hold decides which odd things the tree has. */
export interface TreeOptions {
  /** Names over 100 bytes and over 255. */
  readonly longNames?: boolean;
  /** Times before 1970 and after 2242, which need more than eleven octal digits or a sign. */
  readonly oddTimes?: boolean;
}

/** Fills `root` with what archives are made of: sizes around a block, modes, links, holes, odd names and times. */
export function oddTree(root: string, { longNames = true, oddTimes = true }: TreeOptions = {}): void {
  const file = (name: string, content: string | Uint8Array = name): string => {
    const full = path.join(root, name);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, content);
    utimesSync(full, 1_000_000_000, 1_000_000_000);
    return full;
  };
  for (const size of [0, 1, 511, 512, 513, 1024, 70_000]) file(`sizes/${size}`, Buffer.alloc(size, 'x'));
  chmodSync(file('modes/program'), 0o755);
  chmodSync(file('modes/secret'), 0o600);
  chmodSync(file('modes/setuid'), 0o4755);
  for (const name of ['space here', 'new\nline', 'back\\slash', 'é', '日本語', '😀', 'e\u0301', '-rf', '#'])
    file(`names/${name}`);
  file(`names/${'n'.repeat(80)}`);
  mkdirSync(path.join(root, 'empty'));
  symlinkSync('sizes/1', path.join(root, 'symlink'));
  symlinkSync('nowhere/日本', path.join(root, 'dangling'));
  linkSync(path.join(root, 'sizes/512'), path.join(root, 'hardlink'));
  if (longNames) addLongNames(root, file);
  if (oddTimes) addOddTimes(file);
}

function addLongNames(root: string, file: (name: string) => string): void {
  file(`long/${'d'.repeat(90)}/${'f'.repeat(90)}`);
  file(`long/${'é'.repeat(60)}/${'d'.repeat(120)}/${'f'.repeat(150)}`);
  symlinkSync('t'.repeat(150), path.join(root, 'long/symlink'));
}

function addOddTimes(file: (name: string) => string): void {
  // A negative number would mean now to Node, a date does not.
  const at = (name: string, seconds: number): void => {
    const time = new Date(seconds * 1000);
    utimesSync(file(`times/${name}`), time, time);
  };
  at('before-1970', -86_400);
  at('fraction', 1_234_567_890.5);
  at('after-2038', 2 ** 32 + 10);
}

/** A file of a mebibyte with data only at 0 and 512 KiB. */
export function sparseFile(full: string): void {
  writeFileSync(full, 'head');
  truncateSync(full, 512 * 1024);
  writeFileSync(full, 'middle', { flag: 'a' });
  truncateSync(full, 1024 * 1024);
}
