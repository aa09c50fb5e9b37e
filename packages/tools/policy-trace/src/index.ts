export { type OscalOptions, toOscal } from './export/oscal.ts';
export type { Statement } from './export/statement.ts';
export { toTestResult } from './export/test-result.ts';
export { toVsa } from './export/vsa.ts';
export { make, type TraceOptions } from './make.ts';
export { requiredChecks } from './required.ts';
export { toText } from './text.ts';
export type { PolicyEntry, PolicyTrace, TracedPolicy } from './types.ts';
