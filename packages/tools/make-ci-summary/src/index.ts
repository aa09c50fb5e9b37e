export { make, type SummaryOptions } from './make.ts';
export { GITHUB_LIMIT, NO_ROOM, toMarkdown, toStepSummary } from './render/markdown.ts';
export { toPage } from './render/page.ts';
export type { CheckLine, FindingLine, Summary } from './types.ts';
