import type { Readable } from 'node:stream';
import { unexpected } from '../process/failure.ts';

/** Reads a stream by lines and by counts; no more is taken from it than was asked for, so memory stays bounded. */
export interface Source {
  /** The next line without its end; undefined at the end of the stream. */
  line(): Promise<string | undefined>;
  /** The next bytes, at least one and at most `count`; undefined at the end of the stream. */
  some(count: number): Promise<Buffer | undefined>;
}

const maxLine = 16 * 1024;

/** A source over a child process's output; `late` is called when the next bytes take longer than `timeoutMs`. */
export function sourceOf(stream: Readable, timeoutMs: number, late: () => void): Source {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let rest: Buffer = Buffer.alloc(0);
  const fill = async (): Promise<boolean> => {
    const timer = setTimeout(late, timeoutMs);
    const next = await chunks.next().finally(() => clearTimeout(timer));
    if (next.done) return false;
    rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
    return true;
  };
  const take = (count: number): Buffer => {
    const piece = rest.subarray(0, count);
    rest = rest.subarray(count);
    return piece;
  };
  return {
    async line() {
      for (;;) {
        const end = rest.indexOf(0x0a);
        if (end >= 0) return take(end + 1).toString('latin1', 0, end);
        if (rest.length > maxLine) throw unexpected(`git answered with a line over ${maxLine} bytes`);
        if (!(await fill())) return undefined;
      }
    },
    async some(count) {
      if (rest.length === 0 && !(await fill())) return undefined;
      return take(Math.min(count, rest.length));
    },
  };
}
