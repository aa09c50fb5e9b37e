import { githubPat } from '../../secrets.mjs';

const failing = {
  path: 'b',
  type: 'file',
  mode: 0o644,
  size: 1,
  open: () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(Object.assign(new Error(githubPat()), { code: 'EIO' })) }) }),
};
const pipe = { path: 'c', type: 'other', special: 'fifo', mode: 0o644, size: 0, open: () => new Uint8Array() };
const link = { path: 'd', type: 'symlink', link: '/etc/shadow', mode: 0o777, size: 0, open: () => new Uint8Array() };

/** A tree of which a file cannot be read, and another is a pipe. */
export default {
  async *[Symbol.asyncIterator]() {
    yield { path: 'a', type: 'file', mode: 0o644, size: 40, open: () => Buffer.from(githubPat()) };
    yield* [failing, pipe, link];
  },
};
