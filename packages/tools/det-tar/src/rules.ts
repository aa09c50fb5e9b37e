import { defineRules } from '@repro/report';

/** What an archive can hold and yet not mean the same everywhere it is unpacked. */
export const rules = defineRules({
  'name/collision': {
    level: 'warning',
    summary: 'Two names are one where case or Unicode form does not count',
    why: 'macOS and Windows do not tell such names apart: the second member overwrites the first when the archive is unpacked there, and an attacker can use that to put one file in the place of another.',
    fix: 'rename one of the two; --portable refuses such names',
    message: (d: { other: string }) =>
      `is the same name as ${d.other} where case or Unicode form does not count`,
  },
  'name/not-nfc': {
    level: 'warning',
    summary: 'The name is not in Unicode Normalization Form C',
    why: 'File systems that normalise give the name back in other bytes, so that the unpacked tree is another one and archives to other bytes.',
    fix: 'rename it to its composed form (NFC); --portable refuses such names',
    message: (d: { composed: string }) => `is not in Unicode form NFC, which is ${d.composed}`,
  },
  'name/windows': {
    level: 'warning',
    summary: 'Windows cannot have a file of this name',
    why: 'Device names, the characters < > : " | ? * \\ and control characters, and a final dot or space cannot be unpacked on Windows, or end up under another name, as an alternate stream or on a device.',
    fix: 'rename it; --portable refuses such names',
    message: (d: { reason: string }) => `cannot be unpacked on Windows: ${d.reason}`,
  },
  'link/escapes': {
    level: 'error',
    summary: 'The symbolic link leads out of the tree',
    why: 'Whoever unpacks the archive gets a link to a file of their own machine, through which a later member or a program can read or write it.',
    fix: 'point it below the root, or leave it out; det-tar alone stores it as it is with --allow-escaping-links',
    message: (d: { target: string }) => `leads out of the tree, to ${d.target}`,
  },
  'entry/special': {
    level: 'warning',
    summary: 'A socket, named pipe or device was left out',
    why: 'Such an entry has no content to archive; left out, the archive is not all of the tree.',
    fix: 'remove it, or leave it out by name with --exclude',
    message: (d: { kind: string }) => `is a ${d.kind} and was left out`,
  },
});
