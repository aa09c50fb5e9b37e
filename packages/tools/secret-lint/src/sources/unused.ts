import type { SecretConfig } from '../config/types.ts';
import type { Unused } from '../report/build.ts';

/** The exceptions of a configuration that excused nothing; `used` are the places of those that did, `name` is that of its file. */
export function unusedAllows(
  config: SecretConfig | undefined,
  used: ReadonlySet<number>,
  name = 'config',
): Unused[] {
  return (config?.allow ?? []).flatMap((_, i) =>
    used.has(i) ? [] : [{ at: { path: name }, entry: `allow[${i}]` }],
  );
}
