import { agree, bare } from '../comment.ts';
import type { Use } from '../judge.ts';
import type { Row } from '../manifest/parse.ts';
import { revisionForm } from '../references/target.ts';

/** What a reference becomes. */
export interface Change {
  /** The new pin; absent when only the comment is to be mended. */
  readonly pin?: string;
  /** The version for the comment; absent for images, whose tag tells it. */
  readonly version?: string;
}

/** What the manifest makes of a reference; undefined when it is right, or when the manifest leaves a choice. */
export function changeOf(use: Use, rows: readonly Row[]): Change | undefined {
  const { target, pin, version, reference } = use;
  // Conditions and scripts may read the value, too.
  if (reference.isBorrowed) return undefined;
  if (target.type === 'image') {
    if (pin !== undefined || target.digest !== undefined) return undefined;
    const row = theOnly(rows.filter((one) => one.version === (target.revision || 'latest')));
    return row && { pin: row.pin };
  }
  if (pin === undefined) {
    const row = theOnly(candidates(target.revision, rows));
    return row && { pin: row.pin, version: row.version };
  }
  const fitting = rows.filter((row) => row.pin === pin);
  const isRight =
    fitting.length === 0 || (version !== undefined && fitting.some((row) => agree(row.version, version)));
  const row = theOnly(fitting);
  return isRight || !row ? undefined : { version: row.version };
}

/** The rows that a revision may stand for; `v4` stands for `v4.1.7`, but never the other way round. */
function candidates(revision: string, rows: readonly Row[]): readonly Row[] {
  const lower = revision.toLowerCase();
  switch (revisionForm(revision)) {
    case 'tag': {
      const same = rows.filter((row) => bare(row.version) === bare(revision));
      return same.length > 0
        ? same
        : rows.filter((row) => bare(row.version).startsWith(`${bare(revision)}.`));
    }
    case 'short':
    case 'upper-case':
      return rows.filter((row) => row.pin.startsWith(lower));
    case 'branch':
      return rows.filter((row) => row.version === revision);
    default:
      return [];
  }
}

/** The row, when all are of one pin; the longest version tells most. */
function theOnly(rows: readonly Row[]): Row | undefined {
  const [first, ...others] = [...rows].sort((a, b) => b.version.length - a.version.length);
  return others.some((row) => row.pin !== first?.pin) ? undefined : first;
}
