import { check, checkPaths } from '@repro/safe-paths-check';
import { caseSuite, checkWithAndWithoutDigest } from '@repro/testkit';

caseSuite({
  dir: new URL('cases/', import.meta.url),
  run: ({ input, options: { paths, ...options } }) =>
    paths
      ? checkPaths(input as Uint8Array, options)
      : checkWithAndWithoutDigest(check, input as Uint8Array, options),
});
