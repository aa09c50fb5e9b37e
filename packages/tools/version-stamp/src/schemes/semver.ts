import {
  compareLists,
  identifierOrder,
  origin,
  type Progress,
  type Scheme,
  safe,
  splitPrefix,
  type Version,
} from './scheme.ts';

// The grammar of SemVer 2.0.0, its section "Backus–Naur Form Grammar".
const number = '0|[1-9]\\d*';
const identifier = `(?:${number}|\\d*[a-zA-Z-][0-9a-zA-Z-]*)`;
const form = new RegExp(
  `^(${number})\\.(${number})\\.(${number})(?:-(${identifier}(?:\\.${identifier})*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?$`,
);

/** Semantic Versioning 2.0.0 (semver.org). */
export const semver: Scheme = {
  expected: 'SemVer 2: MAJOR.MINOR.PATCH without leading zeros, then -PRERELEASE and +BUILD if any',
  parse(text) {
    const { prefix, rest } = splitPrefix(text);
    const match = form.exec(rest);
    if (!match || !safe(match.slice(1, 4))) return undefined;
    const [, major, minor, patch, prerelease, build] = match;
    return {
      scheme: 'semver',
      text,
      prefix,
      normal: rest,
      prerelease: prerelease !== undefined,
      parts: {
        major: Number(major),
        minor: Number(minor),
        patch: Number(patch),
        prerelease: prerelease?.split('.') ?? [],
        build: build?.split('.') ?? [],
      },
    };
  },
  compare(a, b) {
    const [x, y] = [partsOf(a), partsOf(b)];
    return (
      compareLists(x.core, y.core, { missing: 0, order: (i, j) => i - j }) ||
      comparePrereleases(x.prerelease, y.prerelease)
    );
  },
  develop: (version, progress) => version.prefix + next(version, progress),
};

function partsOf(version: Version): { core: number[]; prerelease: readonly string[] } {
  const { major, minor, patch, prerelease } = version.parts as unknown as Record<
    'major' | 'minor' | 'patch',
    number
  > & {
    prerelease: readonly string[];
  };
  return { core: [major, minor, patch], prerelease };
}

const numbersFirst = identifierOrder(-1);

/** Section 11.3 and 11.4: a release is greater than its pre-releases; more identifiers are greater than fewer. */
function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  return compareLists<string | undefined>(a, b, { missing: undefined, order: numbersFirst });
}

/**
 * 1.2.3 is followed by 1.2.4-dev.N, since 1.2.3-dev.N would come before 1.2.3; 1.2.4-rc.1 by 1.2.4-rc.1.dev.N,
 * which is greater than rc.1 and less than rc.2. The commit stands in the build part, which has no order.
 */
function next(version: Version, progress: Progress): string {
  const { core, prerelease } = partsOf(version);
  const [major = 0, minor = 0, patch = 0] = core;
  const head =
    prerelease.length > 0 ? `${core.join('.')}-${prerelease.join('.')}.` : `${major}.${minor}.${patch + 1}-`;
  return `${head}dev.${progress.distance}+${origin(progress)}`;
}
