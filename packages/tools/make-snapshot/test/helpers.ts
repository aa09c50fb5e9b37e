import { execFileSync } from 'node:child_process';
import type { Files } from '@repro/testkit';

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
