import type { RuleTable } from './rules.ts';
import type { Report } from './types.ts';

/** The forms a report can take. */
export const renderFormats = ['json', 'text', 'sarif', 'github', 'junit'] as const;
export type RenderFormat = (typeof renderFormats)[number];

export interface RenderOptions {
  /** The rules behind the findings: SARIF carries their help, JUnit lists those that passed. */
  readonly rules?: RuleTable | undefined;
  /** Whether text may hold ANSI colours. */
  readonly color?: boolean | undefined;
}

type Renderer = (reports: readonly Report[], options: RenderOptions) => string;

const renderers: Record<RenderFormat, () => Promise<Renderer>> = {
  json: async () => (await import('./render/json.ts')).renderJson,
  text: async () => (await import('./render/text.ts')).renderText,
  sarif: async () => (await import('./render/sarif.ts')).renderSarif,
  github: async () => (await import('./render/github.ts')).renderGithub,
  junit: async () => (await import('./render/junit.ts')).renderJunit,
};

/**
 * One text for one or several reports of one tool.
 * `json` is canonical JSON, one report a line; the other forms hold all reports in one document.
 */
export async function render(
  reports: Report | readonly Report[],
  format: RenderFormat,
  options: RenderOptions = {},
): Promise<string> {
  const renderer = await renderers[format]();
  return renderer(Array.isArray(reports) ? reports : [reports as Report], options);
}
