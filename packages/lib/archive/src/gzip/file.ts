import type { ByteReader } from '../bytes/reader.ts';
import { gzipError } from './errors.ts';
import { INPUT_BLOCK } from './inflate.ts';
import { type GzipMember, type ReadOptions, readMember } from './member.ts';

/** What a whole gzip file was found to be. */
export interface GzipInfo {
  readonly members: readonly GzipMember[];
  /** Bytes of the file. */
  readonly compressedSize: number;
  /** Bytes of content of all members. */
  readonly size: number;
  /** Bytes behind the last member. */
  readonly trailingBytes: number;
}

/** Reads all members and what follows the last one. */
export async function* readFile(
  reader: ByteReader,
  options: ReadOptions,
): AsyncGenerator<Uint8Array, GzipInfo, undefined> {
  const members: GzipMember[] = [];
  let size = 0;
  do {
    if (members.length === options.limits.members) {
      throw gzipError('LIMIT', reader.position, `more than ${options.limits.members} members`);
    }
    if (members.length === 1) {
      options.tell({ code: 'gzip/members', offset: reader.position, data: {} });
    }
    const member = yield* readMember(reader, options, size);
    size += member.size;
    members.push(member);
  } while (await startsMember(reader));
  const compressedSize = reader.position;
  const trailingBytes = await readTrailing(reader, options.tell);
  return { members, compressedSize: compressedSize + trailingBytes, size, trailingBytes };
}

/** Whether another member begins here; what has its magic but not its method is taken for stray bytes. */
async function startsMember(reader: ByteReader): Promise<boolean> {
  const [first, second, method = 8] = await reader.peek(3);
  return first === 0x1f && second === 0x8b && method === 8;
}

/** What follows the last member: nothing, zeros that pad a tape or disk block, or bytes that readers pass over. */
async function readTrailing(reader: ByteReader, tell: ReadOptions['tell']): Promise<number> {
  const start = reader.position;
  let zeros = true;
  for (;;) {
    const bytes = await reader.take(INPUT_BLOCK);
    if (bytes.length === 0) break;
    zeros &&= bytes.every((byte) => byte === 0);
  }
  const length = reader.position - start;
  if (length > 0) {
    const code = zeros ? 'gzip/zero-padding' : 'gzip/trailing-data';
    tell({ code, offset: start, data: { expected: 0, found: length } });
  }
  return length;
}
