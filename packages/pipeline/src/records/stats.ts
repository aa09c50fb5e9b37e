import { catalogue, combine, isOfKind, type RecordedStep, type RunRecord } from '@repro/evidence';
import { tool } from '../tool.ts';
import { rebuildsOf } from './rebuilds.ts';

/** One measure over past runs, and what it should be. */
export interface Metric {
  readonly id: string;
  readonly title: string;
  /** A share from 0 to 1, or seconds; null where no run says anything about it. */
  readonly value: number | null;
  readonly unit: 'share' | 'seconds';
  /** How many runs it is taken over. */
  readonly runs: number;
  readonly target: { readonly relation: '>' | '<' | '='; readonly value: number };
  /** Null where there is no value. */
  readonly met: boolean | null;
}

/** What a history tells; the form of schema/repro_stats.schema.json. */
export interface Stats {
  readonly schema_version: '1.0';
  readonly tool: { readonly name: string; readonly version: string };
  readonly runs: number;
  /** Runs that were stopped: they count for nothing else. */
  readonly interrupted: number;
  /** Files that are no record. */
  readonly unreadable: number;
  readonly first?: string;
  readonly last?: string;
  readonly metrics: readonly Metric[];
}

/** The measures and targets of the original Repro Pack's monitoring table. */
export function statsOf(records: readonly RunRecord[], unreadable = 0): Stats {
  const ended = records.filter(({ complete }) => complete);
  const builds = ended.filter(({ command }) => command === 'release' || command === 'build');
  const { identical, rebuilds } = rebuildsOf(builds);
  const times = builds.filter(isBuilt).map(secondsOf);
  return {
    schema_version: '1.0',
    tool,
    runs: records.length,
    interrupted: records.length - ended.length,
    unreadable,
    ...(records[0] && { first: records[0].started_on, last: records.at(-1)?.started_on ?? '' }),
    metrics: [
      share('build-success', 'Build success rate', passRate(builds, isBuilding), {
        relation: '>',
        value: 0.99,
      }),
      share('validation-pass', 'Validation pass rate', passRate(ended, isValidation), {
        relation: '>',
        value: 0.95,
      }),
      share(
        'reproducibility',
        'Reproducibility rate',
        { passed: identical, runs: rebuilds },
        { relation: '=', value: 1 },
      ),
      metric(
        { id: 'build-time', title: 'Average build time', unit: 'seconds', runs: times.length },
        times.length === 0 ? null : times.reduce((sum, time) => sum + time, 0) / times.length,
        { relation: '<', value: 300 },
      ),
      share('compliance-pass', 'Compliance pass rate', passRate(ended, isCompliance), {
        relation: '>',
        value: 0.98,
      }),
    ],
  };
}

interface Rate {
  readonly passed: number;
  readonly runs: number;
}

/** Over the runs that have such steps; a run that came to none of them, but should have, did not pass. */
function passRate(records: readonly RunRecord[], isOne: (step: RecordedStep) => boolean): Rate {
  const verdicts = records
    .map(({ steps }) => steps.filter((step) => isOne(step) && step.switched_off === undefined))
    .filter((steps) => steps.length > 0)
    .map((steps) => combine(steps.map(({ status }) => status)));
  return { passed: verdicts.filter((status) => status === 'pass').length, runs: verdicts.length };
}

const BUILDING = new Set(['make-snapshot', 'version-stamp', 'det-tar', 'make-vel-manifest']);
const isBuilding = ({ name, kind }: RecordedStep): boolean => kind === 'make' && BUILDING.has(name);

function isBuilt({ steps }: RunRecord): boolean {
  return steps.filter(isBuilding).every(({ status }) => status === 'pass');
}

const JUDGED_APART = ['security', 'compliance'];

/** Every check of a release itself, the user's own among them. */
function isValidation(step: RecordedStep): boolean {
  if (step.kind === 'plugin') return true;
  return step.kind === 'check' && !JUDGED_APART.includes(categoryOf(step) ?? '');
}

/** What the source and the bill of materials are held to, and the trace of it all. */
function isCompliance(step: RecordedStep): boolean {
  return step.name === 'policy-trace' || JUDGED_APART.includes(categoryOf(step) ?? '');
}

function categoryOf({ name }: RecordedStep): string | undefined {
  return catalogue.find((kind) => isOfKind(kind, `checks/${name}.json`))?.category;
}

/** Until the last step: what comes after it is not the work. */
function secondsOf({ started_on: started, steps }: RunRecord): number {
  const ends = steps.map(({ finished_on: finished }) => (finished === undefined ? 0 : timeOf(finished)));
  return Math.max(0, ...ends.map((end) => (end - timeOf(started)) / 1000));
}

// oxlint-disable-next-line eslint/no-restricted-globals -- reads a time that is written down, and asks no clock
const timeOf = (text: string): number => Date.parse(text);

type About = Pick<Metric, 'id' | 'title' | 'unit' | 'runs'>;

function share(id: string, title: string, { passed, runs }: Rate, target: Metric['target']): Metric {
  return metric({ id, title, unit: 'share', runs }, runs === 0 ? null : passed / runs, target);
}

function metric(about: About, value: number | null, target: Metric['target']): Metric {
  return { ...about, value, target, met: value === null ? null : holds(value, target) };
}

function holds(value: number, { relation, value: bound }: Metric['target']): boolean {
  if (relation === '=') return value === bound;
  return relation === '>' ? value > bound : value < bound;
}
