import type { RandomAccess } from '@repro/archive/tar';
import { readSome } from './access.ts';

/** Whether a stream gives the bytes of something that is there; it is read up to the first difference. */
export async function isSame(stream: AsyncIterable<Uint8Array>, access: RandomAccess): Promise<boolean> {
  let at = 0;
  for await (const chunk of stream) {
    if (!(await readSome(access, at, chunk.length)).equals(chunk)) return false;
    at += chunk.length;
  }
  return at === access.size;
}
