/**
 * The strict JSON scanner under `parseStrict`, for those who judge a text rather than want its value.
 * A low-level interface: most users want `parseStrict`.
 */
export type { Source } from './json/fault.ts';
export { numberLoss } from './json/numbers.ts';
export { type LineColumn, lineColumn, lineColumns } from './json/place.ts';
export { type JsonEvents, type ScanOptions, scanJson } from './json/scan.ts';
export { loneSurrogateEscape } from './json/surrogates.ts';
export { utf8Fault } from './json/utf8.ts';
