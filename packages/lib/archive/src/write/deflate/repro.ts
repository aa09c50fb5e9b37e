import { deflateBlock, FORMAT, type Level } from '@repro/deflate/block';
import type { DeflateEngine } from './engine.ts';

/** The engine of `@repro/deflate`: WebAssembly, the same bytes on every platform, faster and smaller than fflate. */
export const engine: DeflateEngine = {
  name: FORMAT,
  msPerMiB: 10,
  deflateBlock: (bytes, { level, ...around }) => deflateBlock(bytes, { level: level as Level, ...around }),
};
