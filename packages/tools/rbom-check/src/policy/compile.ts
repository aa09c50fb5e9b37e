import { isReproError } from '@repro/core/error';
import { globMatcher } from '@repro/tree/glob';
import type { Matchers, RbomPolicy } from './load.ts';

/** Makes the error for a pattern that cannot be compiled. */
type Wrong = (pointer: string, message: string) => Error;

/**
 * Compiles the patterns of a policy. None can take more than linear time: globs run without backtracking, and regular
 * expressions are those of RE2, so that `(a+)+$` is no trap. RE2 has neither look-around nor back-references.
 */
export async function compile(policy: RbomPolicy, wrong: Wrong): Promise<Matchers> {
  const {
    required_artifacts: required = [],
    forbidden_patterns: forbidden = [],
    name_pattern: name,
  } = policy;
  return {
    required: required.map((pattern, i) => {
      const matches = glob(pattern.startsWith('/') ? pattern : `/${pattern}`, () =>
        wrong(`/required_artifacts/${i}`, `${JSON.stringify(pattern)} stands for too many patterns`),
      );
      return (artifact) => artifact === pattern || matches(artifact);
    }),
    forbidden: forbidden.map((pattern, i) =>
      anywhere(pattern, () =>
        wrong(`/forbidden_patterns/${i}`, `${JSON.stringify(pattern)} stands for too many patterns`),
      ),
    ),
    name: name === undefined ? undefined : await regularExpression(name, wrong),
  };
}

/** As in .gitignore what lies in a directory that matches is hit too; a final slash means directories only. */
function anywhere(pattern: string, tooMany: () => Error): (name: string) => boolean {
  const isDirectory = pattern.endsWith('/');
  const matches = glob(isDirectory ? pattern.slice(0, -1) : pattern, tooMany);
  return (name) => {
    if (!isDirectory && matches(name)) return true;
    for (let end = name.indexOf('/'); end !== -1; end = name.indexOf('/', end + 1)) {
      if (matches(name.slice(0, end))) return true;
    }
    return false;
  };
}

function glob(pattern: string, tooMany: () => Error): (name: string) => boolean {
  try {
    return globMatcher(pattern);
  } catch (error) {
    throw isReproError(error) ? tooMany() : error;
  }
}

async function regularExpression(pattern: string, wrong: Wrong): Promise<(name: string) => boolean> {
  const { RE2JS } = await import('re2js');
  try {
    const compiled = RE2JS.compile(pattern);
    return (name) => compiled.matches(name);
  } catch (error) {
    throw wrong('/name_pattern', `no regular expression of RE2: ${(error as Error).message}`);
  }
}
