import path from 'node:path';
import type { Context } from '@repro/cli-kit';
import { ReproError } from '@repro/core/error';
import type { Name } from '@repro/tree';
import { pathsInside } from '@repro/tree/inside';
import { scan } from '@repro/tree/scan';

/** What is asked of the disk. */
export interface Disk {
  /** What is at a path; a link to a directory is one, any other link is `link`. Throws the system's error. */
  kind(file: string): 'dir' | 'file' | 'link' | 'other';
}

/** What of a directory is not listed. */
interface Selection {
  readonly exclude: readonly string[];
  /** Absolute paths of what this run writes. */
  readonly outputs: readonly (string | undefined)[];
}

/** What an argument turned out to be. */
interface Place {
  readonly path: string;
  readonly isDirectory: boolean;
}

/**
 * The files that arguments name: those of a directory by their paths in it, a file by its last name. The arguments are
 * looked at at once, the directories when their names are asked for.
 * @throws ERR_REPRO_NOT_FOUND and its like for an argument that leads nowhere, ERR_REPRO_RBOM_LINK for a link to a file
 */
export function gather(
  given: readonly string[],
  { context, disk, selection }: { context: Context; disk: Disk; selection: Selection },
): Iterable<Name> {
  const places = given.map((argument) => look(argument, context.resolve(argument), disk));
  // No output takes the place of an artifact that was named; what lies in a directory is left out where it is an output.
  for (const argument of given) context.guard(argument);
  const { exclude: ignore, outputs } = selection;
  return namesOf(places, (root) =>
    scan(root, {
      // What lies in a directory that is released is released: nothing is left out unasked.
      builtin: 'none',
      ignore,
      exclude: pathsInside(root, outputs),
      signal: context.signal,
    }),
  );
}

function* namesOf(
  places: readonly Place[],
  list: (root: string) => Iterable<Name>,
): Generator<Name, void, undefined> {
  for (const { path: place, isDirectory: isRoot } of places) {
    if (isRoot) yield* list(place);
    else yield { path: path.basename(place), type: 'file', disk: place };
  }
}

function look(argument: string, place: string, disk: Disk): Place {
  const kind = kindOf(argument, place, disk);
  if (kind === 'link') {
    throw new ReproError('ERR_REPRO_RBOM_LINK', `${argument}: is a symbolic link, which is no artifact`, {
      hint: 'give the file that it leads to',
    });
  }
  if (kind === 'other') {
    throw new ReproError('ERR_REPRO_SPECIAL_FILE', `${argument}: is no file`, {
      hint: 'give a file or a directory: pipes and devices have no content of their own',
    });
  }
  return { path: place, isDirectory: kind === 'dir' };
}

function kindOf(argument: string, place: string, disk: Disk): ReturnType<Disk['kind']> {
  try {
    return disk.kind(place);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    // What else the system says has its own code, as it has everywhere.
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw cause;
    throw new ReproError('ERR_REPRO_NOT_FOUND', `${argument}: no such file or directory`, {
      hint: 'check the path',
      cause,
    });
  }
}
