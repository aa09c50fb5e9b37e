export {
  type DeflateBlockOptions,
  deflateBlock,
  FORMAT,
  type Level,
  levels,
  MAX_BLOCK,
  WINDOW,
} from './block.ts';
export { BLOCK_SIZE, type Source } from './gzip/cut.ts';
export { type GzipOptions, gzip } from './gzip/gzip.ts';
