export { type Compression, type CompressOptions, codecLevels, type LevelName } from './codec.ts';
export { compress } from './compress.ts';
export type { DeflateBlockOptions, DeflateEngine } from './deflate/engine.ts';
export { type Gate, type PackFacts, type PackOptions, packTar } from './pack.ts';
export { GNU_TAR_LINE } from './tar/gnu.ts';
export type { LayoutOptions } from './tar/lay-out.ts';
