import { type Context, defineCommand, usageError } from '@repro/cli-kit';
import { defaultLimits, type LintOptions } from './options.ts';
import { tool } from './tool.ts';

/** The command line of meta-lint. */
export const command = defineCommand({
  tool,
  summary: 'Check JSON and YAML files for syntax, duplicate keys, required fields and schema',
  description:
    'Every finding has line and column in the file, and those about a field its JSON Pointer. JSON is RFC 8259 and I-JSON; YAML is 1.2 with the core schema and merge keys, any number of documents. A schema is JSON Schema of draft 2020-12, 2019-09, 07 or 06; it runs in a thread of its own, which is stopped when it takes too long, and nothing is ever fetched.',
  positionals: [{ name: 'file', summary: 'a JSON or YAML file', kind: 'bytes', variadic: true }],
  flags: {
    schema: {
      type: 'string',
      placeholder: 'FILE',
      summary: 'a JSON Schema, in JSON or YAML, or repro:NAME for one of our own, such as repro:vel_manifest',
    },
    require: {
      type: 'string',
      multiple: true,
      placeholder: 'PATH',
      summary: 'a field that each document must have: a.b.c, a.*.c for each of several, or a JSON Pointer',
    },
    syntax: {
      type: 'choice',
      choices: ['auto', 'json', 'yaml'],
      default: 'auto',
      summary: 'how to read the files; auto goes by the name, else by the first character',
    },
    'ignore-formats': {
      type: 'boolean',
      summary: 'take format in the schema as a remark, not as a demand',
    },
    'max-size': {
      type: 'integer',
      min: 1,
      default: defaultLimits.maxBytes,
      placeholder: 'BYTES',
      summary: 'refuse larger files',
    },
    'max-depth': {
      type: 'integer',
      min: 1,
      max: 1000,
      default: defaultLimits.maxDepth,
      placeholder: 'N',
      summary: 'refuse deeper nesting; YAML never beyond 200',
    },
    'max-values': {
      type: 'integer',
      min: 1,
      max: 50_000_000,
      default: defaultLimits.maxValues,
      placeholder: 'N',
      summary: 'refuse YAML that stands for more values; some 700 bytes of memory each',
    },
    'schema-seconds': {
      type: 'integer',
      min: 1,
      max: 3600,
      default: defaultLimits.schemaSeconds,
      placeholder: 'N',
      summary: 'stop a schema that takes longer for a document',
    },
  },
  output: 'report',
  rules: async () => (await import('./rules.ts')).rules.table,
  examples: [
    { command: 'meta-lint config.yml release.json', summary: 'check the syntax of two files' },
    {
      command: 'meta-lint package.json --schema schema.json --require name --require repository.url',
      summary: 'hold a file against a schema, and demand two fields',
    },
    {
      command: 'meta-lint vel_manifest.json --schema repro:vel_manifest',
      summary: 'use one of our own schemas',
    },
  ],
  async run({ flags, positionals, common }, context) {
    if (flags['ignore-formats'] && (flags.schema === undefined || flags.schema.startsWith('repro:')))
      throw usageError('--ignore-formats has no effect without a --schema of your own', 'leave it out');
    const { makeLinter } = await import('./linter.ts');
    const inputs = [];
    for (const file of positionals.file) inputs.push(await context.open(file));
    const linter = await makeLinter({
      schema: flags.schema === undefined ? undefined : await schemaOf(flags.schema, context),
      ignoreFormats: flags['ignore-formats'],
      require: flags.require,
      limits: {
        maxBytes: flags['max-size'],
        maxDepth: flags['max-depth'],
        maxValues: flags['max-values'],
        schemaSeconds: flags['schema-seconds'],
      },
      failOn: common.failOn,
      signal: context.signal,
    });
    try {
      const reports = [];
      const format = flags.syntax === 'auto' ? undefined : flags.syntax;
      for (const { name, bytes } of inputs) reports.push(await linter.check(bytes, { name, format }));
      return { reports };
    } finally {
      await linter.close();
    }
  },
});

async function schemaOf(given: string, context: Context): Promise<LintOptions['schema']> {
  if (given.startsWith('repro:')) return given as `repro:${string}`;
  return { name: given, bytes: await context.read(given) };
}
