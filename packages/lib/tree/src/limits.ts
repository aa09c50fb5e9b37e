import { ReproError } from '@repro/core/error';

/** What a tree may at most be; passing a limit is an error, so that no tree fills memory or recurses without end. */
export interface TreeLimits {
  /** Entries; default 1,000,000. */
  readonly maxEntries?: number | undefined;
  /** Names in a path; default 256. */
  readonly maxDepth?: number | undefined;
  /** Bytes of a path; default 4,096, which is also what Linux can open. */
  readonly maxPathBytes?: number | undefined;
}

/** Checks each entry's path in turn. */
export type LimitCheck = (path: string) => void;

/**
 * A check that counts what it is shown.
 * @throws ERR_REPRO_TOO_MANY, ERR_REPRO_TOO_DEEP, ERR_REPRO_TOO_LONG from the check.
 */
export function limitCheck(limits: TreeLimits = {}): LimitCheck {
  const { maxEntries = 1_000_000, maxDepth = 256, maxPathBytes = 4096 } = limits;
  let entries = 0;
  return (path) => {
    if (++entries > maxEntries) {
      throw new ReproError('ERR_REPRO_TOO_MANY', `the tree has more than ${maxEntries} entries, the limit`, {
        hint: 'ignore what does not belong to it, or raise the limit',
      });
    }
    if (path.length * 3 > maxPathBytes && Buffer.byteLength(path) > maxPathBytes) {
      const shown = `${path.slice(0, 60)}…`;
      throw new ReproError(
        'ERR_REPRO_TOO_LONG',
        `${shown}: the path has more than ${maxPathBytes} bytes, the limit`,
        {
          hint: 'shorten it, or ignore it',
        },
      );
    }
    if (path.length > 2 * maxDepth && depth(path) > maxDepth) {
      const shown = `${path.slice(0, 60)}…`;
      throw new ReproError(
        'ERR_REPRO_TOO_DEEP',
        `${shown}: the path is deeper than ${maxDepth} names, the limit`,
        {
          hint: 'ignore it, or raise the limit',
        },
      );
    }
  };
}

function depth(path: string): number {
  let names = 1;
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) names++;
  return names;
}
