export { type XzAnomaly, type XzAnomalyCode, xzAnomalies } from './anomalies.ts';
export type { XzBlock } from './block.ts';
export type { XzBlockHeader } from './block-header.ts';
export type { XzCheck } from './check.ts';
export type { XzFault } from './errors.ts';
export type { FilterName, XzFilter } from './filters/chain.ts';
export { defaultXzLimits, type XzLimits } from './limits.ts';
export type { XzStream } from './stream.ts';
export { type Unxz, type UnxzOptions, unxz, type XzInfo } from './unxz.ts';
