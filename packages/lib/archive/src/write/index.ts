export { type Compression, codecLevels } from './codec.ts';
export { type CompressOptions, compress } from './compress.ts';
export type { DeflateBlockOptions, DeflateEngine } from './deflate/engine.ts';
export { type Gate, type PackFacts, type PackOptions, packTar } from './pack.ts';
export { GNU_TAR_LINE } from './tar/gnu.ts';
export type { LayoutOptions } from './tar/lay-out.ts';
