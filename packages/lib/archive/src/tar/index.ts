export { type Anomaly, type AnomalyKind, type TarAnomalyCode, tarAnomalies } from './anomalies.ts';
export { defaultTarLimits, type TarLimits } from './limits.ts';
export type {
  PaxRecord,
  RandomAccess,
  SparseSegment,
  TarEnd,
  TarExtension,
  TarFormat,
  TarKind,
  TarMember,
  TarOptions,
  TarSource,
  TarSparse,
  TarVisitor,
} from './types.ts';
