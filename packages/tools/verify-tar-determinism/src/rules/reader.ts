import { type AnomalyKind, type TarAnomalyCode, tarAnomalies } from '@repro/archive/tar';
import type { JsonObject } from '@repro/core';
import type { Level, Rule } from '@repro/report';
import { isReaderCode, type ReaderCode } from './reader-codes.ts';

/** What an oddity of each kind is to a check of determinism. */
const kinds: Readonly<Record<AnomalyKind, { level: Level; why: string; fix: string }>> = {
  ambiguous: {
    level: 'error',
    why: 'Programs read this in different ways: what one person checks is not what another unpacks. No careful writer makes it.',
    fix: 'do not unpack the archive before you know where it comes from; make it anew with det-tar',
  },
  hidden: {
    level: 'error',
    why: 'Extraction drops these bytes without a word: they are a place for leftovers of the memory or the disk of the building machine, and for things that somebody hides.',
    fix: 'make the archive anew with det-tar',
  },
  odd: {
    level: 'warning',
    why: 'All programs read this alike, but a reproducible writer does not make it: it shows another writer, or a change afterwards.',
    fix: 'make the archive anew with det-tar',
  },
};

/** Where more is known than the kind tells. */
const reasons: Partial<Readonly<Record<TarAnomalyCode, string>>> = {
  'tar/pax-size-conflict':
    'A reader that takes the size of the header where another takes that of the record goes on inside the content and finds members there that the other never sees (CVE-2025-62518, CVE-2026-33055).',
  'tar/pax-size-on-extension':
    'Some readers apply the size to the extension header that follows instead of to the member: they then find other members.',
  'tar/mixed-names':
    'GNU tar, Python and others differ in whether the GNU name or the pax name wins: the member has two names.',
  'tar/nul-in-pax': 'Programs in C end the value at the NUL, others keep it whole: the member has two names.',
  'tar/data-after-end':
    'Programs end at the zero blocks, or with -i go on: a second archive there is seen by some of them alone.',
  'tar/end-single-block':
    'Python and GNU tar end at one zero block, other programs go on until there are two: they see other members.',
  'tar/duplicate-path':
    'The last member wins when the archive is unpacked, the first one in many listings and libraries.',
  'tar/size-without-data':
    'GNU tar passes over as many bytes as the size says, Python and Go do not: they see other members.',
  'tar/global-override':
    'Go ignores global records, GNU tar and Python apply them: members differ in name, owner or size.',
  'tar/sparse':
    'Whether a file has holes depends on the file system that it lay on, and readers without the GNU extension see a map in place of content.',
  'tar/sparse-map':
    'GNU tar looks for each part of such a file at the next block and ends the file with the last one: it finds other content than other programs, and other members behind it.',
};

/** A rule for each of them, under the reader's own code. */
export const readerRules = Object.fromEntries(
  Object.entries(tarAnomalies)
    .filter(([code]) => isReaderCode(code as TarAnomalyCode))
    .map(([code, { kind, summary }]) => [code, toRule(code as TarAnomalyCode, { kind, summary })]),
) as unknown as Readonly<Record<ReaderCode, Rule<ReaderData>>>;

/** What the reader found, and the member when there is one. */
export interface ReaderData {
  readonly member?: string;
  readonly details: JsonObject;
}

function toRule(
  code: TarAnomalyCode,
  { kind, summary }: { kind: AnomalyKind; summary: string },
): Rule<ReaderData> {
  const { level, why, fix } = kinds[kind];
  return {
    level,
    summary: summary.charAt(0).toUpperCase() + summary.slice(1),
    why: reasons[code] ?? why,
    fix,
    message: ({ member, details }) => (member === undefined ? '' : `${member}: `) + summary + shown(details),
  };
}

function shown(details: JsonObject): string {
  const parts = Object.entries(details).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
