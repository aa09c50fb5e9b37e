export type { Misfit } from './misfit.ts';
export { type JsonSchema, openSchema } from './open.ts';
export type { SchemaLimits, SchemaOptions } from './options.ts';
