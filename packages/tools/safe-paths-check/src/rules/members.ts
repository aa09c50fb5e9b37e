import type { JsonObject } from '@repro/core';
import type { Rule } from '@repro/report';

const rule = <D>(parts: Omit<Rule<D>, 'level'> & { level?: Rule['level'] }): Rule<D> => ({
  level: 'error',
  ...parts,
});

/** An oddity of the format, as its reader tells it. */
export interface Oddity {
  readonly oddity: string;
  readonly meaning: string;
  readonly detail: JsonObject;
}

const remake = 'make the archive anew with one tool, for example det-tar';

/** What is wrong with members and with the archive as a whole. */
export const memberRules = {
  'member/below-file': rule({
    summary: 'A member lies below one that is no directory',
    why: 'Unpackers fail, or replace the file by a directory: what lies there depends on the unpacker.',
    fix: remake,
    message: ({ file }: { path: string; file: string }) =>
      `the path goes through '${file}', which is no directory`,
  }),
  'member/type-conflict': rule({
    summary: 'Two members of one path are of different types',
    why: 'A directory that becomes a link, or a file that becomes a directory, is left, replaced or written through, depending on the unpacker.',
    fix: 'make the archive anew, with each path once',
    message: ({ was, is }: { path: string; was: string; is: string }) =>
      `a ${is} where the archive has a ${was}`,
  }),
  'member/device': rule({
    summary: 'A member is a device, fifo or socket',
    why: 'Unpacked by root a device node gives raw access to disk or memory; reading a fifo hangs.',
    fix: 'leave it out',
    message: ({ kind }: { path: string; kind: string }) => `the member is a ${kind}`,
  }),
  'member/setuid': rule({
    summary: 'A member has the setuid or setgid bit, or capabilities',
    why: 'Unpacked with its mode by root, the program runs with the rights of root for everybody; bsdtar and GNU tar with --xattrs restore capabilities, which are some of these rights.',
    fix: 'take the bit or the record away; let the installer set it',
    message: ({ mode, record }: { path: string; mode?: string; record?: string }) =>
      mode === undefined
        ? `the pax record ${record} gives capabilities`
        : `the mode ${mode} has the setuid or setgid bit`,
  }),
  'member/unverified': rule({
    level: 'warning',
    summary: 'The content of a member could not be held against its size and CRC',
    why: 'It is encrypted, or packed by a method that is not read here: what comes out is not known.',
    fix: 'store or deflate it, without encryption',
    message: ({ reason }: { path: string; reason: string }) => `the content was not checked: ${reason}`,
  }),
  'archive/ambiguous': rule({
    summary: 'Readers disagree about the archive',
    why: 'What one program checks is not what another unpacks (CVE-2025-62518, zip confusion). The oddity says where they part.',
    fix: remake,
    message: ({ oddity, meaning }: Oddity) => `${meaning} (${oddity})`,
  }),
  'archive/hidden': rule({
    summary: 'The archive holds bytes that belong to no member',
    why: 'They are covered by its digest and signature and seen by nobody who lists or unpacks it; another reader may take them for members.',
    fix: remake,
    message: ({ oddity, meaning }: Oddity) => `${meaning} (${oddity})`,
  }),
  'archive/bomb': rule({
    summary: 'The archive unpacks to far more than it holds',
    why: 'It fills the disk of whoever unpacks it: a sparse file of a kilobyte can be an exabyte.',
    fix: 'raise --max-size or --max-ratio when the archive is known to be good',
    message: ({ size, archive }: { size: number; archive: number }) =>
      `unpacks to ${size} bytes, of which the archive holds ${archive}`,
  }),
};
