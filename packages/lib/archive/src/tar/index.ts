export { type Anomaly, type AnomalyKind, type TarAnomalyCode, tarAnomalies } from './anomalies.ts';
export type { TarErrorCode } from './errors.ts';
export { blockSize, type FieldName, type FieldRange, type RawHeader, rawHeader } from './header/fields.ts';
export { defaultTarLimits, type TarLimits } from './limits.ts';
export { TarMachine } from './machine.ts';
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
export { walkTar } from './walk.ts';
