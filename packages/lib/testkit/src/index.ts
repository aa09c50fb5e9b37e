export { type CaseInput, caseSuite } from './cases.ts';
export { contractSuite } from './contract.ts';
export { invoke, type Outcome, type World } from './invoke.ts';
export { resolvedAfter } from './links.ts';
export { needs } from './needs.ts';
export { bin, type ProcessOptions, type ProcessOutcome, runProcess } from './process.ts';
export { itFitsSarif } from './sarif.ts';
export { hasSchema, schemaNames, schemaValidator } from './schemas.ts';
export { temporaryDirectory } from './temporary.ts';
