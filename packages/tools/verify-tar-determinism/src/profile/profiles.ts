import type { Forms, NumberForm, Profile, ProfileName } from './types.ts';

const executable = [0o644, 0o755] as const;

/** The forms of GNU tar; its own format leaves devices empty and has base-256 for what is too large. */
const gnuForms = forms('nul', {
  chksum: ['nul-space'],
  devmajor: ['nul', 'empty'],
  devminor: ['nul', 'empty'],
});
const reproForms = forms('nul', { chksum: ['nul-space'] });
const emptyDevices = { chksum: ['nul-space'], devmajor: ['empty'], devminor: ['empty'] } as const;
const npmForms = forms('space-nul', { uid: ['empty'], gid: ['empty'] });

function forms(usual: NumberForm, others: Partial<Forms>): Forms {
  const all = [usual];
  return {
    mode: all,
    uid: all,
    gid: all,
    size: all,
    mtime: all,
    chksum: all,
    devmajor: all,
    devminor: all,
    ...others,
  };
}

const needed = { linkpath: 'needed', path: 'needed', size: 'needed', mtime: 'needed' } as const;

/** What each profile expects: read a column to know what a profile means. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  // det-tar's format: byte for byte what GNU tar writes with the flags that det-tar's README publishes.
  repro: {
    summary: "det-tar's format, which GNU tar makes too with the published flags",
    order: 'bytes',
    formats: ['ustar', 'pax'],
    kinds: ['file', 'dir', 'symlink', 'hardlink'],
    mtime: 0,
    uid: 0,
    gid: 0,
    uname: '',
    gname: '',
    modes: { file: executable, dir: [0o755], link: 0o755 },
    forms: reproForms,
    prefix: false,
    cutNames: true,
    directories: 'before',
    dot: false,
    extensions: {
      records: { hdrcharset: 'any', ...needed },
      exact: true,
      globals: [],
      name: 'directory',
      mode: 0o644,
      forms: forms('nul', emptyDevices),
      gnu: false,
    },
    record: 10_240,
  },
  // What reproducible-builds.org recommends: --sort=name --mtime=@N --owner=0 --group=0 --numeric-owner and, for
  // pax, --pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime. Modes are those of the disk.
  gnu: {
    summary: 'GNU tar with --sort=name, one --mtime, numeric owner 0 and no times in pax',
    order: 'components',
    formats: ['ustar', 'pax', 'gnu', 'v7'],
    kinds: ['file', 'dir', 'symlink', 'hardlink'],
    mtime: 'same',
    uid: 0,
    gid: 0,
    uname: '',
    gname: '',
    modes: {},
    forms: { ...gnuForms, size: ['nul', 'base256'], mtime: ['nul', 'base256'] },
    prefix: true,
    cutNames: true,
    directories: 'any',
    dot: true,
    extensions: {
      records: needed,
      exact: false,
      globals: [],
      name: 'directory',
      mode: 0o644,
      forms: gnuForms,
      gnu: true,
    },
    record: 10_240,
  },
  // git archive of a commit: its time everywhere, its name in a global comment; tar.umask is 002 or 022.
  'git-archive': {
    summary: 'git archive of a commit',
    order: 'git',
    formats: ['ustar', 'pax'],
    kinds: ['file', 'dir', 'symlink'],
    mtime: 'same',
    uid: 0,
    gid: 0,
    uname: 'root',
    gname: 'root',
    modes: { file: [0o664, 0o775, ...executable], dir: [0o775, 0o755] },
    forms: forms('nul', {}),
    prefix: true,
    cutNames: false,
    directories: 'before',
    dot: false,
    extensions: {
      records: needed,
      exact: false,
      globals: ['comment', 'mtime'],
      name: 'object',
      mode: 0o666,
      forms: forms('nul', {}),
      gnu: false,
    },
    record: 10_240,
  },
  // npm pack since version 5: files only, below package/, the time 1985-10-26T08:15:00Z, no owner.
  npm: {
    summary: 'npm pack',
    order: 'npm',
    formats: ['ustar', 'pax'],
    kinds: ['file'],
    mtime: 499_162_500,
    uid: 0,
    gid: 0,
    uname: '',
    gname: '',
    modes: { file: executable },
    forms: npmForms,
    prefix: true,
    cutNames: false,
    directories: 'none',
    root: 'package/',
    dot: false,
    extensions: {
      records: { path: 'any', linkpath: 'any', size: 'any', mtime: 'any' },
      exact: false,
      globals: [],
      name: 'file',
      mode: 0o644,
      forms: npmForms,
      gnu: false,
    },
    record: 512,
  },
};
