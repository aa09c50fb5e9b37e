import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What to put on disk: a string is a file's content, null a directory, an array a link's target. */
export type Files = Readonly<Record<string, string | null | readonly [string]>>;

/** Makes files below `root`, with the directories they need. */
export function plant(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (content === null) mkdirSync(file, { recursive: true });
    else if (typeof content === 'string') writeFileSync(file, content);
    else symlinkSync(content[0], file);
  }
}

/** A tree with everything that is odd and allowed. */
export const oddFiles: Files = {
  'a/f': 'x',
  'a-b': 'y',
  'a/empty/dir': null,
  '.hidden': '',
  ' spaces  ': ' ',
  'new\nline': '\n',
  'tab\t"quote"\\back': 'q',
  '-rf': 'option',
  é: 'NFC',
  'e\u0301': 'NFD',
  '\uFFFD': 'below',
  '\u{1F600}': 'above',
  '\u0001control': 'c',
  'del\u007f': 'd',
  link: ['a'],
  dangling: ['../no/where'],
  loop: ['loop'],
};

/** Runs a line of shell in `cwd`, and gives what it prints. */
export function shell(line: string, cwd: string): string {
  return execFileSync('bash', ['-c', `set -o pipefail; ${line}`], { cwd, maxBuffer: 2 ** 28 }).toString();
}
