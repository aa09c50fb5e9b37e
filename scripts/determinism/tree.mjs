import {
  chmodSync,
  linkSync,
  mkdirSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** A source tree with what real ones hold and naive archivers trip over: [path, what]. */
const ENTRIES = [
  ['README', { text: 'hello\n' }],
  ['a', { dir: true }],
  ['a-b', { text: 'sorts between a and a/f\n' }],
  ['a/f', { text: 'x'.repeat(1000) }],
  ['a/empty', { dir: true }],
  ['bin', { dir: true }],
  ['bin/run', { text: '#!/bin/sh\nexit 0\n', executable: true }],
  ['copy-1', { text: 'the same content twice\n' }],
  ['copy-2', { text: 'the same content twice\n', copyOf: 'copy-1' }],
  ['deep', { dir: true }],
  [`deep/${'d'.repeat(99)}`, { dir: true }],
  [`deep/${'d'.repeat(99)}/${'f'.repeat(150)}`, { text: 'a path that needs a pax record\n' }],
  ['empty-file', { text: '' }],
  ['holes', { text: '\0'.repeat(1 << 20), sparse: true }],
  ['large', { text: largeText() }],
  ['link', { link: 'a/f' }],
  ['link-to-dir', { link: 'a' }],
  ['dangling', { link: 'nowhere' }],
  ['name with spaces', { text: '1' }],
  ['-dash', { text: '2' }],
  ['caf\u00e9', { text: '4' }],
  ['\u{1F600}', { text: 'sorts after U+FFFD by bytes, before by UTF-16\n' }],
  ['\uFFFD', { text: '5' }],
  ['Z', { text: 'upper case before lower, whatever the locale\n' }],
];

/** Text of 3 MiB that compresses like source does; the same on every run. */
function largeText() {
  let state = 12345;
  const words = Array.from({ length: 400 }, (_, i) => `word${(i * 7919) % 1000}`);
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 8;
  };
  let text = '';
  while (text.length < 3 << 20) text += `${words[next() % words.length]}${next() % 9 === 0 ? '\n' : ' '}`;
  return text;
}

/**
 * Writes the tree.
 * @param {string} root
 * @param {{reverse?: boolean, umask?: number, hardlinks?: boolean, sparse?: boolean, mtime?: number}} [how]
 *   everything that must not matter
 */
export function makeTree(root, how = {}) {
  const umask = process.umask(how.umask ?? 0o022);
  mkdirSync(root, { recursive: true });
  const directories = ENTRIES.filter(([, what]) => what.dir);
  const others = ENTRIES.filter(([, what]) => !what.dir);
  for (const [name] of directories) mkdirSync(path.join(root, name));
  for (const [name, what] of how.reverse ? others.toReversed() : others) writeEntry(root, name, what, how);
  if (how.hardlinks) replaceByHardlinks(root);
  if (how.mtime !== undefined)
    for (const [name] of ENTRIES.filter(([, what]) => !what.link))
      utimesSync(path.join(root, name), how.mtime, how.mtime);
  process.umask(umask);
}

function writeEntry(root, name, what, how) {
  const file = path.join(root, name);
  if (what.link !== undefined) symlinkSync(what.link, file);
  else if (what.sparse && how.sparse) writeSparse(file, what.text.length);
  else if (!(what.copyOf && how.hardlinks)) writeFileSync(file, what.text);
  if (what.executable) chmodSync(file, 0o777 & ~(how.umask ?? 0o022));
}

function writeSparse(file, size) {
  writeFileSync(file, '');
  truncateSync(file, size);
}

function replaceByHardlinks(root) {
  for (const [name, what] of ENTRIES)
    if (what.copyOf) linkSync(path.join(root, what.copyOf), path.join(root, name));
}
