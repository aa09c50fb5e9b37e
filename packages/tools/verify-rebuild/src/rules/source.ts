import type { RuleTable } from '@repro/report';
import { differs, type Values } from './pair.ts';

/** What a release recorded of its source and artifact. */
export const sourceRules = {
  'rebuild/source-changed': {
    level: 'error',
    summary: 'A source file is not what it was when the release was made',
    why: 'The snapshot of the release has another digest, mode or target for this file: no rebuild from this source can be the same.',
    fix: 'rebuild from the recorded commit (--git DIR), or undo the change; what was released of a changed work tree, or with line ends that its checkout made (eol in .gitattributes, core.autocrlf), is in no commit',
    message: (d: Values & { field: string; causes: readonly string[] }) => {
      const how = d.causes.length === 0 ? '' : ` (${d.causes.join(', ')})`;
      return `${differs(`${d.field} in the source`, d)}${how}`;
    },
  },
  'rebuild/source-missing': {
    level: 'error',
    summary: 'A source file of the release is not there',
    why: 'The snapshot of the release names a file that the source does not have.',
    fix: 'rebuild from the recorded commit (--git DIR); files that are not checked in must come from elsewhere',
    message: () => 'is in the snapshot of the release, and not in the source',
  },
  'rebuild/source-extra': {
    level: 'error',
    summary: 'The source has a file that the release did not have',
    why: 'The file was added since, or is a leftover that the rules of the snapshot do not leave out.',
    fix: 'rebuild from a clean checkout, or from the recorded commit (--git DIR)',
    message: () => 'is in the source, and not in the snapshot of the release',
  },
  'rebuild/artifact-digest': {
    level: 'error',
    summary: 'The artifact is not the one that the release recorded',
    why: 'The manifest of the release has another digest: the artifact was replaced or damaged after the release.',
    fix: 'fetch the artifact again; if it stays, do not use it',
    message: (d: Values) => differs('SHA-256 of the artifact', d),
  },
} as const satisfies RuleTable;
