export { audit } from './audit.ts';
export type { Container } from './claims/container.ts';
export { openContainer } from './cli/container.ts';
export type { AuditOptions, SourceGiven } from './options.ts';
export { type AuditFormat, render } from './render.ts';
export { reruns } from './rerun/table.ts';
export { rules } from './rules.ts';
export { type Audit, type AuditedProvenance, type Claim, type Section, sections } from './types.ts';
