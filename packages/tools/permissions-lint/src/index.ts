export { check } from './check.ts';
export type {
  Directory,
  FileEntry,
  FileTree,
  Problem,
  Recorded,
  SourceFacts,
  SourceKind,
} from './facts.ts';
export type { CheckOptions } from './options.ts';
export { type Plan, plan } from './plan.ts';
export { type Exemption, type ExpectedMode, type Policy, type PolicyText, parsePolicy } from './policy.ts';
export { rules } from './rules.ts';
export type { PlannedChange } from './settle.ts';
