export { build, type FlowOptions, type FlowResult, release } from './flow/release.ts';
export { verify } from './flow/verify.ts';
export { exitStatus, type Observer, type StepRecord } from './graph/graph.ts';
export { findConfig } from './settings/discover.ts';
export { type Effective, type Origin, resolveSettings } from './settings/resolve.ts';
export { type SettingName, settings, type Values } from './settings/table.ts';
export type { HookCommand, Plugin, Setting } from './settings/types.ts';
