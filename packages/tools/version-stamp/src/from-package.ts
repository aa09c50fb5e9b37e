import { type Json, ReproError } from '@repro/core';
import { parseStrict } from '@repro/core/parse';
import { maxPackageBytes, type ParseOptions, type Source } from './options.ts';
import { parseVersion } from './schemes/parse.ts';
import type { Version } from './schemes/scheme.ts';

/**
 * The version in a package.json. npm takes nothing but SemVer there, so that is what it is read as unless another
 * scheme is asked for.
 * @throws ERR_REPRO_VERSION_ABSENT, ERR_REPRO_VERSION_INVALID, and what `parseStrict` throws
 */
export function versionFromPackage(
  { name, content }: Source & { kind: 'package' },
  options: ParseOptions,
): Version {
  const { scheme = 'auto', calverFormat } = options;
  const text = versionMember(parseStrict(content, { name, maxBytes: maxPackageBytes }));
  if (text === undefined) {
    throw new ReproError('ERR_REPRO_VERSION_ABSENT', `${name}: there is no text under "version"`, {
      hint: 'give the version, or take it from git',
    });
  }
  const stated = scheme === 'auto' && calverFormat === undefined ? 'semver' : scheme;
  return parseVersion(text, { ...options, scheme: stated });
}

function versionMember(document: Json): string | undefined {
  if (typeof document !== 'object' || document === null || !('version' in document)) return undefined;
  const { version } = document;
  return typeof version === 'string' ? version : undefined;
}
