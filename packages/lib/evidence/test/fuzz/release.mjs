import { readReports, readRunRecord, treeFiles } from '@repro/evidence';
import { mutateJson, outcome } from '@repro/testkit/fuzz';
import { memoryTree } from '@repro/tree';

const tool = { name: 'a-check', version: '1.0.0' };
const sha256 = '5'.repeat(64);
const finding = {
  code: 'a/b',
  level: 'error',
  message: 'no',
  at: { path: 'p', line: 1, column: 1 },
  data: { x: 1 },
};
const report = {
  schema_version: '1.0',
  tool,
  subject: { name: 'a', sha256 },
  ok: false,
  findings: [finding],
  summary: {},
};
const record = {
  schema_version: '1.0',
  tool,
  run_id: '0'.repeat(32),
  command: 'release',
  source: { git_sha: 'a'.repeat(40) },
  started_on: '2026-01-01T00:00:00.000Z',
  complete: true,
  status: 'pass',
  settings: { 'build.output_dir': { value: 'dist', from: 'default' } },
  steps: [
    {
      name: 'a-check',
      kind: 'check',
      tool,
      status: 'pass',
      inputs: [{ name: 'a', sha256 }],
      outputs: [],
      report: 'checks/a-check.json',
    },
  ],
};

/** What mutations start from. */
export const seeds = [report, record].map((document) => Buffer.from(JSON.stringify(document)));
export { mutateJson as mutate };

/** Reads any bytes as a report and as the record of a run: what is none of them is told, and never thrown. */
export async function fuzz(bytes) {
  return outcome(async () => {
    const files = await treeFiles(
      'fuzz',
      memoryTree({ 'checks/a-check.json': bytes, 'run_record.json': bytes }),
    );
    const [filed] = await readReports(files);
    const reading = await readRunRecord(files);
    if ((filed.report === undefined) !== (filed.status === 'unverifiable'))
      throw new Error('no report, and a verdict');
    if ((reading.value === undefined) === (reading.problem === undefined)) throw new Error('neither or both');
  });
}
