import type { RecordedStep, RunRecord } from '@repro/evidence';

/** A step, and its place in the run. */
export interface PlacedStep {
  readonly place: number;
  readonly step: RecordedStep;
}

/** The steps of a run by what is asked for, so that a record of many steps over many files is looked through once. */
export interface Steps {
  /** Those that made a file, or left it as their report. */
  readonly byFile: ReadonlyMap<string, readonly PlacedStep[]>;
  readonly byTool: ReadonlyMap<string, readonly RecordedStep[]>;
  /** What the first step that made a file recorded of it. */
  readonly digests: ReadonlyMap<string, string>;
}

/** The steps of a run; none of a release without a record. */
export function indexSteps(run: RunRecord | undefined): Steps {
  const byFile = new Map<string, PlacedStep[]>();
  const byTool = new Map<string, RecordedStep[]>();
  const digests = new Map<string, string>();
  for (const [place, step] of (run?.steps ?? []).entries()) {
    add(byTool, step.tool.name, step);
    for (const { name, sha256 } of step.outputs) if (!digests.has(name)) digests.set(name, sha256);
    const names = new Set([...step.outputs.map(({ name }) => name), ...(step.report ? [step.report] : [])]);
    for (const name of names) add(byFile, name, { place, step });
  }
  return { byFile, byTool, digests };
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
