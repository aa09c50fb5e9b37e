import type { RuleTable } from '@repro/report';
import { differs, type Values } from './pair.ts';

/** What files hold. */
export const contentRules = {
  'rebuild/timestamp': {
    level: 'error',
    summary: 'The file holds a time of the build',
    why: 'Generators, compilers (__DATE__, __TIME__) and templates write the clock into what they make.',
    fix: 'take it from SOURCE_DATE_EPOCH, or leave it out',
    message: (d: Values) => differs('embedded time', d),
  },
  'rebuild/timestamp-zone': {
    level: 'error',
    summary: 'The file holds the same time in another zone',
    why: 'The time was written as local time, on machines of two zones.',
    fix: 'write times in UTC (TZ=UTC)',
    message: (d: Values & { hours?: number }) => `${differs('embedded time', d)}, ${d.hours} hours apart`,
  },
  'rebuild/build-path': {
    level: 'error',
    summary: 'The file holds the directory of the build',
    why: 'Compilers, debug information, maps and error messages name the files they come from by absolute paths.',
    fix: 'build in the same directory, or map it: -ffile-prefix-map=$PWD=., --remap-path-prefix, -trimpath',
    message: (d: Values) => differs('embedded path', d),
  },
  'rebuild/debug-path': {
    level: 'error',
    summary: 'Debug information holds the directory of the build',
    why: 'DWARF names the source files and the directory of compilation by absolute paths.',
    fix: 'compile with -fdebug-prefix-map=$PWD=. (or -ffile-prefix-map), or strip debug information',
    message: (d: Values) => differs('path in debug information', d),
  },
  'rebuild/build-user': {
    level: 'error',
    summary: 'The file holds the user or host that built it',
    why: 'Build systems write who built, and where, into manifests and headers.',
    fix: 'leave it out, or set it (KBUILD_BUILD_USER and KBUILD_BUILD_HOST for Linux, Built-By in Maven)',
    message: (d: Values) => differs('embedded user or host', d),
  },
  'rebuild/random-id': {
    level: 'error',
    summary: 'The file holds an identifier that is another in each build',
    why: 'UUIDs, random seeds, addresses and hashes of things that differ are new in each build.',
    fix: 'derive it from the content, or fix the seed; where it is a hash, look for the cause in what it is the hash of',
    message: (d: Values) => differs('embedded identifier', d),
  },
  'rebuild/version': {
    level: 'error',
    summary: 'The file holds another version',
    why: 'The version of the product, of a compiler or of a dependency is written into the file, and is not the same in both builds.',
    fix: 'build the same version with pinned tools and dependencies',
    message: (d: Values) => differs('embedded version', d),
  },
  'rebuild/build-number': {
    level: 'error',
    summary: 'The file holds the number of the build',
    why: 'A CI numbers its runs; another build is another run.',
    fix: 'keep the number out of the artifact: it belongs to the provenance',
    message: (d: Values) => differs('embedded build number', d),
  },
  'rebuild/elf-build-id': {
    level: 'error',
    summary: 'The build ID of the program differs',
    why: 'The linker makes it from all it links: another ID means that something before linking differed, be it only a path.',
    fix: 'look for what else differs, in debug information first; or link with --build-id=none',
    message: (d: Values) => differs('build ID', d),
  },
  'rebuild/pyc-time': {
    level: 'error',
    summary: 'The compiled Python file holds another time of its source',
    why: 'Python notes the modification time of the source in the header of a .pyc file (PEP 552).',
    fix: 'set SOURCE_DATE_EPOCH, or compile with --invalidation-mode checked-hash',
    message: (d: Values<number>) => differs('time of the source', d),
  },
  'rebuild/truncated': {
    level: 'error',
    summary: 'One of the two is the beginning of the other',
    why: 'A build or a copy stopped before its end, or more was written to the end of a file.',
    fix: 'make or fetch the shorter one again',
    message: (d: Values<number>) => differs('one ends where the other goes on; bytes', d),
  },
  'rebuild/content': {
    level: 'error',
    summary: 'The content differs for a reason that is not known',
    why: 'The sources differ, or a tool gave another result; nothing that is recognised stands at the difference.',
    fix: 'look at the bytes at this offset in both, and at the tool that wrote them',
    message: (d: Values & { section?: string }) =>
      `content differs${d.section === undefined ? '' : ` in ${d.section}`}`,
  },
  'rebuild/bytes': {
    level: 'error',
    summary: 'The bytes differ where the structure is the same',
    why: 'All that is known of the format agrees; what differs is in a part that readers pass over.',
    fix: 'look at the bytes at this offset in both, and pack with the same program and version',
    message: (d: Values<number>) => differs('bytes that no reader shows differ; sizes', d),
  },
  'rebuild/unreadable': {
    level: 'error',
    summary: 'One of the two cannot be read as what it begins as',
    why: 'It is damaged, passes a limit, or was made to be read in two ways: then only its bytes can be compared.',
    fix: 'see what safe-paths-check and verify-tar-determinism say of each; raise the limit if it is known to be good',
    message: (d: { reason: string; problem: string }) => `${d.problem} [${d.reason}]`,
  },
} as const satisfies RuleTable;
