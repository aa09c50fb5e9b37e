import {
  catalogue,
  combine,
  type EvidenceKind,
  type FiledReport,
  isOfKind,
  judgeReport,
  type RecordedStep,
} from '@repro/evidence';
import { countByLevel, type Level } from '@repro/report';
import type { Output, Row } from '../types.ts';
import type { Verdict } from './documents.ts';
import type { Release } from './release.ts';

/** Made of the matrix itself, or of everything: no evidence of their own. */
const OUTSIDE = /^(SHA256SUMS|evidence\.(json|html|csv|md)|summary\.md|release\.evidence\.tar)$/;

/** A row for each kind of evidence, in the order of the flow, then one for each report that is of no kind: hooks and plug-ins. */
export async function rowsOf(release: Release): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const kind of catalogue) rows.push(await rowOf(release, kind));
  for (const path of release.reports.keys()) {
    if (!catalogue.some((kind) => isOfKind(kind, path))) rows.push(await extensionRow(release, path));
  }
  return rows.filter((row) => row.required || row.status !== 'not_run' || row.switched_off !== undefined);
}

async function rowOf(release: Release, kind: EvidenceKind): Promise<Row> {
  const paths = release.files.files
    .map(({ path }) => path)
    .filter((path) => isOfKind(kind, path) && !OUTSIDE.test(path));
  const { id, title, category, tool, required } = kind;
  return { id, title, category, required, ...(await describe(release, tool, paths)) };
}

async function extensionRow(release: Release, path: string): Promise<Row> {
  const check = release.reports.get(path)?.check ?? path;
  const tool = release.reports.get(path)?.report?.tool.name ?? check;
  return {
    // No report may take the place of a kind of evidence, by which controls are judged.
    id: `extension.${check}`,
    title: check,
    category: 'extension',
    required: false,
    ...(await describe(release, tool, [path])),
  };
}

type Described = Pick<
  Row,
  'tool' | 'status' | 'outputs' | 'findings' | 'made_on' | 'switched_off' | 'reason'
>;

async function describe(release: Release, tool: string, paths: readonly string[]): Promise<Described> {
  const outputs: Output[] = [];
  for (const path of paths) outputs.push({ path, ...(await release.files.digest(path)) });
  const steps = stepsOf(release, tool, paths);
  const verdicts = outputs.map((output) => judge(release, output, steps));
  const absent = outputs.length === 0 ? [absence(steps)] : [];
  const findings = countFindings(release, paths);
  const all = [...verdicts, ...absent];
  const reason = all.find((verdict) => verdict.reason !== undefined)?.reason;
  const version = steps[0]?.tool.version ?? release.reports.get(paths[0] ?? '')?.report?.tool.version;
  const status = combine(all.map((verdict) => verdict.status));
  // A report that failed speaks louder than a record that says nobody asked.
  const off =
    status === 'fail' ? undefined : steps.find((step) => step.switched_off !== undefined)?.switched_off;
  const time = steps.at(-1)?.finished_on;
  return {
    tool: { name: tool, ...(version !== undefined && { version }) },
    status,
    outputs,
    ...(findings && { findings }),
    ...(time !== undefined && { made_on: time }),
    ...(off !== undefined && { switched_off: off }),
    ...(reason !== undefined && { reason }),
  };
}

/** The steps that made these files, or should have, in the order of the run. */
function stepsOf({ steps }: Release, tool: string, paths: readonly string[]): readonly RecordedStep[] {
  const made = [...new Set(paths.flatMap((path) => steps.byFile.get(path) ?? []))];
  return made.length > 0
    ? made.toSorted((a, b) => a.place - b.place).map(({ step }) => step)
    : (steps.byTool.get(tool) ?? []);
}

/** A report gives the verdict that it and the run's record hold; what is made is judged by whether it is what was recorded when it was made. */
function judge(release: Release, { path, sha256 }: Output, steps: readonly RecordedStep[]): Verdict {
  const recorded = release.steps.digests.get(path);
  const known = recorded ?? release.sums.get(path);
  if (known !== undefined && known !== sha256) {
    return { status: 'unverifiable', reason: `${path} is not the file that was recorded` };
  }
  const filed = release.reports.get(path);
  if (filed) return judgeFiled(filed, steps);
  if (path === 'run_record.json' && release.runProblem !== undefined) {
    return { status: 'unverifiable', reason: release.runProblem };
  }
  if (path === 'run_record.json') return judgeRun(release.run);
  const own = release.documents.get(path);
  if (own) return own;
  if (known !== undefined)
    return { status: combine(steps.length > 0 ? steps.map(({ status }) => status) : ['pass']) };
  return { status: 'unverifiable', reason: `nothing tells what ${path} was when it was made` };
}

/** A report that failed has failed, whatever the run recorded; one that passed has only where the run says so too. */
function judgeFiled(filed: FiledReport, steps: readonly RecordedStep[]): Verdict {
  const judged = judgeReport(
    steps.find(({ name }) => name === filed.check),
    filed,
  );
  return { ...judged, status: combine([filed.status, judged.status]) };
}

/** A run that was stopped, or killed, tells of what it came to. */
function judgeRun(run: Release['run']): Verdict {
  if (run?.complete !== false) return { status: 'pass' };
  return { status: 'unverifiable', reason: 'the run did not come to its end' };
}

function absence(steps: readonly RecordedStep[]): Verdict {
  const [step] = steps;
  if (!step) return { status: 'not_run', reason: 'there is no such evidence' };
  const reason = step.error?.message ?? step.reason ?? 'the file is missing';
  return { status: step.status === 'pass' ? 'unverifiable' : step.status, reason };
}

function countFindings(release: Release, paths: readonly string[]): Record<Level, number> | undefined {
  const reports = paths
    .map((path) => release.reports.get(path)?.report)
    .filter((report) => report !== undefined);
  return reports.length === 0 ? undefined : countByLevel(reports.flatMap(({ findings }) => findings));
}
