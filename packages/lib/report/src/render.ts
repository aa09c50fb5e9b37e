import { canonicalize } from '@repro/core/canonical';
import type { RuleTable } from './rules.ts';
import type { Level, RenderFormat, Report } from './types.ts';

/** What a renderer may know beside the reports. */
export interface RenderOptions {
  /** The rules behind the findings: SARIF carries their help. */
  readonly rules?: RuleTable | undefined;
  /** Whether text may hold ANSI colours. */
  readonly color?: boolean | undefined;
  /** The lightest level that JUnit shows as a failure; `error` when absent. */
  readonly failOn?: Level | undefined;
}

type Renderer = (reports: readonly Report[], options: RenderOptions) => string;

const renderers: Record<RenderFormat, () => Promise<Renderer>> = {
  json: async () => renderJson,
  text: async () => (await import('./render/text.ts')).renderText,
  sarif: async () => (await import('./render/sarif.ts')).renderSarif,
  github: async () => (await import('./render/github.ts')).renderGithub,
  junit: async () => (await import('./render/junit.ts')).renderJunit,
};

/**
 * One text for one or several reports of one tool.
 * `json` is canonical JSON, one report a line; the other forms hold all reports in one document.
 * What stands in the reports may come from an attacker: no form lets it act on the terminal, the log or the parser.
 */
export async function render(
  reports: Report | readonly Report[],
  format: RenderFormat,
  options: RenderOptions = {},
): Promise<string> {
  const renderer = await renderers[format]();
  return renderer(Array.isArray(reports) ? reports : [reports as Report], options);
}

/** The form of every machine; it stays here because every run needs it, and each file that is loaded takes half a millisecond. */
function renderJson(reports: readonly Report[]): string {
  return reports.map((report) => `${canonicalize(report)}\n`).join('');
}
