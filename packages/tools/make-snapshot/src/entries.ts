import { ReproError } from '@repro/core/error';
import type { HashedEntry } from '@repro/tree';
import type { SnapshotEntry } from './document.ts';

/**
 * An entry as the snapshot holds it. Its members stand in the order of the canonical form (RFC 8785, 3.2.3),
 * so that plain JSON.stringify writes it.
 * @throws ERR_REPRO_SPECIAL_FILE, ERR_REPRO_NAME_ENCODING for what no snapshot can hold.
 */
export function snapshotEntry(entry: HashedEntry): SnapshotEntry {
  const { path, type, mode: bits, size, sha256, link, rawPath, rawLink } = entry;
  if (type === 'other') throw specialFile(entry);
  if (rawPath || !path.isWellFormed()) throw badName(path, 'the name');
  const mode = bits === 0o755 ? '0755' : '0644';
  if (type === 'file') return { mode, path, sha256: sha256 as string, size, type };
  if (type === 'dir') return { mode, path, type };
  if (rawLink || !link?.isWellFormed()) throw badName(path, "the link's target");
  return { link, mode, path, type };
}

const KINDS = { fifo: 'a named pipe', socket: 'a socket', char: 'a device', block: 'a device' } as const;

function specialFile({ path, special }: HashedEntry): ReproError {
  const kind = special === undefined ? 'a special file' : KINDS[special];
  return new ReproError('ERR_REPRO_SPECIAL_FILE', `${path}: is ${kind}, which has no content to record`, {
    hint: 'leave it out with an ignore pattern',
  });
}

function badName(path: string, what: string): ReproError {
  return new ReproError('ERR_REPRO_NAME_ENCODING', `${path}: ${what} is not valid UTF-8`, {
    hint: 'rename it, or leave it out with an ignore pattern',
  });
}
