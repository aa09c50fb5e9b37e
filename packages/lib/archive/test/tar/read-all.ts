import { type TarEnd, type TarMember, type TarOptions, type TarSource, walkTar } from '@repro/archive/tar';
import { isReproError } from '@repro/core';

/** What a test can compare of a walk: views that are valid during the visit only are left out. */
export interface Walked {
  readonly members: readonly TarMember[];
  /** Codes in the order told. */
  readonly anomalies: readonly string[];
  /** Code and offset of each, for tests of places. */
  readonly places: readonly {
    readonly code: string;
    readonly offset: number;
    readonly path: string | undefined;
  }[];
  /** Stored content by index. */
  readonly contents: readonly Buffer[];
  readonly end?: TarEnd;
  /** The error that ended the walk. */
  readonly error?: { readonly code: string; readonly offset: number | undefined };
}

/** Reads all of an archive; a coded error becomes part of the outcome, any other is thrown on. */
export async function readAll(source: TarSource, options: TarOptions = {}): Promise<Walked> {
  const members: TarMember[] = [];
  const places: { code: string; offset: number; path: string | undefined }[] = [];
  const contents: Buffer[] = [];
  const soFar = () => ({ members, places, contents, anomalies: places.map((place) => place.code) });
  try {
    const end = await walkTar(
      source,
      {
        member(member) {
          members.push({ ...member, block: new Uint8Array() });
          contents.push(Buffer.alloc(0));
        },
        data(member, chunk) {
          contents[member.index] = Buffer.concat([contents[member.index]!, chunk]);
        },
        anomaly({ code, offset }, member) {
          places.push({ code, offset, path: member?.path });
        },
      },
      options,
    );
    return { ...soFar(), end };
  } catch (error) {
    if (!isReproError(error)) throw error;
    return {
      ...soFar(),
      error: { code: error.code, offset: error.at?.offset },
    };
  }
}

/** The bytes in pieces of `size`, each a fresh copy as a stream would give them. */
export async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield Uint8Array.from(bytes.subarray(at, at + size));
}
