import type { Context, Result } from '@repro/cli-kit';
import { ReproError } from '@repro/core';
import type { FlowOptions, FlowResult } from '../flow/run.ts';
import { findConfig } from '../settings/discover.ts';
import { type Effective, resolveSettings, unknownVariables } from '../settings/resolve.ts';
import { host } from './host.ts';
import { givenSettings } from './settings-flags.ts';

/** The arguments that all commands of `repro` share. */
export interface FlowArgs {
  readonly flags: Readonly<Record<string, unknown>>;
  readonly positionals: { readonly dir?: string | undefined };
}

/** The directory a command is about, and the settings that hold for it. */
export async function settle(
  args: FlowArgs,
  context: Context,
): Promise<{ directory: string; effective: Effective }> {
  const directory = context.directory(args.positionals.dir ?? '.');
  const name = args.flags['config'] as string | undefined;
  const named = name === undefined ? undefined : { name, path: context.resolve(name) };
  const file = await findConfig(directory, named);
  for (const variable of unknownVariables(context.env))
    context.warn(`${variable} is no setting, and has no effect; repro config shows what there is`);
  return {
    directory,
    effective: resolveSettings({ flags: givenSettings(args.flags), env: context.env, file }),
  };
}

/** A flow with the word that its summary begins with; the bundler may give its function another name. */
interface Flow {
  readonly title: string;
  readonly run: (directory: string, options: FlowOptions) => Promise<FlowResult>;
}

/** Runs a flow with its progress on stderr and its summary as the result. */
export async function runFlow(flow: Flow, args: FlowArgs, context: Context): Promise<Result> {
  const { directory, effective } = await settle(args, context);
  const { progressLines } = await import('./progress-lines.ts');
  const result = await flow.run(directory, {
    settings: effective.values,
    origins: effective.origins,
    env: context.env,
    host,
    signal: context.signal,
    warn: (line) => context.warn(line),
    observer: progressLines(context),
    now: () => context.now(),
  });
  const broken = result.steps.find(({ error }) => error !== undefined)?.error;
  if (broken !== undefined && result.reports.size === 0) throw broken;
  const { summaryText, summaryDocument } = await import('./summary.ts');
  const json = args.flags['format'] === 'json';
  const { status } = result;
  const error = broken ?? (status === 1 ? untold(result) : undefined);
  const ending = { status, ...(error !== undefined && { error }) };
  return json
    ? { document: summaryDocument(result), ...ending }
    : { text: await summaryText(result, flow.title), ...ending };
}

/** What is said where no step broke and some could not tell. */
function untold({ steps }: FlowResult): ReproError {
  const names = steps.filter(({ status }) => status === 'unverifiable').map(({ name }) => name);
  return new ReproError('ERR_REPRO_INCOMPLETE', `${names.join(', ') || 'the run'} could not tell`, {
    hint: 'the result says why',
  });
}
