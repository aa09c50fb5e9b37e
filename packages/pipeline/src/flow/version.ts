import path from 'node:path';
import { isReproError } from '@repro/core';
import { readStart } from '../workspace/regular-file.ts';
import type { World } from './world.ts';

const PACKAGE = 'package.json';
/** Bytes: what is cut there is no JSON, and tells no version. */
const PACKAGE_LIMIT = 16 * 1024 * 1024;

/**
 * The version of a release: the one that is set, else that of the nearest git tag, else that of package.json, else
 * one that is counted from the first commit, else `0.0.0+tree.` and the beginning of the tree's digest: a tree that
 * says nothing of its version gets none made up.
 */
export async function releaseVersion(world: World, treeSha256: string): Promise<string> {
  const { make } = await import('@repro/version-stamp');
  const { source, settings, env, signal } = world;
  const { directory, repository } = source;
  const given = settings['build.version'];
  const strict = settings['validation.strict_mode'];
  const options = {
    env,
    signal,
    ...(repository && { directory, strict, opened: await repository.open() }),
  };
  if (given !== undefined) return (await make({ kind: 'given', version: given }, options)).version;
  const counted = { ...options, base: '0.0.0' };
  const manifest = await readStart(path.join(directory, PACKAGE), PACKAGE_LIMIT, PACKAGE).catch(
    () => undefined,
  );
  if (repository) {
    // Where nothing else can tell a version, git is asked once.
    const asked = make({ kind: 'git' }, manifest ? options : counted);
    const tagged = await orUndefined(asked, ['ERR_REPRO_VERSION_UNTAGGED']);
    if (tagged) return tagged.version;
  }
  const packaged = manifest && (await packageVersion(manifest));
  if (packaged !== undefined) return packaged;
  if (repository) return (await make({ kind: 'git' }, counted)).version;
  return `0.0.0+tree.${treeSha256.slice(0, 12)}`;
}

async function packageVersion(content: Uint8Array): Promise<string | undefined> {
  const { make } = await import('@repro/version-stamp');
  const missing = ['ERR_REPRO_VERSION_ABSENT', 'ERR_REPRO_VERSION_INVALID'];
  return (await orUndefined(make({ kind: 'package', name: PACKAGE, content }, {}), missing))?.version;
}

async function orUndefined<T>(promise: Promise<T>, codes: readonly string[]): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    if (isReproError(error) && codes.includes(error.code)) return undefined;
    throw error;
  }
}
