export { check, type Linter, makeLinter } from './linter.ts';
export type { FileOptions, LintLimits, LintOptions, NamedBytes } from './options.ts';
export { rules } from './rules.ts';
export { builtinSchemas } from './schema/builtin.ts';
export { tool } from './tool.ts';
