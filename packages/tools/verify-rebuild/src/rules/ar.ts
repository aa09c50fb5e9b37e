import type { RuleTable } from '@repro/report';
import type { Field } from './header.ts';
import { differs, type Values } from './pair.ts';

const MACHINE =
  'Unless it is told otherwise, ar stores what the file system says of each file that it takes.';
const FIX =
  'make the archive anew in deterministic mode: ar rcsD (ranlib -D); for Debian packages set SOURCE_DATE_EPOCH, and build with --root-owner-group';

/** What only ar archives have: static libraries and Debian packages (ar(5), deb(5)). */
export const arRules = {
  'rebuild/ar-time': {
    level: 'error',
    summary: 'Times in the ar archive differ',
    why: `${MACHINE} Each member has the time when its file was last written, the index that of ranlib.`,
    fix: FIX,
    message: (d: Values) => differs('time', d),
  },
  'rebuild/ar-owner': {
    level: 'error',
    summary: 'Members of the ar archive belong to another user or group',
    why: `${MACHINE} The numbers of user and group are those of whoever builds.`,
    fix: FIX,
    message: (d: Values) => differs('user and group', d),
  },
  'rebuild/ar-mode': {
    level: 'error',
    summary: 'Modes in the ar archive differ',
    why: `${MACHINE} The permissions depend on the umask, and only some programs store the type of the file with them.`,
    fix: FIX,
    message: (d: Values) => differs('mode', d),
  },
  'rebuild/ar-form': {
    level: 'error',
    summary: 'The same value is written in another form in the ar archive',
    why: 'GNU ends names with a slash, BSD puts long ones before the content, dpkg pads them with spaces: other bytes of one meaning.',
    fix: 'make both archives with the same program and version',
    message: (d: Field) => differs(`form of ${d.field}`, d),
  },
  'rebuild/ar-index': {
    level: 'error',
    summary: 'The index of symbols differs, and the members do not',
    why: 'A linker finds by the index which member has a symbol; it was made by another program, or in one build only.',
    fix: 'make the index in both builds, with the same program and version: ar s, ranlib -D',
    message: (d: Values) => differs('index of symbols', d),
  },
} as const satisfies RuleTable;
