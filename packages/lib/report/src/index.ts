export { printable } from './printable.ts';
export { type RenderOptions, render } from './render.ts';
export { countByLevel, fails, judge, makeReport, type ReportInput } from './report.ts';
export { defineRules, type Rule, type Rules, type RuleTable, rulesDigest } from './rules.ts';
export {
  type Finding,
  type Level,
  type Location,
  levels,
  type RenderFormat,
  type Report,
  renderFormats,
  type Subject,
  type Tool,
} from './types.ts';
