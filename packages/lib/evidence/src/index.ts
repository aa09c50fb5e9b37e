export { formatSums, parseSums } from '@repro/core/sums';
export { type Category, catalogue, categories, type EvidenceKind, isOfKind } from './catalogue.ts';
export { directoryFiles, FAILED_MARK } from './directory-files.ts';
export type { EvidenceFile, EvidenceFiles } from './files.ts';
export { type Judgement, judgeReport } from './judge-report.ts';
export { openEvidence } from './open.ts';
export { givenRelease, isBundle, type ReleasePlace } from './place.ts';
export type { Problem, Reading } from './reading.ts';
export { type FiledReport, readReports } from './reports.ts';
export { readRunRecord } from './run-record/read.ts';
export {
  type JudgedWith,
  type NamedDigest,
  type PolicyReference,
  type RecordedSetting,
  type RecordedStep,
  RUN_RECORD,
  type RunRecord,
} from './run-record/types.ts';
export { combine, countByStatus, exitOf, type Status, statuses, statusOf } from './status.ts';
export { SUMS, type SumsProblem, sumsProblems } from './sums.ts';
export { treeFiles } from './tree-files.ts';
export { untold, type Verdict } from './untold.ts';
export { versionOf } from './version.ts';
