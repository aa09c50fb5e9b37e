export { type ZstdAnomaly, type ZstdAnomalyCode, zstdAnomalies } from './anomalies.ts';
export type { ZstdFault } from './errors.ts';
export type { ZstdFrame } from './frame.ts';
export { parseFrameHeader, type ZstdFrameHeader } from './frame-header.ts';
export { defaultZstdLimits, type ZstdLimits } from './limits.ts';
export { type Unzstd, type UnzstdOptions, unzstd, type ZstdInfo } from './unzstd.ts';
