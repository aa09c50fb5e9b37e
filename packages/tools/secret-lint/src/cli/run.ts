import type { Context, Result } from '@repro/cli-kit';
import { ReproError } from '@repro/core/error';
import type { Arguments } from '../cli.ts';
import type { CheckOptions } from '../options.ts';
import { build } from '../report/build.ts';
import { Gatherer } from '../report/gatherer.ts';
import { examiner } from '../scan/examiner.ts';
import { settingsOf } from '../scan/settings-of.ts';
import { readBaseline, writeBaseline } from './baseline-file.ts';
import type { Names } from './names.ts';
import { scanSources } from './scan-sources.ts';
import { checkUsage } from './usage.ts';

/** One run of the command. */
export async function runScan(args: Arguments, context: Context): Promise<Result> {
  const { flags, common } = args;
  checkUsage(args, context.env);
  if (flags['list-rules']) return { text: await ruleList(args) };
  const names = await namesOf(args, context);
  const options = await optionsOf(args, context, names);
  const gatherer = new Gatherer();
  const progress = context.progress('scanning files');
  const examine = examiner(settingsOf(options));
  const configName = common.config?.name;
  const onFiles = (count: number): void => progress.tick(count);
  const unused = await scanSources(
    { names, flags, options, gatherer, examine, configName, onFiles },
    context,
  );
  progress.done();
  const built = build(gatherer, options, unused);
  const { report, note } = await writeBaseline({ built, gatherer, options, flags }, context);
  const told = note === undefined ? {} : { note };
  if (built.incomplete === 0) return { report, ...told };
  return { report, ...told, status: 1, error: incompleteError(built.incomplete) };
}

/** Said below the report, also with --quiet: what was not looked at is no verdict. */
function incompleteError(places: number): ReproError {
  return new ReproError(
    'ERR_REPRO_INCOMPLETE',
    `the scan is incomplete in ${places} ${places === 1 ? 'place' : 'places'}, which the report names`,
    { hint: 'make them readable, or leave them out with --exclude or .secretsignore' },
  );
}

/** The paths to scan: those of the command line, then those of the list. */
async function namesOf({ flags, positionals }: Arguments, context: Context): Promise<Names> {
  const list = flags['files-from'];
  if (list === undefined)
    return { given: positionals.path.length === 0 ? ['.'] : positionals.path, listed: [] };
  const { readList } = await import('./list.ts');
  return { given: positionals.path, list, listed: await readList(list, context) };
}

async function optionsOf(
  { flags, common }: Arguments,
  context: Context,
  names: Names,
): Promise<CheckOptions> {
  const { config } = common;
  const sections = config && Object.keys(config.sections).length > 0 ? config : undefined;
  return {
    name: nameOf(names),
    config:
      sections && (await (await import('../config/read.ts')).readConfig(sections.sections, sections.name)),
    disable: flags.disable,
    baseline: flags.baseline === undefined ? undefined : await readBaseline(flags.baseline, context),
    minConfidence: flags['min-confidence'],
    minSeverity: flags['min-severity'],
    maxSize: flags['max-size'],
    archiveDepth: flags.archives,
    all: flags.all,
    partial: flags.staged || flags.history || flags.since !== undefined || flags['files-from'] !== undefined,
    showSecrets: flags['show-secrets'],
    failOn: common.failOn,
    signal: context.signal,
  };
}

/** What the report calls all that is scanned. */
function nameOf({ given, list }: Names): string {
  const names = list === undefined ? given : [...given, list];
  const [first = '.', ...others] = names.map((name) => (name === '-' ? 'stdin' : name));
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

async function ruleList({ common, flags }: Arguments): Promise<string> {
  const { listRules } = await import('./list-rules.ts');
  return listRules({ config: common.config, disable: flags.disable, json: common.format === 'json' });
}
