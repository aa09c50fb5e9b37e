import { defineRules } from '@repro/report';

type Changed = { expected: string; found: string };
type Content = { expected: { sha256: string; size: number }; found: { sha256: string; size: number } };

/** What a check against a snapshot can find. */
export const rules = defineRules({
  'snapshot/added': {
    level: 'error',
    summary: 'The tree holds an entry that the snapshot does not',
    why: 'A file that nobody recorded can change what is built from the tree, and is not covered by any evidence about it.',
    fix: 'remove it, ignore it when the snapshot is made, or make the snapshot anew',
    message: ({ type }: { type: string }) => `not in the snapshot: a ${kindOf(type)}`,
  },
  'snapshot/content-changed': {
    level: 'error',
    summary: 'A file has another content than in the snapshot',
    why: 'What is built from the tree is not what the snapshot and all that refers to it speak of.',
    fix: 'restore the file, or make the snapshot anew',
    message: ({ expected, found }: Content) =>
      `content is ${found.sha256.slice(0, 12)}… (${found.size} bytes), expected ${expected.sha256.slice(0, 12)}… (${expected.size} bytes)`,
  },
  'snapshot/inconsistent': {
    level: 'error',
    summary: 'The snapshot does not follow from its own entries',
    why: 'Totals and digest are computed from the entries: where they differ, the snapshot was edited or damaged after it was made.',
    fix: 'take the snapshot from where it was made, or make it anew',
    message: ({ member, expected, found }: { member: string } & Changed) =>
      `${member} is ${found}, its entries give ${expected}`,
  },
  'snapshot/link-changed': {
    level: 'error',
    summary: 'A symbolic link has another target than in the snapshot',
    why: 'Whoever follows the link comes to another file, which may lie outside of the tree.',
    fix: 'restore the link, or make the snapshot anew',
    message: ({ expected, found }: Changed) => `link leads to '${found}', expected '${expected}'`,
  },
  'snapshot/mode-changed': {
    level: 'error',
    summary: 'A file is executable and was not, or the other way round',
    why: 'The execute bit decides what is run, and archives made of the tree carry it.',
    fix: 'chmod it back, or make the snapshot anew',
    message: ({ expected, found }: Changed) => `mode is ${found}, expected ${expected}`,
  },
  'snapshot/order': {
    level: 'error',
    summary: 'An entry of the snapshot is not in its place',
    why: 'Each path stands once, in the order of their bytes. A snapshot in another order was edited, and two entries of one path can tell two readers two things.',
    fix: 'take the snapshot from where it was made, or make it anew',
    message: ({ path, before, index }: { path: string; before: string; index: number }) =>
      `files[${index}] is '${path}', which ${path === before ? 'is there twice' : `belongs before '${before}'`}`,
  },
  'snapshot/removed': {
    level: 'error',
    summary: 'An entry of the snapshot is gone from the tree',
    why: 'What is built from the tree lacks something that the snapshot promises.',
    fix: 'restore it, or make the snapshot anew',
    message: ({ type }: { type: string }) => `missing: a ${kindOf(type)} of the snapshot`,
  },
  'snapshot/type-changed': {
    level: 'error',
    summary: 'An entry is of another kind than in the snapshot',
    why: 'A link in place of a file or directory can lead a reader to anything, also outside of the tree.',
    fix: 'restore it, or make the snapshot anew',
    message: ({ expected, found }: Changed) => `is a ${kindOf(found)}, expected a ${kindOf(expected)}`,
  },
});

const KINDS: Readonly<Record<string, string>> = {
  dir: 'directory',
  symlink: 'symbolic link',
  fifo: 'named pipe',
  char: 'device',
  block: 'device',
  other: 'special file',
};

function kindOf(type: string): string {
  return KINDS[type] ?? type;
}
