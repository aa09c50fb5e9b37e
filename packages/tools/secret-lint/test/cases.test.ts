import { check } from '@repro/secret-lint';
import { caseSuite } from '@repro/testkit';

caseSuite({
  dir: new URL('cases/', import.meta.url),
  run: ({ input, options }) => check(input as Uint8Array, options),
});
