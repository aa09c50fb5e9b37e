// The files of a new tool, as [path, text]: a checker that knows one rule, so that every part has something to show.

/** @returns {[string, string][]} */
export function toolFiles(name, summary) {
  const dir = `packages/tools/${name}`;
  const tool = { name, summary };
  return [
    [`${dir}/package.json`, manifest(tool)],
    [`${dir}/README.md`, readme(tool)],
    [`${dir}/src/index.ts`, index],
    [`${dir}/src/cli.ts`, cli(tool)],
    [`${dir}/src/check.ts`, check(tool)],
    [`${dir}/src/rules.ts`, rules(tool)],
    [`${dir}/src/options.ts`, options],
    [`${dir}/test/contract.test.ts`, contractTest(tool)],
    [`${dir}/test/cases.test.ts`, casesTest(tool)],
    [`${dir}/test/cases/ok.bytes/input.txt`, 'abc\n'],
    [`${dir}/test/cases/ok.bytes/expected.json`, json(okReport(tool))],
    [`${dir}/test/cases/bad.empty/input.txt`, ''],
    [`${dir}/test/cases/bad.empty/expected.json`, json(badReport(tool))],
    [`schema/${name}.report.schema.json`, json(schema(tool))],
    [`.changeset/${name}.md`, `---\n'@repro/${name}': minor\n---\n\n${summary}.\n`],
  ];
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const manifest = ({ name, summary }) =>
  json({
    name: `@repro/${name}`,
    version: '0.1.0',
    description: `${summary}.`,
    dependencies: {
      '@repro/cli-kit': 'workspace:*',
      '@repro/core': 'workspace:*',
      '@repro/report': 'workspace:*',
    },
    devDependencies: { '@repro/testkit': 'workspace:*' },
  });

const readme = ({ name, summary }) => `# @repro/${name}

> ${summary}.

\`\`\`sh
npx @repro/${name} FILE             # one file, or several
some-command | npx @repro/${name}   # what passes through a pipe
\`\`\`

## As a library

\`\`\`js
import { check } from '@repro/${name}';

const report = await check(Buffer.from('content'), { name: 'input.txt' });
console.log(report.ok, report.summary.bytes);
\`\`\`

## Usage

<!-- generated:usage -->
<!-- /generated:usage -->

MIT
`;

const index = `export { check } from './check.ts';
export type { CheckOptions } from './options.ts';
export { rules } from './rules.ts';
`;

const cli = ({ name, summary }) => `import { defineCommand } from '@repro/cli-kit';
import { defaults } from './options.ts';
import { tool } from './tool.ts';

/** The command line of ${name}. */
export const command = defineCommand({
  tool,
  summary: '${summary.replaceAll("'", "\\'")}',
  positionals: [{ name: 'file', summary: 'what to check', kind: 'bytes', variadic: true }],
  flags: {
    'max-size': {
      type: 'integer',
      min: 1,
      default: defaults.maxBytes,
      placeholder: 'BYTES',
      summary: 'refuse larger files',
    },
  },
  output: 'report',
  rules: async () => (await import('./rules.ts')).rules.table,
  examples: [{ command: '${name} input.txt', summary: 'check one file' }],
  async run({ flags, positionals, common }, context) {
    const { check } = await import('./check.ts');
    const reports = [];
    for (const file of positionals.file) {
      const { name, bytes } = await context.open(file);
      reports.push(await check(bytes, { name, maxBytes: flags['max-size'], failOn: common.failOn }));
    }
    return { reports };
  },
});
`;

const check = ({ name }) => `import { type Bytes, collect } from '@repro/core/bytes';
import { sha256 } from '@repro/core/sha256';
import { makeReport, type Report } from '@repro/report';
import { type CheckOptions, defaults } from './options.ts';
import { rules } from './rules.ts';
import { tool } from './tool.ts';

/**
 * Whether the input holds anything at all.
 * @throws ERR_REPRO_TOO_LARGE when it has more bytes than the limit
 */
export async function check(source: Bytes, options: CheckOptions = {}): Promise<Report> {
  const { name, maxBytes } = { ...defaults, ...options };
  const content = await collect(source, maxBytes);
  const digest = await sha256(content);
  const findings = content.length === 0 ? [rules.finding('${name}/empty', {}, { path: name })] : [];
  return makeReport({
    tool,
    subject: { name, sha256: digest.sha256 },
    findings,
    summary: { bytes: digest.size },
    failOn: options.failOn,
  });
}
`;

const rules = ({ name }) => `import { defineRules } from '@repro/report';

/** What can be wrong, by code: codes are public and stay. */
export const rules = defineRules({
  '${name}/empty': {
    level: 'error',
    summary: 'The input is empty',
    why: 'An empty file is what a step that failed without saying so leaves behind.',
    fix: 'look at the step that wrote the file',
    message: () => 'the input is empty',
  },
});
`;

const options = `import type { Level } from '@repro/report';

/** How an input is checked. */
export interface CheckOptions {
  /** What the report calls the input: \`input\` unless given. */
  readonly name?: string;
  /** The most bytes that are read: 64 MiB unless given. */
  readonly maxBytes?: number;
  /** The lightest level of a finding that makes the report fail: \`error\` unless given. */
  readonly failOn?: Level;
}

export const defaults = { name: 'input', maxBytes: 64 * 1024 * 1024 } as const satisfies CheckOptions;
`;

const contractTest = ({ name }) => `import { command } from '@repro/${name}/cli';
import { contractSuite } from '@repro/testkit';

contractSuite(command, import.meta.url);
`;

const casesTest = ({ name }) => `import { check } from '@repro/${name}';
import { caseSuite } from '@repro/testkit';

caseSuite({
  dir: new URL('cases/', import.meta.url),
  run: ({ input, options }) => check(input as Uint8Array, options),
});
`;

const report = ({ name }, rest) => ({
  schema_version: '1.0',
  tool: { name },
  ...rest,
});

const okReport = (tool) =>
  report(tool, {
    subject: { name: 'input', sha256: 'edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb' },
    ok: true,
    findings: [],
    summary: { bytes: 4 },
  });

const badReport = (tool) =>
  report(tool, {
    subject: { name: 'input', sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
    ok: false,
    findings: [
      {
        code: `${tool.name}/empty`,
        level: 'error',
        message: 'the input is empty',
        at: { path: 'input' },
        hint: 'look at the step that wrote the file',
      },
    ],
    summary: { bytes: 0 },
  });

const schema = ({ name, summary }) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `https://repro-pack.dev/schema/${name}.report.schema.json`,
  title: `Report of ${name}`,
  description: `${summary}.`,
  $ref: 'report.schema.json',
  type: 'object',
  properties: {
    tool: { type: 'object', properties: { name: { const: name } } },
    summary: {
      title: 'Facts about the input',
      type: 'object',
      required: ['bytes'],
      additionalProperties: false,
      properties: { bytes: { description: 'The size of the input.', type: 'integer', minimum: 0 } },
    },
  },
});
