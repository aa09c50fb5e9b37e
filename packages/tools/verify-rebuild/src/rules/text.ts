import type { RuleTable } from '@repro/report';
import { differs, type Values } from './pair.ts';

/** How a text is written. */
export const textRules = {
  'rebuild/line-endings': {
    level: 'error',
    summary: 'Lines end in CRLF in one build and in LF in the other',
    why: 'git changes line ends on checkout by core.autocrlf and the system; editors and generators by theirs.',
    fix: 'fix them in .gitattributes (* text=auto eol=lf), and open files that are written with LF',
    message: (d: Values) => differs('line ends', d),
  },
  'rebuild/bom': {
    level: 'error',
    summary: 'The text begins with a byte order mark in one build only',
    why: 'Some editors and PowerShell put U+FEFF before UTF-8.',
    fix: 'write UTF-8 without byte order mark',
    message: (d: { in: 'expected' | 'found' }) =>
      `byte order mark only in the ${d.in === 'expected' ? 'expected' : 'other'} build`,
  },
  'rebuild/final-newline': {
    level: 'error',
    summary: 'The line break at the end of the text differs',
    why: 'Editors and generators add a last line break, or do not.',
    fix: 'end text files with one line break',
    message: (d: Values) => differs('line breaks', d),
  },
  'rebuild/encoding': {
    level: 'error',
    summary: 'The text is in another encoding',
    why: 'Programs write text in the encoding of the locale or of the system: ISO 8859-1 here, UTF-8 or UTF-16 there.',
    fix: 'write UTF-8, and name it where the file is opened',
    message: (d: Values) => differs('encoding', d),
  },
  'rebuild/whitespace': {
    level: 'error',
    summary: 'Only white space differs',
    why: 'Formatters and serialisers indent in other ways by version and setting.',
    fix: 'pin the version and the settings of what writes the file',
    message: () => 'only white space differs',
  },
  'rebuild/json-order': {
    level: 'error',
    summary: 'The same JSON value is written with its members in another order, or in another form',
    why: 'Maps of many languages have no order, or another one in each run.',
    fix: 'sort the members where the file is written (JSON Canonicalization Scheme, jq -S)',
    message: () => 'the same JSON value, its members in another order or form',
  },
  'rebuild/line-order': {
    level: 'error',
    summary: 'The same lines come in another order',
    why: 'The lines were written from a hash table, by several threads, or in the order of a directory.',
    fix: 'sort them where the file is written (LC_ALL=C sort)',
    message: (d: { lines: number }) => `the same ${d.lines} lines in another order`,
  },
} as const satisfies RuleTable;
