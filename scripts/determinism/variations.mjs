import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { makeTree } from './tree.mjs';

/**
 * What is varied. `make` lays out the tree in an empty directory and gives the path to call the tool with;
 * `wrap` puts a program before the command line; `env`, `cwd` and `args` are what they say.
 * `needs` names the programs without which the variation is skipped; `short` ones run in CI;
 * `judged: false` where the linter of permissions objects to the source, as it should, and is left out;
 * `manifest: false` where the environment that the manifest records differs on purpose.
 */
export const variations = [
  { name: 'baseline', short: true },
  { name: 'again', short: true },
  { name: 'long path', make: (dir) => tree(path.join(dir, 'p'.repeat(200), 'q'.repeat(200))) },
  { name: 'mtimes of 1985', short: true, make: (dir) => tree(path.join(dir, 't'), { mtime: 486_864_000 }) },
  { name: 'mtimes of 2040', make: (dir) => tree(path.join(dir, 't'), { mtime: 2_208_988_800 }) },
  {
    name: 'checkout with umask 077',
    short: true,
    make: (dir) => tree(path.join(dir, 't'), { umask: 0o077 }),
  },
  { name: 'checkout with umask 002', make: (dir) => tree(path.join(dir, 't'), { umask: 0o002 }) },
  { name: 'process umask 077', short: true, wrap: shell('umask 077') },
  { name: 'process umask 000', wrap: shell('umask 000') },
  {
    name: 'creation order reversed',
    short: true,
    make: (dir) => tree(path.join(dir, 't'), { reverse: true }),
  },
  {
    name: 'hardlinks for copies',
    short: true,
    make: (dir) => tree(path.join(dir, 't'), { hardlinks: true }),
  },
  { name: 'sparse file', make: (dir) => tree(path.join(dir, 't'), { sparse: true }) },
  { name: 'other owners', needs: ['id'], root: true, make: (dir) => owned(tree(path.join(dir, 't'))) },
  { name: 'set-id and sticky bits', judged: false, make: (dir) => special(tree(path.join(dir, 't'))) },
  { name: 'extended attributes', needs: ['setfattr'], make: (dir) => attributes(tree(path.join(dir, 't'))) },
  { name: 'time zone', short: true, env: { TZ: 'Pacific/Kiritimati' } },
  { name: 'locale', short: true, env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' } },
  { name: 'another home and user', env: { HOME: '/nonexistent', USER: 'somebody', LOGNAME: 'somebody' } },
  {
    name: 'noise in the environment',
    env: {
      TAR_OPTIONS: '--mtime=2001-01-01',
      GZIP: '-1',
      POSIXLY_CORRECT: '1',
      COLUMNS: '7',
      FORCE_COLOR: '1',
    },
  },
  {
    name: 'clock of 2001',
    short: true,
    needs: ['faketime'],
    wrap: (argv) => ['faketime', '2001-02-03 04:05:06', ...argv],
  },
  {
    name: 'clock of 2045',
    needs: ['faketime'],
    wrap: (argv) => ['faketime', '2045-02-03 04:05:06', ...argv],
  },
  { name: 'one processor', short: true, needs: ['taskset'], wrap: (argv) => ['taskset', '-c', '0', ...argv] },
  { name: 'one thread', short: true, args: ['--workers', '1'] },
  { name: 'two threads', args: ['--workers', '2'] },
  { name: 'eight threads', short: true, args: ['--workers', '8'] },
  {
    name: 'another host name',
    needs: ['unshare', 'hostname'],
    root: true,
    wrap: (argv) => ['unshare', '-u', 'sh', '-c', 'hostname elsewhere; exec "$@"', 'sh', ...argv],
  },
  {
    name: 'kernel personality',
    needs: ['setarch'],
    manifest: false,
    wrap: (argv) => ['setarch', 'x86_64', '--uname-2.6', '-R', ...argv],
  },
  { name: 'few file descriptors', wrap: shell('ulimit -n 96') },
  { name: 'small stack', wrap: shell('ulimit -s 1024') },
  { name: 'source through a link', short: true, make: (dir) => linked(dir) },
  { name: 'source with a slash', make: (dir) => `${tree(path.join(dir, 't'))}/` },
  {
    name: 'source as .',
    short: true,
    make: (dir) => tree(path.join(dir, 't')),
    cwd: (source) => source,
    source: '.',
  },
  {
    name: 'source relative',
    make: (dir) => tree(path.join(dir, 't')),
    cwd: (source) => path.dirname(source),
    source: './t/../t',
  },
  {
    name: 'readdir shuffled',
    short: true,
    needs: ['disorderfs'],
    root: true,
    make: (dir) => disordered(dir, ['--shuffle-dirents=yes']),
  },
  {
    name: 'readdir reversed',
    needs: ['disorderfs'],
    root: true,
    make: (dir) => disordered(dir, ['--reverse-dirents=yes']),
  },
  { name: 'tmpfs', root: true, make: (dir) => mounted(dir, ['-t', 'tmpfs', 'tmpfs']) },
  { name: 'ext4', needs: ['mkfs.ext4'], root: true, make: (dir) => image(dir, ['mkfs.ext4', '-q']) },
  { name: 'xfs', needs: ['mkfs.xfs'], root: true, make: (dir) => image(dir, ['mkfs.xfs', '-q']) },
  { name: 'btrfs', needs: ['mkfs.btrfs'], root: true, make: (dir) => image(dir, ['mkfs.btrfs', '-q']) },
  {
    name: 'another user',
    needs: ['setpriv'],
    root: true,
    wrap: (argv) => ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...argv],
  },
];

function tree(root, how) {
  makeTree(root, how);
  return root;
}

function shell(setting) {
  return (argv) => ['sh', '-c', `${setting} && exec "$@"`, 'sh', ...argv];
}

function owned(root) {
  for (const name of ['README', 'a', 'a/f', 'bin/run']) chownSync(path.join(root, name), 12345, 54321);
  return root;
}

function special(root) {
  chmodSync(path.join(root, 'bin/run'), 0o6755);
  chmodSync(path.join(root, 'a'), 0o1777);
  return root;
}

function attributes(root) {
  run('setfattr', ['-n', 'user.note', '-v', 'x', path.join(root, 'README')]);
  return root;
}

function linked(dir) {
  const real = tree(path.join(dir, 'real'));
  symlinkSync(real, path.join(dir, 'link'));
  return path.join(dir, 'link');
}

function disordered(dir, options) {
  const real = tree(path.join(dir, 'real'));
  const shown = path.join(dir, 'shown');
  mkdirSync(shown);
  run('disorderfs', [...options, real, shown]);
  return shown;
}

function mounted(dir, options) {
  const point = path.join(dir, 'mount');
  mkdirSync(point, { recursive: true });
  run('mount', [...options, point]);
  return tree(path.join(point, 't'));
}

function image(dir, [mkfs, ...options]) {
  const file = path.join(dir, 'image');
  run('truncate', ['-s', '320M', file]);
  run(mkfs, [...options, file]);
  return mounted(dir, ['-o', 'loop', file]);
}

function run(program, args) {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr.trim()}`);
}
