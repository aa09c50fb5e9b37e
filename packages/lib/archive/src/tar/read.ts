import { asChunks, type Bytes } from '@repro/core/bytes';
import { ReproError } from '@repro/core/error';
import { TarMachine } from './machine.ts';
import type { TarMember, TarOptions } from './types.ts';

/** A member and its content as stored. */
export interface TarItem {
  readonly member: TarMember;
  /**
   * The stored content, before the next item is asked for; what is not read is passed over.
   * Each chunk is valid until the next one.
   * @throws ERR_REPRO_TAR_PASSED when it is read later
   */
  readonly content: () => AsyncIterable<Uint8Array>;
}

type Event = { readonly member: TarMember } | { readonly chunk: Uint8Array };

/**
 * The members of an archive one after another: `walkTar` for those who would rather pull.
 * Oddities of a member's headers are in `member.anomalies`; those of padding and of the end only `walkTar` tells.
 * @throws as `walkTar` does
 */
export async function* readTar(
  source: Bytes,
  options: TarOptions = {},
): AsyncGenerator<TarItem, void, undefined> {
  const events = tarEvents(source, options);
  let event = await events.next();
  let current: TarMember | undefined;
  async function* content(member: TarMember): AsyncGenerator<Uint8Array, void, undefined> {
    for (;;) {
      if (current !== member) throw passed(member.path);
      if (event.done || !('chunk' in event.value)) return;
      yield event.value.chunk;
      if (current === member) event = await events.next();
    }
  }
  try {
    while (!event.done) {
      const { value } = event;
      event = await events.next();
      if (!('member' in value)) continue;
      const { member } = value;
      current = member;
      yield { member, content: () => content(member) };
      current = undefined;
    }
  } finally {
    // Whoever stops early is to leave no thread behind that inflates for nobody, and keeps the process.
    await events.return();
  }
}

/** Pieces pushed at a time: what one of them holds waits in memory until it is asked for. */
const pieceSize = 128 * 1024;

async function* tarEvents(source: Bytes, options: TarOptions): AsyncGenerator<Event, void, undefined> {
  const queue: Event[] = [];
  const visitor = {
    member: (member: TarMember) =>
      void queue.push({ member: { ...member, block: Uint8Array.from(member.block) } }),
    data: (_: TarMember, chunk: Uint8Array) => void queue.push({ chunk }),
  };
  const machine = new TarMachine(visitor, options);
  for await (const chunk of asChunks(source)) {
    for (let at = 0; at < chunk.length; at += pieceSize) {
      machine.push(chunk.subarray(at, at + pieceSize));
      yield* queue.splice(0);
    }
  }
  machine.end();
}

/** The error of content that is asked for when the stream has gone on. */
export function passed(path: string): ReproError {
  return new ReproError(
    'ERR_REPRO_TAR_PASSED',
    `content of ${JSON.stringify(path)} is read after the next member`,
    {
      hint: 'read each member before the next one is asked for, or read the archive from a file',
    },
  );
}
