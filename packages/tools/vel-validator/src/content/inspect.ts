import { type Compressed, isCompressed, sniff } from '@repro/archive/sniff';
import { asChunks, type Bytes, isReproError, sha256Through } from '@repro/core';
import { isLimit } from '@repro/core/error';
import type { FoundByPath } from './prefix.ts';

/** What an artifact turned out to hold: members, or the reason why there are none. */
export type Content =
  | { readonly kind: 'tar'; readonly found: FoundByPath }
  | { readonly kind: 'other' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** SHA-256 of the content of a compressed file, the reason why it has none, or why nobody can tell. */
export type Inner = { readonly sha256: string } | { readonly problem: string } | { readonly untold: string };

/** What is inside a file. */
export interface Inspection {
  readonly content: Content;
  readonly inner?: Inner;
}

/**
 * Looks into a file by its first bytes, never by its name: the content of gzip, Zstandard and xz is hashed, the members
 * of a tar archive are gathered. Read strictly: what two readers would take for different archives is `unreadable`.
 * @param mostEntries an archive with more members is unreadable; absent when nobody wants the members
 */
export async function inspect(source: Bytes, mostEntries: number | undefined): Promise<Inspection> {
  const outer = await peek(asChunks(source));
  const kind = sniff(outer.head);
  if (!isCompressed(kind)) return { content: await membersOf(outer, mostEntries) };
  const doubts: string[] = [];
  const { bytes, digest } = sha256Through(await decompressed(kind, outer.whole, doubts));
  const chunks = bytes[Symbol.asyncIterator]();
  try {
    const content = await membersOf(await peek(chunks), mostEntries);
    for (let step = await chunks.next(); !step.done; ) step = await chunks.next();
    const { sha256 } = await digest;
    const [reason] = doubts;
    return { content: reason === undefined ? content : { kind: 'unreadable', reason }, inner: { sha256 } };
  } catch (error) {
    const reason = reasonOf(error);
    const beyond = isReproError(error) && isLimit(error);
    return {
      content: { kind: 'unreadable', reason },
      inner: beyond ? { untold: reason } : { problem: reason },
    };
  }
}

/** What the reader of the compression doubts is told there: some readers see another content, or do not see all. */
async function decompressed(
  kind: Compressed,
  source: AsyncIterable<Uint8Array>,
  doubts: string[],
): Promise<AsyncIterable<Uint8Array>> {
  const { decompress } = await import('@repro/archive/decompress');
  return decompress(kind, source, {
    // Read through once, and its size is limited: a release may well be of zeros.
    limits: { ratio: Infinity },
    anomaly({ code, kind: how, summary }) {
      if (how !== 'odd') doubts.push(`${summary} (${code})`);
    },
  });
}

async function membersOf({ head, whole }: Peeked, mostEntries: number | undefined): Promise<Content> {
  if (mostEntries === undefined) return { kind: 'other' };
  // What a pipe leaves when the archiver before it broke: to bsdtar an archive of nothing, to GNU tar none at all.
  if (head.length === 0) return { kind: 'unreadable', reason: 'there is nothing in it' };
  if (sniff(head) !== 'tar') return { kind: 'other' };
  const [{ walkTar }, { memberTable }, { createHash }] = await Promise.all([
    import('@repro/archive/tar'),
    import('./members.ts'),
    import('node:crypto'),
  ]);
  const { found, visitor } = memberTable(createHash);
  try {
    await walkTar(whole, visitor, { strict: true, limits: { entries: mostEntries } });
    return { kind: 'tar', found };
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) };
  }
}

/** The message of a coded error; any other is a bug or the system's, and passes. */
function reasonOf(error: unknown): string {
  if (!isReproError(error)) throw error;
  return `${error.message} [${error.code}]`;
}

interface Peeked {
  /** Enough to tell a format by. */
  readonly head: Uint8Array;
  /** All of it, the head included. Whoever stops early leaves the rest in the source. */
  readonly whole: AsyncIterable<Uint8Array>;
}

/** What `sniff` wants to see. */
const HEAD = 1024;

async function peek(chunks: AsyncIterator<Uint8Array>): Promise<Peeked> {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD) {
    const step = await chunks.next();
    if (step.done) break;
    parts.push(step.value);
    length += step.value.length;
  }
  const head = Buffer.concat(parts, length);
  return { head, whole: joined(head, chunks) };
}

async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value;
}
