import { withDefaults } from '@repro/core/defaults';
import { ReproError } from '@repro/core/error';
import { type CheckOptions, defaults, type Settled } from './options.ts';
import { splitPath } from './paths/split.ts';

/**
 * The options with nothing left out.
 * @throws ERR_REPRO_PATHS_BASE for a base that is not an absolute path without `..`
 */
export function settle(options: CheckOptions): Settled {
  const { base, ...rest } = options;
  return { ...withDefaults(defaults, rest), base: base === undefined ? undefined : baseNames(base) };
}

function baseNames(base: string): readonly string[] {
  const { names, isAbsolute, hasParent } = splitPath(base);
  if (isAbsolute && !hasParent) return names;
  throw new ReproError('ERR_REPRO_PATHS_BASE', `the base '${base}' is not an absolute path without '..'`, {
    hint: 'give the directory that the archive will be unpacked to, from the root on',
  });
}
