export { type DataFormat, formatByName, formatOf } from './format.ts';
export { parsePointer, pointerOf } from './pointer.ts';
export { readPolicy } from './policy.ts';
export { policyError, type SchemaFault } from './policy-error.ts';
export { type DataLimits, defaultLimits, type ReadOptions, readData } from './read.ts';
export { readSettings } from './settings.ts';
export type { DataDocument, DataFile, DataProblem, Located, Place, ProblemKind } from './types.ts';
export { type NamedData, whereIn } from './where.ts';
