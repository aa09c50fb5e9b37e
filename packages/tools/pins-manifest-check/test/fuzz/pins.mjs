import { check, fix } from '@repro/pins-manifest-check';
import { outcome } from '@repro/testkit/fuzz';

const A = '11bd71901bbe5b1630ceea73d27597364c9af683';
const manifest = `| Action | Version | Commit |
|---|---|---|
| owner/repo | v2.1.0 | ${A} |
| node | 22 | sha256:${'4e'.repeat(32)} |
`;
const workflow = `on: push
x: &base { uses: owner/repo@v2, with: { k: "v" } }
jobs:
  a:
    container: { image: "node:22" }
    services: { db: { image: 'postgres' } }
    steps:
      - *base
      - <<: *base
      - uses: "owner/repo@v2" # why
      - uses: owner/repo/sub@${A} # v2.1.0
      - run: |
          uses: evil/evil@main
  b:
    uses: owner/repo/.github/workflows/w.yml@${A}
`;
const action = `runs:
  using: composite
  steps:
    - uses: docker://node:22
    - { uses: ./local, name: x }
`;
const gitlab = `include:
  - project: group/ci
    ref: main
    file: /a.yml
  - remote: https://host.test/a.yml
image: { name: "node:22", entrypoint: [""] }
job:
  services: [postgres:16, !reference [.db, image]]
  script: make
`;
/** Behind the kind's number, the text of a file. */
const kinds = ['workflow', 'action', 'gitlab'];
const seed = (kind, text) => Buffer.from(`${kind}${text}`);

/** What mutations start from: each kind of file, with a line that says which; and the manifest. */
export const seeds = [seed(0, workflow), seed(1, action), seed(2, gitlab), seed(3, manifest)];

/**
 * Judges and mends any file by a manifest, or a workflow by any manifest. The report must be the same twice, point into
 * the file, and find nothing to mend in what was mended.
 */
export async function fuzz(bytes) {
  const which = (bytes[0] ?? 0) & 3;
  const text = Buffer.from(bytes).subarray(1);
  const content = which === 3 ? Buffer.from(workflow) : text;
  const kind = kinds[which] ?? 'workflow';
  const options = {
    manifest: { name: 'ACTIONS-PINS.md', text: which === 3 ? text.toString() : manifest },
    complete: true,
  };
  const files = (now) => [{ path: 'a.yml', bytes: now, kind }];
  return outcome(async () => {
    const report = await check(files(content), options);
    if (JSON.stringify(report) !== JSON.stringify(await check(files(content), options)))
      throw new Error('two reports differ');
    for (const { at } of report.findings)
      pointsInto(at, at.path === 'a.yml' ? content : options.manifest.text);
    const { contents } = await fix(files(content), options);
    const mended = contents.get('a.yml');
    if (mended && (await fix(files(mended), options)).contents.size > 0)
      throw new Error('what was mended is mended again');
  });
}

function pointsInto({ line, column }, content) {
  if (line === undefined) return;
  const lines = content.toString().split(/\r\n|\r|\n/);
  if (line > lines.length || (column ?? 1) > lines[line - 1].length + 1)
    throw new Error(`${line}:${column} is not in the file`);
}
