// What judges files of any kind.

/** What does not begin as an archive is a file like others. */
const NO_ARCHIVE =
  /^(a directory|empty|random bytes|cut at last .*\.tar|cut at byte (1\.tar\.gz|[12]\.tar\.(zst|xz)|(\d|1\d|100)\.tar))$/;

/** A directory may be a file. */
const FILE_OR_SOUND = /^(a file|circular links|names of 255 bytes)$/;

/** Any content is text or bytes in which nothing is found; what is cut or unsound is told as not judged. */
export function slots(at) {
  return [
    {
      tool: 'secret-lint',
      slot: 'PATH (a directory)',
      kind: 'tree',
      args: (dir) => [dir],
      fine: FILE_OR_SOUND,
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
    {
      tool: 'permissions-lint',
      slot: 'PATH (a directory)',
      kind: 'tree',
      args: (dir) => [dir],
      fine: FILE_OR_SOUND,
      shows: /./,
    },
    {
      tool: 'permissions-lint',
      slot: 'PATH (a file)',
      kind: 'scan',
      args: (file) => [file],
      any: [0, 1], // what is no archive is a file with a mode
      shows: /./,
    },
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
