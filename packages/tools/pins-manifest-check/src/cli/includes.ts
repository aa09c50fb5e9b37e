import { collect } from '@repro/core/bytes';
import { isReproError } from '@repro/core/error';
import { defaults } from '../options.ts';
import { localIncludes } from '../references/gitlab.ts';
import { kindByPath } from '../references/kind.ts';
import type { FoundFile } from './find.ts';

/**
 * The files that GitLab files include by `local`, whatever they are called, and those that they include in turn: what
 * they name runs as if it stood in the file itself.
 * @param others YAML files whose names say nothing, by their path from the root of the repository
 */
export async function includedFiles(
  found: readonly FoundFile[],
  others: ReadonlyMap<string, FoundFile>,
): Promise<FoundFile[]> {
  const included = new Map<string, FoundFile>();
  const open = found.filter(({ path }) => kindByPath(path) === 'gitlab');
  for (let file = open.pop(); file; file = open.pop()) {
    for (const pattern of await includesOf(file)) {
      for (const path of await matching(pattern, others)) {
        const next = others.get(path);
        if (!next || included.has(path)) continue;
        const known = { ...next, kind: 'gitlab' as const };
        included.set(path, known);
        open.push(known);
      }
    }
  }
  return [...included.values()];
}

/** What a file includes; one that cannot be read includes nothing, and is reported when it is judged. */
async function includesOf({ bytes, path }: FoundFile): Promise<readonly string[]> {
  const { readYaml } = await import('../yaml/read.ts');
  try {
    return readYaml(await collect(bytes, defaults.maxBytes, path)).roots.flatMap((root) => [
      ...localIncludes(root),
    ]);
  } catch (error) {
    if (!isReproError(error)) throw error;
    return [];
  }
}

/** The paths that an include can mean: itself, or what its stars match. */
async function matching(include: string, others: ReadonlyMap<string, FoundFile>): Promise<readonly string[]> {
  const path = include.replace(/^\/+/, '');
  if (!path.includes('*')) return [path];
  const { globMatcher } = await import('@repro/tree/glob');
  // Only the stars mean something to GitLab, a double one crosses slashes wherever it stands; with a slash in front a
  // pattern is held against whole paths.
  const escaped = path.replace(/[\\?[\]{}]/g, '\\$&').replace(/\*\*+(?!\/)/g, '**/*');
  const matches = globMatcher(`/${escaped}`);
  return [...others.keys()].filter((other) => matches(other));
}
