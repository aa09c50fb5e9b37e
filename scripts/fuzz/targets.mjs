import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../sync/packages.mjs';

const file = (name) => pathToFileURL(path.join(root, name)).href;

/** Every reader of hostile bytes, and the compressor: a module with `seeds` and `fuzz(bytes)`, which throws for a defect alone. */
export const targets = {
  deflate: file('packages/lib/deflate/test/fuzz/deflate.mjs'),
  json: file('packages/lib/core/test/fuzz/json.mjs'),
  gzip: file('packages/lib/archive/test/fuzz/gzip.mjs'),
  tar: file('packages/lib/archive/test/fuzz/tar.mjs'),
  zip: file('packages/lib/archive/test/fuzz/zip.mjs'),
  zstd: file('packages/lib/archive/test/fuzz/zstd.mjs'),
};

/** The mutations that all targets share. */
export const mutations = file('packages/lib/archive/test/fuzz/mutate.mjs');
