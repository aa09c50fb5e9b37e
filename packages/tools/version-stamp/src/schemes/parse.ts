import { ReproError } from '@repro/core/error';
import { maxLength, type ParseOptions, type SchemeName } from '../options.ts';
import { calver } from './calver.ts';
import { pep440 } from './pep440.ts';
import type { Scheme, Version } from './scheme.ts';
import { semver } from './semver.ts';

/** The schemes that a text may fit, in the order in which they are tried. */
function candidates({ scheme = 'auto', calverFormat }: ParseOptions): readonly Scheme[] {
  if (scheme === 'auto' && calverFormat === undefined) {
    // A year first: 2024.1.0 fits all three, and nobody has had 2,024 incompatible releases. Then the strictest form:
    // 1.2.3-1 is a pre-release of SemVer and a post-release of PEP 440.
    return [calver({ asked: false }), semver, pep440];
  }
  return [schemeOf(scheme === 'auto' ? 'calver' : scheme, calverFormat)];
}

/** A scheme by its name. */
export function schemeOf(name: SchemeName, calverFormat?: string): Scheme {
  if (name === 'calver') return calver({ asked: true, format: calverFormat });
  return name === 'semver' ? semver : pep440;
}

/**
 * The version that a text is, a leading `v` included. With scheme `auto` a text that fits several is the first of
 * calver, semver, pep440.
 * @throws ERR_REPRO_VERSION_INVALID when it fits none, ERR_REPRO_VERSION_FORMAT for a calendar format that is none.
 */
export function parseVersion(text: string, options: ParseOptions = {}): Version {
  const tried = candidates(options);
  const version = findVersion(text, tried);
  if (version) return version;
  throw new ReproError(
    'ERR_REPRO_VERSION_INVALID',
    `${JSON.stringify(text.slice(0, maxLength))} is not a version`,
    {
      hint: `expected ${tried.map(({ expected }) => expected).join('; or ')}`,
    },
  );
}

/** As `parseVersion`, with undefined for what is no version. */
export function tryVersion(text: string, options: ParseOptions = {}): Version | undefined {
  return findVersion(text, candidates(options));
}

function findVersion(text: string, tried: readonly Scheme[]): Version | undefined {
  if (text.length > maxLength) return undefined;
  for (const scheme of tried) {
    const version = scheme.parse(text);
    if (version) return version;
  }
  return undefined;
}

/** Order of two versions: by their scheme when they share it, else by the schemes' names. */
export function compareVersions(a: Version, b: Version): number {
  if (a.scheme !== b.scheme) return a.scheme < b.scheme ? -1 : 1;
  return schemeOf(a.scheme).compare(a, b);
}
