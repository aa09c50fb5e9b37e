import { stat } from 'node:fs/promises';
import type { Bytes } from '@repro/core';

/** Where a release is: the path of its directory or bundle, or the bytes of a bundle. */
export type ReleasePlace = string | Bytes;

/** Whether it is a bundle, or else a directory or nothing at all. */
export async function isBundle(place: ReleasePlace): Promise<boolean> {
  if (typeof place !== 'string') return true;
  return (await stat(place).catch(() => undefined))?.isFile() ?? false;
}

/** What a command knows of the files that it is given: part of the context of cli-kit. */
interface CommandFiles {
  guard(name: string): void;
  resolve(name: string): string;
  open(name: string): Promise<{ readonly name: string; readonly bytes: AsyncIterable<Uint8Array> }>;
}

/**
 * The release that a command is given, and what to call it: `dist` unless named, and `-`, or a pipe of the shell that is
 * named, is a bundle in a stream.
 * @throws as `Context.open` does for a stream
 */
export async function givenRelease(
  given = 'dist',
  context: CommandFiles,
): Promise<{ readonly place: ReleasePlace; readonly name: string }> {
  if (given === '-' || (await isPipe(context.resolve(given)))) {
    const { bytes, name } = await context.open(given);
    return { place: bytes, name };
  }
  context.guard(given);
  return { place: context.resolve(given), name: given };
}

async function isPipe(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFIFO() === true;
}
