export { type ZipAnomaly, type ZipAnomalyCode, zipAnomalies } from './anomalies.ts';
export { zipContent } from './content.ts';
export type { ZipFault } from './errors.ts';
export { defaultZipLimits, type ZipLimits } from './limits.ts';
export { readZip, type ZipArchive, type ZipOptions } from './read.ts';
export { type ZipEntry, type ZipKind, zipFlags } from './types.ts';
