import type { Json, JsonObject } from '@repro/core';
import { optionalDigest } from '../flow/user-files.ts';
import type { World } from '../flow/world.ts';
import { settingNames, settings } from '../settings/table.ts';
import type { Setting } from '../settings/types.ts';

/** What is of one machine, or of what is done with a release, and changes no evidence. */
const OF_A_MACHINE =
  /^(?:trust\..*|publish\..*|build\.(?:output_dir|workers|cache|cache_dir|cache_size|history_dir))$/;

/** What may change evidence. */
const TELLING = settingNames.filter((name) => !OF_A_MACHINE.test(name));

/** Settings whose flag takes a file. */
const FILES = TELLING.filter((name) => (settings[name] as Setting).placeholder === 'FILE');

/**
 * What a step that is no pure function of its inputs may depend on beside them: every setting, the files that settings
 * name, the checkout, and the run of the CI. Too much rather than too little: a result that is taken must be the one that
 * would be computed here.
 */
export async function factsOf(world: World): Promise<JsonObject> {
  const values = TELLING.map((name): [string, Json] => [
    name,
    (world.settings[name] ?? null) as unknown as Json,
  ]);
  const run = runOf(world.env);
  return {
    settings: Object.fromEntries(values),
    files: await digests(world),
    ...(await checkout(world, run)),
    source_date_epoch: world.env['SOURCE_DATE_EPOCH'] ?? null,
    run: run ?? null,
  };
}

/** Files outside of the source as well: those in it are part of its digest only when they are released. */
async function digests(world: World): Promise<JsonObject> {
  const { settings: values } = world;
  const named = FILES.map((name) => values[name]);
  // A program may be an interpreter, whose script is one of its arguments.
  const programs = (values['plugins.validators'] ?? []).flatMap(({ module, command = [] }) => [
    module,
    ...command,
  ]);
  const hooks = settingNames.flatMap((name) =>
    name.startsWith('hooks.')
      ? (values[name as 'hooks.pre_build'] ?? []).flatMap(({ command }) => command)
      : [],
  );
  const found: Record<string, Json> = {};
  for (const name of [...named, ...programs, ...hooks]) {
    if (typeof name !== 'string') continue;
    const digest = await optionalDigest(world, name);
    if (digest !== undefined) found[name] = digest;
  }
  return found;
}

/**
 * The commit; outside of a CI's run, which knows them for all of its jobs, branch and remote too: a manifest names them,
 * and of one commit there may be several.
 */
async function checkout({ source }: World, run: string | undefined): Promise<JsonObject> {
  if (!source.repository) return { commit: null };
  const { commitOf, headRef, remoteUrl } = await import('@repro/git/facts');
  const repository = await source.repository.open();
  const commit = (await commitOf(repository, 'HEAD'))?.sha ?? null;
  if (run !== undefined) return { commit };
  return { commit, ref: (await headRef(repository)) ?? null, remote: remoteUrl(repository) ?? null };
}

/** What names one run of a CI on all its machines, and again when a job of it is repeated. */
const RUNS = [
  'GITHUB_RUN_ID',
  'CI_PIPELINE_ID',
  'CIRCLE_WORKFLOW_ID',
  'BUILDKITE_BUILD_ID',
  'BUILD_BUILDID',
] as const;

/** The run; REPRO_SHARED_RUN where the CI is none that we know. */
export function runOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const given = env['REPRO_SHARED_RUN'];
  if (given) return given;
  const name = RUNS.find((variable) => env[variable]);
  return name === undefined ? undefined : `${name}=${env[name]}`;
}
