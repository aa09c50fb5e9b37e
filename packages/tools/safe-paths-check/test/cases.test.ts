import { check, checkPaths } from '@repro/safe-paths-check';
import { caseSuite } from '@repro/testkit';

caseSuite({
  dir: new URL('cases/', import.meta.url),
  run: ({ input, options: { paths, ...options } }) =>
    paths ? checkPaths(input as Uint8Array, options) : check(input as Uint8Array, options),
});
