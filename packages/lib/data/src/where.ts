import { isReproError } from '@repro/core/error';
import { readData } from './read.ts';
import type { Place } from './types.ts';

/** A file by the name that people know it by. */
export interface NamedData {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Where in a file the value of a JSON Pointer stands, its key if it has one, for the error that is about it:
 * `policy.yml, line 3, column 1`. The name alone where the file cannot be read so.
 */
export async function whereIn(
  { name, bytes }: NamedData,
  pointer: string,
): Promise<{ readonly shown: string; readonly place?: Place }> {
  const place = await placeIn({ name, bytes }, pointer);
  return place ? { shown: `${name}, line ${place.line}, column ${place.column}`, place } : { shown: name };
}

async function placeIn({ name, bytes }: NamedData, pointer: string): Promise<Place | undefined> {
  try {
    const { documents } = await readData(bytes, { name });
    const found = documents[0]?.locate([pointer]).get(pointer);
    return found?.key ?? found?.value;
  } catch (error) {
    if (isReproError(error)) return undefined;
    throw error;
  }
}
