import process from 'node:process';
import { it } from '@jest/globals';
import { isReproError } from '@repro/core';
import type { Name } from '@repro/tree';

export async function paths(tree: AsyncIterable<Name> | Iterable<Name>): Promise<string[]> {
  return (await all(tree)).map(({ path: name }) => name);
}

export async function all<T>(source: AsyncIterable<T> | Iterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

/** What a failing call came to: code and message; a call that does not fail is a failure of the test. */
export async function failureOf(
  call: () => unknown,
): Promise<{ code: string; message: string; hint: string }> {
  try {
    await call();
  } catch (error) {
    if (!isReproError(error)) throw error;
    return { code: error.code, message: error.message, hint: error.hint ?? '' };
  }
  throw new Error('expected a failure');
}

/** `it` where names need not be UTF-8. */
export const itOnLinux = process.platform === 'linux' ? it : it.skip;
