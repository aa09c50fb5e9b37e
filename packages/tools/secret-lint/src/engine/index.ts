export { exampleOf, type Random } from '../rules/example.ts';
export { credentialRules } from '../rules/index.ts';
export { parseRules } from '../rules/parse.ts';
export { proofs } from '../rules/proofs/index.ts';
export { anchorsOf, lastSets, type Part, parseShape, type Shape, shapeSource } from '../rules/shape.ts';
export type { CredentialRule, CustomRule, ProofName } from '../rules/types.ts';
export type { ScannerOptions } from './options.ts';
export { createScanner } from './scanner.ts';
export type { Confidence, Detection, Encoding, FileFacts, Scanner, Severity } from './types.ts';
