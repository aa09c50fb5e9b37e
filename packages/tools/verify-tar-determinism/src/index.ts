export { check } from './check.ts';
export type { ArchiveSource } from './open.ts';
export type { CheckOptions } from './options.ts';
export { profiles } from './profile/profiles.ts';
export { type OrderName, type Profile, type ProfileName, profileNames } from './profile/types.ts';
export { rules } from './rules.ts';
export type { Summary } from './summary.ts';
