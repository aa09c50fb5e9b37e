import { canonicalize } from '@repro/core';
import type { RunRecord } from '@repro/evidence';

/** How often an artifact was built again from the same, and how often it came out the same. */
export interface Rebuilds {
  readonly rebuilds: number;
  readonly identical: number;
}

/** The settings on which the bytes of an artifact depend. */
const SHAPING = ['build.compression', 'build.compression_level', 'build.prefix', 'build.source'];

/**
 * Compares the artifacts of runs on equal inputs: the same tool on the same tree with the same settings. What was taken
 * from the cache is no rebuild: it says nothing about whether building again gives the same.
 */
export function rebuildsOf(records: readonly RunRecord[]): Rebuilds {
  const first = new Map<string, string>();
  let rebuilds = 0;
  let identical = 0;
  for (const record of records) {
    const built = builtIn(record);
    if (!built) continue;
    const known = first.get(built.inputs);
    if (known === undefined) first.set(built.inputs, built.artifact);
    else {
      rebuilds++;
      if (known === built.artifact) identical++;
    }
  }
  return { rebuilds, identical };
}

/** What a run built of what, when it did build. */
function builtIn({ steps, settings }: RunRecord): { inputs: string; artifact: string } | undefined {
  const step = steps.find(({ name }) => name === 'det-tar');
  const [output] = step?.outputs ?? [];
  if (!step || !output || step.status !== 'pass' || step.cached_from !== undefined) return undefined;
  const shape = SHAPING.map((name) => settings[name]?.value ?? null);
  const inputs = canonicalize([step.tool, step.inputs, shape, output.name] as unknown);
  return { inputs, artifact: output.sha256 };
}
