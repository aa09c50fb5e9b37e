import { type Context, defineCommand, usageError } from '@repro/cli-kit';
import { type CheckOptions, defaults, newlines } from './options.ts';
import { tool } from './tool.ts';

/** The command line of json-canonical-check. */
export const command = defineCommand({
  tool,
  summary: 'Check that JSON documents are in RFC 8785 canonical form, and point at the first difference',
  description:
    'Each kind of difference has its own code and is told with its first place; what only a person can mend (members of one name, lone surrogates, numbers that readers do not keep) is told with each of its first 20 places. A text that is no JSON at all cannot be judged: exit status 1, with line and column.',
  positionals: [{ name: 'file', summary: 'a JSON document', kind: 'bytes', variadic: true }],
  flags: {
    fix: {
      type: 'boolean',
      summary:
        'rewrite the files in canonical form, and standard input onto standard output; a file whose value would change is left as it is',
    },
    newline: {
      type: 'choice',
      choices: newlines,
      default: defaults.newline,
      summary: 'whether one line feed may, must or must not end the document',
    },
    'max-size': {
      type: 'integer',
      min: 1,
      default: defaults.maxBytes,
      placeholder: 'BYTES',
      summary: 'refuse larger documents; each is held in memory',
    },
  },
  output: 'report',
  rules: async () => (await import('./rules.ts')).rules.table,
  examples: [
    { command: 'json-canonical-check snapshot.json', summary: 'judge one file' },
    {
      command: 'make-snapshot . | tee snapshot.json | json-canonical-check',
      summary: 'judge what passes through a pipeline',
    },
    { command: 'json-canonical-check --fix config/*.json', summary: 'bring files into canonical form' },
    { command: 'jq .a b.json | json-canonical-check --fix > a.json', summary: 'in a pipeline, too' },
  ],
  async run({ flags, positionals, common }, context) {
    const names = positionals.file.length === 0 ? ['-'] : positionals.file;
    const options = { newline: flags.newline, maxBytes: flags['max-size'], failOn: common.failOn };
    if (flags.fix && names.includes('-')) {
      if (names.length > 1 || common.format !== undefined) {
        throw usageError(
          '--fix writes standard input onto standard output, with no files beside it and no report',
          names.length > 1 ? 'name the files in another call' : 'leave --format out, or name a file',
        );
      }
      return (await import('./filter.ts')).filter(await context.open('-'), options);
    }
    if (flags.fix) return { reports: await fixAll(names, options, context) };
    const { check } = await import('./check.ts');
    const reports = [];
    for (const file of names) {
      const { name, bytes } = await context.open(file);
      reports.push(await check(bytes, { ...options, name }));
    }
    return { reports };
  },
});

/** Mends all files or, when one of them cannot be judged, none. */
async function fixAll(names: readonly string[], options: CheckOptions, context: Context) {
  const { fix } = await import('./fix.ts');
  const done = [];
  for (const file of names) {
    const { name, bytes } = await context.open(file);
    done.push({ file, ...(await fix(bytes, { ...options, name })) });
  }
  for (const { file, content } of done) if (content) await context.writeFile(context.resolve(file), content);
  return done.map(({ report }) => report);
}
