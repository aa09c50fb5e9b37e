import type { Rule } from '@repro/report';

/** A link and where it leads. */
export interface LinkData {
  readonly path: string;
  readonly target: string;
}

const rule = <D>(parts: Omit<Rule<D>, 'level'> & { level?: Rule['level'] }): Rule<D> => ({
  level: 'error',
  ...parts,
});

const relink = 'link to a path inside the archive, relative to the link';

/** What is wrong with links, alone and together. */
export const linkRules = {
  'link/absolute': rule({
    summary: 'A symlink has an absolute target',
    why: 'It leads to a place on the machine that unpacks, and whatever is written or read by its name goes there.',
    fix: `${relink}; --base DIR when targets below it are meant`,
    message: ({ target }: LinkData) => `the link leads to the absolute path '${target}'`,
  }),
  'link/escape': rule({
    summary: 'A link leads out of the directory',
    why: 'Files that are later written or read through it lie outside, also where each of several links in a row looks harmless alone.',
    fix: relink,
    message: ({ target, through }: LinkData & { through?: string }) =>
      through === undefined
        ? `the link to '${target}' leads out of the directory`
        : `the link to '${target}' leads out of the directory through '${through}'`,
  }),
  'link/foreign': rule({
    summary: 'A link has a target in the form of Windows',
    why: 'Drives, servers and backslashes in a target lead out of the directory on Windows and to a strange name elsewhere.',
    fix: relink,
    message: ({ target }: LinkData) => `the link leads to '${target}', which is another place on Windows`,
  }),
  'link/control': rule({
    summary: 'A link target holds a control, bidi or NUL character',
    why: 'It acts on the terminal that lists the archive, deceives who reads it, or ends the target early for programs in C.',
    fix: relink,
    message: ({ found }: LinkData & { found: string }) => `the target of the link holds ${found}`,
  }),
  'link/too-long': rule({
    summary: 'A link target is longer than systems hold',
    why: 'Beyond 4,095 bytes unpackers fail or cut it, and then it leads elsewhere.',
    fix: relink,
    message: ({ bytes, limit }: LinkData & { bytes: number; limit: number }) =>
      `the target of the link has ${bytes} bytes, expected at most ${limit}`,
  }),
  'link/empty': rule({
    summary: 'A link has no target',
    why: 'Unpackers fail, skip it, or take it for a file.',
    fix: relink,
    message: ({ path }: { path: string }) => `the link '${path}' has no target`,
  }),
  'link/loop': rule({
    level: 'warning',
    summary: 'A link leads to itself',
    why: 'Whoever follows it gets an error, or never ends.',
    fix: relink,
    message: ({ target }: LinkData) => `the link to '${target}' leads to itself`,
  }),
  'link/long-chain': rule({
    level: 'warning',
    summary: 'A link leads through more links than systems follow',
    why: 'Linux follows 40; guards that follow fewer or more than the unpacker see another place.',
    fix: relink,
    message: ({ target, links }: LinkData & { links: number }) =>
      `the link to '${target}' leads through ${links} links, expected at most 40`,
  }),
  'link/dangling': rule({
    level: 'note',
    summary: 'A link leads to nothing in the archive',
    why: 'It may lead to what already lies where the archive is unpacked; an empty directory has nothing there.',
    fix: 'add the target, or leave the link out',
    message: ({ target }: LinkData) => `the link to '${target}' leads to nothing in the archive`,
  }),
  'link/write-through': rule({
    summary: 'A member is written through a symlink',
    why: 'The file lands where an earlier member of the archive points, anywhere on the disk: the classic attack on unpackers (CVE-2001-1267 to CVE-2025-45582).',
    fix: 'make the archive anew, without members below or in place of a link',
    message: ({ link }: { path: string; link: string }) => `the path goes through the symlink '${link}'`,
  }),
  'hardlink/missing': rule({
    summary: 'A hard link names no earlier file',
    why: 'It links to whatever lies there on the machine that unpacks; later members then write to that file.',
    fix: 'put the file before its links, or store a copy',
    message: ({ target }: LinkData) => `the hard link names '${target}', which no earlier file is`,
  }),
  'hardlink/to-link': rule({
    summary: 'A hard link names a symlink',
    why: 'Some systems link to what the symlink leads to: with a chain of them an unpacker writes outside.',
    fix: 'store a symlink or a copy',
    message: ({ target }: LinkData) => `the hard link names the symlink '${target}'`,
  }),
  'hardlink/through-link': rule({
    summary: 'A hard link goes through a symlink',
    why: 'It then names a file outside, which later members write to.',
    fix: 'name the file by its own path',
    message: ({ target, link }: LinkData & { link: string }) =>
      `the hard link names '${target}' through the symlink '${link}'`,
  }),
  'hardlink/to-directory': rule({
    summary: 'A hard link names a directory',
    why: 'Most systems refuse it; where it works, trees have loops.',
    fix: 'use a symlink',
    message: ({ target }: LinkData) => `the hard link names the directory '${target}'`,
  }),
};
