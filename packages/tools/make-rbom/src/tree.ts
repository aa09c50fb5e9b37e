import { ReproError } from '@repro/core/error';
import type { Entry, HashedEntry, Name } from '@repro/tree';
import { entryAt } from '@repro/tree/entry-at';
import { hashFiles } from '@repro/tree/hash';
import { type HashedArtifact, HEAD_SIZE } from './options.ts';

/** How the files of a tree are hashed. */
export interface HashOptions {
  /** Threads; as many as processors, up to 8, unless given. */
  readonly workers?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told of each entry when it is done, with its size. */
  readonly onEntry?: ((size: number) => void) | undefined;
}

type Names = Iterable<Name> | AsyncIterable<Name | Entry>;

/**
 * The files of a tree as artifacts, hashed on all processors. Directories are passed over.
 * @throws ERR_REPRO_RBOM_LINK for a symbolic link: what it leads to is another name of something, or lies elsewhere.
 * @throws ERR_REPRO_SPECIAL_FILE, ERR_REPRO_NAME_ENCODING for what no release can hold; and what `hashFiles` throws
 */
export async function* hashArtifacts(
  names: Names,
  options: HashOptions = {},
): AsyncGenerator<HashedArtifact> {
  // What was handed out and has not come back; it comes back in the same order.
  const passed: (Name | Entry)[] = [];
  for await (const hashed of hashFiles(remembering(names, passed), options)) {
    const { path: name, type, sha256, size } = hashed;
    const entry = passed.shift() as Name | Entry;
    if (type === 'dir') continue;
    refuseOther(hashed);
    yield { name, sha256: sha256 as string, size, head: await headOf(entry, size) };
  }
}

async function* remembering(
  names: Names,
  passed: (Name | Entry)[],
): AsyncGenerator<Name | Entry, void, undefined> {
  for await (const name of names) {
    passed.push(name);
    yield name;
  }
}

function refuseOther({ path, type, special, rawPath }: HashedEntry): void {
  if (type === 'symlink') {
    throw new ReproError('ERR_REPRO_RBOM_LINK', `${path}: is a symbolic link, which is no artifact`, {
      hint: 'give the file that it leads to, or leave it out with --exclude',
    });
  }
  if (type !== 'file') {
    throw new ReproError('ERR_REPRO_SPECIAL_FILE', `${path}: is no file but a ${special ?? 'special file'}`, {
      hint: 'leave it out with --exclude',
    });
  }
  if (rawPath || !path.isWellFormed()) {
    throw new ReproError('ERR_REPRO_NAME_ENCODING', `${path}: the name is not valid UTF-8`, {
      hint: 'rename it, or leave it out with --exclude',
    });
  }
}

/** The first bytes, of a file that still has the size that was hashed. */
async function headOf(name: Name | Entry, size: number): Promise<Uint8Array> {
  const entry = 'open' in name ? name : entryAt(name);
  if (entry.size !== size) {
    throw new ReproError(
      'ERR_REPRO_CHANGED',
      `${name.path}: it had ${size} bytes and now has ${entry.size}`,
      {
        hint: 'make the bill of materials when nothing writes any more',
      },
    );
  }
  const bytes = entry.open();
  if (bytes instanceof Uint8Array) return bytes.subarray(0, HEAD_SIZE);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    pieces.push(chunk);
    length += chunk.length;
    if (length >= HEAD_SIZE) break;
  }
  return Buffer.concat(pieces).subarray(0, HEAD_SIZE);
}
