// What makes documents and archives.
import { ONLY_PADDING, SOUND } from './odd.mjs';

export function slots(at) {
  const manifest = (rest) => ['--dir', at('tree'), ...rest];
  const snapshot = ['--snapshot', at('snapshot.json')];
  const artifact = ['--artifact', at('release/artifact.tar.gz')];
  const rbom = (rest) => ['--release-version', '1.2.3', ...rest];
  return [
    { tool: 'make-snapshot', slot: 'DIR', kind: 'tree', args: (dir) => [dir], fine: SOUND },
    { tool: 'make-snapshot', slot: '--check', kind: 'json', args: (file) => ['--check', file, at('tree')] },
    {
      tool: 'make-snapshot',
      slot: '--files-from',
      kind: 'list',
      args: (file) => ['--files-from', file, at('tree')],
      fine: /^empty$/,
    },
    { tool: 'version-stamp', slot: '--from-package', kind: 'json', args: (file) => ['--from-package', file] },
    { tool: 'version-stamp', slot: '--dir', kind: 'git', args: (dir) => ['--from-git', '--dir', dir] },
    { tool: 'det-tar', slot: 'DIR', kind: 'tree', args: (dir) => [dir], fine: SOUND, streams: true },
    {
      tool: 'det-tar',
      slot: '--from',
      kind: 'archive',
      args: (file) => ['--from', file],
      fine: ONLY_PADDING,
      streams: true,
    },
    {
      tool: 'det-tar',
      slot: '--files-from',
      kind: 'list',
      args: (file) => ['--files-from', file, at('tree')],
      fine: /^empty$/,
      streams: true,
    },
    {
      tool: 'make-vel-manifest',
      slot: '--snapshot',
      kind: 'json',
      args: (file) => manifest(['--snapshot', file, ...artifact]),
    },
    {
      tool: 'make-vel-manifest',
      slot: '--artifact',
      kind: 'bytes',
      args: (file) => manifest([...snapshot, '--artifact', file]),
      // Any file may be an artifact. Only what says it is gzip, zstd or xz must hold what it says.
      fine: /^(empty|random bytes|bomb\.gz|.*\.tar|malformed\.tar\.zst)$/,
    },
    {
      tool: 'make-vel-manifest',
      slot: '--metadata',
      kind: 'json',
      args: (file) => manifest([...snapshot, ...artifact, '--metadata', file]),
    },
    {
      tool: 'make-rbom',
      slot: 'PATH (a directory)',
      kind: 'tree',
      args: (dir) => rbom([dir]),
      fine: /^(names of 255 bytes|a file)$/,
      loop: /RBOM_LINK/,
    },
    {
      tool: 'make-rbom',
      slot: 'PATH (a file)',
      kind: 'bytes',
      args: (file) => rbom([file]),
      fine: /^(empty|random|bomb|cut|malformed)/, // any file may be released
      loop: /RBOM_LINK/,
    },
    {
      tool: 'make-rbom',
      slot: '--metadata',
      kind: 'json',
      args: (file) => rbom([at('release'), '--metadata', file]),
    },
  ];
}

export function calls(at) {
  const artifact = at('release/artifact.tar.gz');
  return [
    { tool: 'make-snapshot', args: [at('tree')], integer: '--workers', text: '--cache' },
    { tool: 'version-stamp', args: ['1.2.3'], text: '--base', choice: '--scheme' },
    { tool: 'det-tar', args: [at('tree')], integer: '--level', text: '--prefix', streams: true },
    {
      tool: 'make-vel-manifest',
      args: ['--dir', at('tree'), '--snapshot', at('snapshot.json'), '--artifact', artifact],
      text: '--git-ref',
    },
    {
      tool: 'make-rbom',
      args: [at('release'), '--release-version', '1.2.3'],
      integer: '--workers',
      text: '--sums',
      choice: '--format',
    },
  ];
}

export function longWork(at) {
  const big = ['--snapshot', at('snapshot.json'), '--artifact', at('big/zeros')];
  return [
    { tool: 'make-snapshot', args: [at('big'), '-o', 'out'] },
    { tool: 'make-snapshot', args: [at('big'), '--cache', 'cache', '-o', 'out'] },
    { tool: 'version-stamp', args: ['--from-package', at('fifo'), '-o', 'out'] },
    { tool: 'det-tar', args: [at('big'), '-o', 'out'] },
    { tool: 'det-tar', args: [at('big'), '--compression', 'none', '-o', 'out', '--report', 'record'] },
    { tool: 'det-tar', args: ['--from', at('huge.tar'), '-o', 'out'] },
    { tool: 'make-vel-manifest', args: ['--dir', at('tree'), ...big, '-o', 'out'] },
    { tool: 'make-rbom', args: [at('big'), '--release-version', '1', '-o', 'out', '--sums', 'sums'] },
  ];
}
