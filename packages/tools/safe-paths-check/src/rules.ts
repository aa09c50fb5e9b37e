import { defineRules, type Level } from '@repro/report';
import type { Target } from './options.ts';
import { linkRules } from './rules/links.ts';
import { memberRules } from './rules/members.ts';
import { pathRules } from './rules/paths.ts';

/** What can make unpacking an archive unsafe, or different from reader to reader. */
export const rules = defineRules({ ...pathRules, ...linkRules, ...memberRules });

/** The codes of what can be wrong. */
export type Code = keyof typeof rules.table;

/** What a finding of a code says. */
export type DataOf<C extends Code> = Parameters<(typeof rules.table)[C]['message']>[0];

/** Where the archive is only unpacked on POSIX systems, what harms others weighs less. */
const onPosix: Partial<Record<Code, Level>> = {
  'path/backslash': 'note',
  'path/collision': 'warning',
  'path/decomposed': 'note',
  'path/drive': 'note',
  'path/not-utf8': 'warning',
  'path/reserved-name': 'note',
  'path/short-name': 'note',
  'path/stream': 'note',
  'path/too-long-windows': 'note',
  'path/trailing': 'note',
  'path/unassigned': 'note',
  'path/unc': 'note',
  'path/wildcard': 'note',
  'link/foreign': 'note',
};

/** The level of a code's findings, by the systems that the archive is for. */
export function levelOf(code: Code, target: Target): Level {
  return (target === 'posix' && onPosix[code]) || rules.table[code].level;
}
