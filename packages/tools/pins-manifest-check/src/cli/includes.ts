import { posix } from 'node:path';
import { collect } from '@repro/core/bytes';
import { isReproError } from '@repro/core/error';
import { type LocalInclude, localIncludes, localSteps } from '../references/gitlab.ts';
import { kindByPath } from '../references/kind.ts';
import { hasExpression, withoutExpressions } from '../references/target.ts';
import { type FoundFile, type IsLeftOut, unreadableFile } from './find.ts';

/** The file that GitLab runs; others of its kind may be templates or examples of another repository. */
const RUN = '.gitlab-ci.yml';

/** Each include with stars is held against all files; GitLab takes 150 includes of a pipeline unless told otherwise. */
const MAX_WITH_STARS = 1000;

/**
 * The files that GitLab files include by `local`, whatever they are called, and those that they include in turn: what
 * they name runs as if it stood in the file itself. An include of what GitLab runs that leads to nothing is given too,
 * as a file that cannot be read.
 * @param others YAML files whose names say nothing, by their path from the root of the repository
 * @param limits the most bytes that a file may have, and what nobody wants to be judged
 */
export async function includedFiles(
  found: readonly FoundFile[],
  others: ReadonlyMap<string, FoundFile>,
  { maxBytes, isLeftOut }: { readonly maxBytes: number; readonly isLeftOut?: IsLeftOut | undefined },
): Promise<FoundFile[]> {
  const byName = new Map(found.map((file) => [file.path, file]));
  const included = new Map<string, FoundFile>();
  const lost = new Map<string, FoundFile>();
  let withStars = 0;
  // What GitLab runs comes last, and so is the first to be taken: what it includes is run as well.
  const open = found
    .filter(({ path }) => kindByPath(path) === 'gitlab')
    .map((file) => ({ file, isRun: file.path === RUN, isStep: false }))
    .sort((a, b) => Number(a.isRun) - Number(b.isRun));
  for (let next = open.pop(); next; next = open.pop()) {
    const { file, isRun } = next;
    for (const include of await includesOf(next, maxBytes)) {
      const isWide = /[*$]/.test(include.path);
      if (isWide && ++withStars > MAX_WITH_STARS) {
        lost.set(
          include.path,
          unreadableFile(file.path, `more than ${MAX_WITH_STARS} includes with stars, the limit`),
        );
        return [...included.values(), ...lost.values()];
      }
      const paths = await matching(include.path, others);
      const isFound = paths.some(
        (path) => others.has(path) || byName.has(path) || isLeftOut?.({ path, type: 'file' }),
      );
      const problem = isFound || !isRun || include.hasRules ? undefined : lostBy(include, file);
      if (problem !== undefined) lost.set(include.path, unreadableFile(include.path, problem));
      for (const path of paths) {
        const other = others.get(path);
        if (!other || included.has(path)) continue;
        const known = { ...other, kind: 'gitlab' as const };
        included.set(path, known);
        open.push({ file: known, isRun, isStep: include.isStep === true });
      }
    }
  }
  return [...included.values(), ...lost.values()];
}

/** What is wrong with an include that leads to nothing; stars may match nothing. */
function lostBy({ path }: LocalInclude, { path: by }: FoundFile): string | undefined {
  if (hasExpression(path)) return `${by} includes it, and which file that is only the run knows`;
  return path.includes('*') ? undefined : `${by} includes it, and nothing is there`;
}

interface Including {
  readonly file: FoundFile;
  /** Whether it is a step, whose paths are relative to where it lies. */
  readonly isStep: boolean;
}

/** What a file includes; one that cannot be read includes nothing, and is reported when it is judged. */
async function includesOf(
  { file: { bytes, path }, isStep }: Including,
  maxBytes: number,
): Promise<readonly (LocalInclude & { readonly isStep?: true })[]> {
  const { readYaml } = await import('../yaml/read.ts');
  const base = isStep ? posix.dirname(path) : '';
  try {
    return readYaml(await collect(bytes, maxBytes, path)).roots.flatMap((root) => [
      ...localIncludes(root),
      ...localSteps(root)
        .flatMap((step) => filesOfStep(base, step))
        .map((file) => ({ path: file, hasRules: true, isStep: true as const })),
    ]);
  } catch (error) {
    if (!isReproError(error)) throw error;
    return [];
  }
}

/** A step is a file, or a directory with one of these; it may be made by a job before, so that it need not be there. */
function filesOfStep(base: string, step: string): readonly string[] {
  const path = posix.join(base, step);
  if (/\.ya?ml$/.test(path)) return [path];
  return ['func.yml', 'step.yml'].map((name) => posix.join(path, name));
}

/** The paths that an include can mean: itself, or what its stars match; a variable in a name is any part of a name. */
async function matching(include: string, others: ReadonlyMap<string, FoundFile>): Promise<readonly string[]> {
  const path = withoutExpressions(include, '*').replace(/^\/+/, '');
  if (!path.includes('*')) return [path];
  // A variable alone can be any file, most of them of no pipeline.
  if (hasExpression(include) && !/\w/.test(path.replace(/\.ya?ml$/, ''))) return [];
  const { globMatcher } = await import('@repro/tree/glob');
  // Only the stars mean something to GitLab, a double one crosses slashes wherever it stands; with a slash in front a
  // pattern is held against whole paths.
  const escaped = path.replace(/[\\?[\]{}]/g, '\\$&').replace(/\*\*+(?!\/)/g, '**/*');
  const matches = globMatcher(`/${escaped}`);
  return [...others.keys()].filter((other) => matches(other));
}
