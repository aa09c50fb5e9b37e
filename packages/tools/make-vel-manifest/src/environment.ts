import { ReproError } from '@repro/core/error';
import type { VelManifest } from './document.ts';
import type { ManifestOptions } from './options.ts';
import { tool } from './tool.ts';

/**
 * What the build ran on: runtime, system, versions of tools. No host or user name, no path: they say nothing about the
 * artifact, and much about a person.
 * @throws ERR_REPRO_VEL_ENVIRONMENT for a name that is no snake_case word or takes the place of another
 */
export function environmentOf(
  image: Readonly<Record<string, string>>,
  { host, tools = {}, facts = {} }: ManifestOptions,
): VelManifest['environment'] {
  const own = { node_version: host.nodeVersion, os: host.os, platform: host.platform };
  const versions: Record<string, string> = { [tool.name]: tool.version, ...tools };
  for (const name of Object.keys(facts)) {
    if (!/^[a-z][a-z0-9_]*$/.test(name) || name in own || name in image || name === 'tools') {
      throw wrong(`${JSON.stringify(name)} cannot name a fact`, 'expected a new name in snake_case');
    }
  }
  for (const [name, version] of Object.entries(versions)) {
    if (name === '' || version === '') throw wrong('a tool lacks its name or version', 'write NAME=VERSION');
  }
  return { ...facts, ...image, ...own, tools: versions };
}

function wrong(message: string, hint: string): ReproError {
  return new ReproError('ERR_REPRO_VEL_ENVIRONMENT', message, { hint });
}
