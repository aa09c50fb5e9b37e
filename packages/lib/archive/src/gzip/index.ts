export { type GzipAnomaly, type GzipAnomalyCode, gzipAnomalies } from './anomalies.ts';
export { type GzipFault } from './errors.ts';
export type { GzipInfo } from './file.ts';
export { type Gunzip, type GunzipOptions, gunzip } from './gunzip.ts';
export { type GzipField, type GzipHeader, type GzipText, gzipFlags, parseGzipHeader } from './header.ts';
export { defaultGzipLimits, type GzipLimits } from './limits.ts';
export type { GzipMember } from './member.ts';
