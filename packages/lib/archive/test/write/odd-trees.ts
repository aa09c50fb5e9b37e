import { chmodSync, linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryDirectory } from '@repro/testkit';

/** A tree to be made on disk: paths to what is there; a function may do anything with the path. */
export type Shape = Readonly<Record<string, string | ((file: string) => void)>>;

/** Makes a tree in a new directory; parents are made as needed. */
export async function makeTree(shape: Shape): Promise<string> {
  const root = await temporaryDirectory();
  for (const [name, content] of Object.entries(shape)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (typeof content === 'string') writeFileSync(file, content);
    else content(file);
  }
  return root;
}

export const directory = (file: string): void => void mkdirSync(file, { recursive: true });
export const link =
  (target: string) =>
  (file: string): void =>
    symlinkSync(target, file);
export const hardlink =
  (target: string) =>
  (file: string): void =>
    linkSync(path.join(path.dirname(file), target), file);
export const withMode =
  (mode: number) =>
  (file: string): void => {
    writeFileSync(file, 'x');
    chmodSync(file, mode);
  };
export const directoryWithMode =
  (mode: number) =>
  (file: string): void => {
    mkdirSync(file);
    chmodSync(file, mode);
  };
export const sparse =
  (size: number) =>
  (file: string): void => {
    writeFileSync(file, '');
    truncateSync(file, size);
  };

const long = (length: number, char = 'n'): string => char.repeat(length);
const deep = Array.from({ length: 8 }, (_, i) => String(i).repeat(30)).join('/');

/** Trees in which a tar writer can go wrong, by what is odd about them. */
export const oddTrees: Readonly<Record<string, Shape>> = {
  'nothing at all': {},
  'ordinary files': { 'a.txt': 'one', 'b/c.txt': 'two', 'b/d/e.txt': '' },
  'content at the edges of a block': Object.fromEntries(
    [0, 1, 511, 512, 513, 1024, 10_239, 10_240, 10_241].map((size) => [`f${size}`, 'x'.repeat(size)]),
  ),
  'order: a, a-b, a/f': { 'a/f': '1', 'a-b': '2', 'a.b': '3', a0: '4', 'a/-': '5', B: '6', b: '7', _: '8' },
  'order above the basic plane': {
    '\uffff': '1',
    '\u{10000}': '2',
    '\ud7ff': '3',
    '\ue000/x': '4',
    '\u{10ffff}': '5',
  },
  'names of 99, 100, 101 and 255 bytes': Object.fromEntries([99, 100, 101, 255].map((n) => [long(n), 'x'])),
  'directories whose slash makes 99, 100 and 101 bytes': {
    [long(98, 'd')]: directory,
    [long(99, 'd')]: directory,
    [long(100, 'd')]: directory,
  },
  'deep paths': { [`${deep}/f`]: '1', [`${deep}/${long(120)}`]: '2', [`${deep}/link`]: link('f') },
  'names that are not ASCII': { é: '1', 'e\u0301': '2', 日本語: '3', 'dir-ü/ordinary': '4', '🎉/🎉': '5' },
  'a name cut in the middle of a character': { [`${long(99)}é`]: '1', [`${long(98)}éx`]: '2' },
  'odd characters': {
    'new\nline': '1',
    'trailing ': '2',
    ' leading': '3',
    '-dash': '4',
    '--option': '5',
    'back\\slash\\n': '6',
    '%d%f': '7',
    '*?[x]': '8',
    'tab\tbell\u0007del\u007f': '9',
    'quote"\'`$x': '10',
    PaxHeaders: '11',
    '...': '12',
  },
  'link targets of 99, 100 and 101 bytes': Object.fromEntries(
    [99, 100, 101].map((n) => [`l${n}`, link(long(n))]),
  ),
  'link targets that are not ASCII': { short: link('é'), long: link(`é${long(99)}`), é: link('é') },
  'a long link with a long name': { [long(150)]: link(long(150, 't')), [`${long(150)}é`]: link('x') },
  'links of all sorts': {
    'dir/f': '1',
    'dir/up': link('../dir/f'),
    dangling: link('nowhere'),
    absolute: link('/nowhere'),
    self: link('self'),
    dirlink: link('dir'),
  },
  'empty directories': { 'a/b/c': directory, d: directory },
  modes: {
    f0644: withMode(0o644),
    f0755: withMode(0o755),
    f0600: withMode(0o600),
    f0100: withMode(0o500),
    f0444: withMode(0o444),
    f0001: withMode(0o401),
    f0010: withMode(0o410),
    f4755: withMode(0o4755),
    f2644: withMode(0o2644),
    f6777: withMode(0o6777),
    f1666: withMode(0o1666),
    d1777: directoryWithMode(0o1777),
    d0700: directoryWithMode(0o700),
    d2770: directoryWithMode(0o2770),
  },
  'hard links': { b: 'same', a: hardlink('b'), 'z/c': '1', 'z/d': hardlink('c') },
  'a sparse file, written dense': { holes: sparse(300_000) },
};
