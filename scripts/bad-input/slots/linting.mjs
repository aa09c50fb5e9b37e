// What judges files of any kind.
import { SOUND } from './odd.mjs';

/** What does not begin as an archive is a file like others. */
const NO_ARCHIVE =
  /^(a directory|empty|random bytes|cut at last .*\.tar|cut at byte (1\.tar\.gz|[12]\.tar\.zst|(\d|1\d|100)\.tar))$/;

/** Any content is text or bytes in which nothing is found; what is cut or unsound is told as not judged. */
export function slots(at) {
  return [
    {
      tool: 'secret-lint',
      slot: 'PATH (a directory)',
      kind: 'tree',
      args: (dir) => [dir],
      fine: SOUND,
      shows: /./,
    },
    {
      tool: 'secret-lint',
      slot: 'PATH (a file)',
      kind: 'scan',
      args: (file) => [file],
      fine: NO_ARCHIVE,
      shows: /./,
    },
    {
      tool: 'secret-lint',
      slot: '--baseline',
      kind: 'list',
      args: (file) => [at('tree'), '--baseline', file],
      fine: /^empty$/,
    },
    {
      tool: 'secret-lint',
      slot: '--files-from',
      kind: 'list',
      args: (file) => ['--files-from', file],
      fine: /^empty$/,
      shows: /./,
    },
    { tool: 'permissions-lint', slot: 'PATH (a directory)', kind: 'tree', args: (dir) => [dir], shows: /./ },
    { tool: 'permissions-lint', slot: 'PATH (a file)', kind: 'archive', args: (file) => [file], shows: /./ },
    { tool: 'permissions-lint', slot: 'PATH (a snapshot)', kind: 'json', args: (file) => [file], shows: /./ },
    {
      tool: 'permissions-lint',
      slot: '--policy',
      kind: 'data',
      args: (file) => [at('tree'), '--policy', file],
    },
  ];
}

export function calls(at) {
  return [
    {
      tool: 'secret-lint',
      args: [at('tree')],
      integer: '--archives',
      text: '--baseline',
      choice: '--min-severity',
    },
    { tool: 'permissions-lint', args: [at('tree')], text: '--policy', choice: '--fail-on' },
    { tool: 'pins-manifest-check', args: [at('tree')], choice: '--format' },
  ];
}

export function longWork(at) {
  return [
    { tool: 'secret-lint', args: [at('huge.tar'), '-o', 'out'] },
    { tool: 'secret-lint', args: [at('huge.tar'), '--write-baseline', 'made'] },
  ];
}
