import { markdownCode as code, markdown, words } from '@repro/page';
import type { Matrix } from '../types.ts';
import { outputsOf, remark } from './words.ts';

/** The matrix in Markdown. */
export function toMarkdown(matrix: Matrix): string {
  const { subject, version, status, source, run, rows, controls, frameworks } = matrix;
  const { sign, word } = words[status];
  const facts = [
    subject && `- Artifact: ${code(subject.name)}, SHA-256 ${code(subject.sha256)}`,
    version !== undefined && `- Version: ${code(version)}`,
    source.git_sha !== undefined && `- Commit: ${code(source.git_sha)}`,
    run && `- Run: ${code(run.run_id)} on ${code(run.started_on)}`,
  ].filter((line) => line !== undefined && line !== false);
  const evidence = rows.map(
    (row) =>
      `| ${markdown(row.title)} | ${code(row.tool.name)} | ${words[row.status].sign} ${words[row.status].word} | ${code(outputsOf(row))} | ${markdown(remark(row))} |`,
  );
  const parts = frameworks.map(({ id, title, version: edition }) => {
    const lines = controls
      .filter(({ framework }) => framework === id)
      .map(
        (control) =>
          `| ${markdown(control.id)} | ${markdown(control.title)} | ${words[control.status].sign} ${words[control.status].word} | ${markdown(control.shows)} | ${markdown(control.does_not_show)} |`,
      );
    return `### ${title} ${edition}\n\n| Control | About | Status | Shows | Does not show |\n|---|---|---|---|---|\n${lines.join('\n')}`;
  });
  return `# ${sign} Evidence: ${word}\n\n${facts.join('\n')}\n\n| Evidence | Tool | Status | Output | Remark |\n|---|---|---|---|---|\n${evidence.join('\n')}\n\n## Controls\n\nA status here is that of the evidence, not of the control: see what each does not show.\n\n${parts.join('\n\n')}\n`;
}
