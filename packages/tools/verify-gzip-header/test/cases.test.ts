import { caseSuite } from '@repro/testkit';
import { check } from '@repro/verify-gzip-header';

caseSuite({
  dir: new URL('cases/', import.meta.url),
  run: ({ input, options }) => check(input as Uint8Array, options),
});
