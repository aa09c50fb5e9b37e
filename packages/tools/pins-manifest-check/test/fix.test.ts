import { describe, expect, it } from '@jest/globals';
import { type CheckOptions, check, fix } from '@repro/pins-manifest-check';

const A = '11bd71901bbe5b1630ceea73d27597364c9af683';
const B = '49933ea5288caeca8642d1e84afbd3f7d6820020';
const D = `sha256:${'0123456789abcdef'.repeat(4)}`;
const path = '.github/workflows/ci.yml';
const table = (...rows: string[]): string =>
  `| Action | Version | Commit |\n|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`;
const rows = [
  `actions/checkout | v4.1.7 | ${A}`,
  `owner/repo | v2.0.0 | ${B}`,
  `owner/two | v1.0.0 | ${A}`,
  `owner/two | v1.1.0 | ${B}`,
  `owner/main | main | ${A}`,
  `docker://node | 22 | ${D}`,
  `project:group/ci | v1.0.0 | ${A}`,
  `component:gitlab.com/group/part | 1.0.0 | ${A}`,
];
const options: CheckOptions & { manifest: { name: string; text: string } } = {
  manifest: { name: 'ACTIONS-PINS.md', text: table(...rows) },
};
const workflow = (step: string): string => `on: push\njobs:\n  a:\n    steps:\n${step}`;

/** The file after --fix; the file itself when nothing changed. */
async function fixed(text: string, file = path): Promise<string> {
  const { contents } = await fix([{ path: file, bytes: Buffer.from(text) }], options);
  return Buffer.from(contents.get(file) ?? Buffer.from(text)).toString();
}

const changes: [what: string, before: string, after: string][] = [
  ['a tag', '      - uses: actions/checkout@v4.1.7\n', `      - uses: actions/checkout@${A} # v4.1.7\n`],
  ['a shorter tag', '      - uses: actions/checkout@v4\n', `      - uses: actions/checkout@${A} # v4.1.7\n`],
  [
    'a name in other case and a path',
    '      - uses: Actions/Checkout/sub@v4\n',
    `      - uses: Actions/Checkout/sub@${A} # v4.1.7\n`,
  ],
  ['a tag at the end of the file', '      - uses: owner/repo@v2', `      - uses: owner/repo@${B} # v2.0.0`],
  ['quotes', `      - uses:   "owner/repo@v2"  \n`, `      - uses:   "owner/repo@${B}" # v2.0.0  \n`],
  ['CRLF', '      - uses: owner/repo@v2\r\n', `      - uses: owner/repo@${B} # v2.0.0\r\n`],
  [
    'a comment with a version',
    '      - uses: owner/repo@v2  #  v2, checked\n',
    `      - uses: owner/repo@${B}  #  v2.0.0, checked\n`,
  ],
  [
    'a comment with words',
    '      - uses: owner/repo@v2 # needed\n',
    `      - uses: owner/repo@${B} # v2.0.0 needed\n`,
  ],
  ['an empty comment', '      - uses: owner/repo@v2 #\n', `      - uses: owner/repo@${B} # v2.0.0\n`],
  ['a flow mapping', '      - { uses: owner/repo@v2 }\n', `      - { uses: owner/repo@${B} } # v2.0.0\n`],
  [
    'a flow mapping over lines',
    '      - { uses: owner/repo@v2,\n          with: {} }\n',
    `      - { uses: owner/repo@${B}, # v2.0.0\n          with: {} }\n`,
  ],
  [
    'a flow mapping that goes on in its line',
    '      - { uses: owner/repo@v2, name: x }\n',
    `      - { uses: owner/repo@${B}, name: x }\n`,
  ],
  [
    'two in one line',
    '      [ { uses: owner/repo@v2 }, { uses: actions/checkout@v4 } ]\n',
    `      [ { uses: owner/repo@${B} }, { uses: actions/checkout@${A} } ]\n`,
  ],
  ['a short commit', '      - uses: owner/repo@49933ea\n', `      - uses: owner/repo@${B} # v2.0.0\n`],
  [
    'an upper-case commit',
    `      - uses: owner/repo@${B.toUpperCase()} # v2.0.0\n`,
    `      - uses: owner/repo@${B} # v2.0.0\n`,
  ],
  ['a branch that has a row', '      - uses: owner/main@main\n', `      - uses: owner/main@${A} # main\n`],
  ['a missing comment', `      - uses: owner/repo@${B}\n`, `      - uses: owner/repo@${B} # v2.0.0\n`],
  ['a wrong comment', `      - uses: owner/repo@${B} # v1.9.0\n`, `      - uses: owner/repo@${B} # v2.0.0\n`],
  ['an image', '      - uses: docker://node:22\n', `      - uses: docker://node:22@${D}\n`],
  [
    'an anchor, once',
    '      - uses: &r owner/repo@v2\n      - uses: *r\n',
    `      - uses: &r owner/repo@${B} # v2.0.0\n      - uses: *r\n`,
  ],
  [
    'an anchor of a step, once',
    '      - &s { uses: owner/repo@v2 }\n      - *s\n',
    `      - &s { uses: owner/repo@${B} } # v2.0.0\n      - *s\n`,
  ],
  [
    'what merge keys bring to a job that is called as data are',
    '      - &s\n        uses: owner/repo@v2\n  env:\n    steps:\n      - <<: *s\n',
    `      - &s\n        uses: owner/repo@${B} # v2.0.0\n  env:\n    steps:\n      - <<: *s\n`,
  ],
];

const unchanged: [what: string, step: string][] = [
  [
    'what a script reads by an alias',
    '      - uses: &r owner/repo@v2\n      - { run: "echo $REF", env: { REF: *r } }\n',
  ],
  [
    'what an action reads by an alias, whatever it calls it',
    '      - { uses: other/repo@v1, with: { uses: &r owner/repo@v2 } }\n      - uses: *r\n',
  ],
  ['what the manifest does not have', '      - uses: other/repo@v2\n'],
  ['a choice between rows', '      - uses: owner/two@v1\n'],
  ['a tag that is longer than that of the row', '      - uses: owner/repo@v2.0.0.1\n'],
  ['a branch without a row', '      - uses: owner/repo@main\n'],
  ['a missing revision', '      - uses: owner/repo\n'],
  ['another pin than the row', `      - uses: owner/repo@${A} # v2.0.0\n`],
  ['a block scalar', '      - uses: >-\n          owner/repo@v2\n'],
  ['escapes', '      - uses: "owner/repo\\u0040v2"\n'],
  ['a folded plain scalar', '      - uses:\n          owner/\n          repo@v2\n'],
  ['a tag of an image without a row', '      - uses: docker://node:20\n'],
  ['what only looks like a commit', `      - uses: owner/repo@${B}-beta\n`],
  ['what is right', `      - uses: owner/repo@${B} # v2\n`],
  [
    'text that looks like a step',
    '      - run: |\n          uses: owner/repo@v2\n      # uses: owner/repo@v2\n',
  ],
];

describe('fix', () => {
  it.each(changes)('rewrites %s', async (_, before, after) => {
    const result = await fixed(workflow(before));
    expect(result).toBe(workflow(after));
    expect(await fixed(result)).toBe(result);
  });

  it.each(unchanged)('leaves %s', async (_, step) => {
    const { contents, report } = await fix([{ path, bytes: Buffer.from(workflow(step)) }], options);
    expect([...contents.keys()]).toEqual([]);
    expect(report.summary).toMatchObject({ fixed: 0 });
  });

  it('rewrites images of jobs and services, also of one that is nothing else', async () => {
    const job = (image: string): string =>
      `on: push\njobs:\n  a:\n    container: ${image} # kept\n    services:\n      db: ${image}\n      web: { image: ${image} }\n`;
    expect(await fixed(job('node:22'))).toBe(job(`node:22@${D}`));
    const read = `on: push\njobs:\n  a:\n    env: { I: &i 'node:22' }\n    services: { db: *i }\n`;
    expect(await fixed(read)).toBe(read);
  });

  it('rewrites what GitLab includes', async () => {
    const before =
      'include:\n  - project: group/ci\n    ref: v1.0.0\n    file: a\n  - component: gitlab.com/group/part@1.0\nimage: "node:22"\n';
    const after = `include:\n  - project: group/ci\n    ref: ${A} # v1.0.0\n    file: a\n  - component: gitlab.com/group/part@${A} # 1.0.0\nimage: "node:22@${D}"\n`;
    expect(await fixed(before, '.gitlab-ci.yml')).toBe(after);
  });

  it('leaves what others may read, too: a value of a matrix, and one that a !reference leads to', async () => {
    const matrix = `on: push\njobs: { a: { strategy: { matrix: { i: ["node:22"] } }, container: "\${{ matrix.i }}" } }\n`;
    expect(await fixed(matrix)).toBe(matrix);
    const choice = matrix.replace('matrix.i }', "matrix.i || 'node:22' }");
    expect(await fixed(choice)).toBe(choice);
    for (const by of [
      '.x: { y: "node:22" }\na: { image: !reference [.x, y] }\n',
      // By names that a reference has as well.
      '.x: { name: "node:22" }\na: { image: !reference [.x, name] }\n',
      '.x: { name: "node:22" }\na: { image: { name: !reference [.x, name] } }\n',
      '.x: { step: { name: "node:22" } }\na: { image: !reference [.x, step] }\n',
      '.x: { step: ["node:22"] }\na: { services: !reference [.x, step] }\n',
    ])
      expect(await fixed(by, '.gitlab-ci.yml')).toBe(by);
  });

  it('leaves a revision that two projects share', async () => {
    const shared =
      'include:\n  - { project: group/ci, ref: &r v1.0.0, file: a }\n  - { project: group/other, ref: *r, file: b }\n';
    expect(await fixed(shared, '.gitlab-ci.yml')).toBe(shared);
  });

  it('tells what the files held that it changes', async () => {
    const files = [path, 'action.yml'].map((name, i) => ({
      path: name,
      bytes: Buffer.from(i === 0 ? workflow('      - uses: owner/repo@v2\n') : 'runs: { using: node20 }\n'),
    }));
    const { originals } = await fix(files, options);
    expect([...originals]).toEqual([[path, files[0]?.bytes]]);
  });

  it('keeps a byte order mark, odd spacing and wide characters', async () => {
    const before = `\ufeff${workflow('      -   name: "ü😀"   # ü\n          uses:\towner/repo@v2\n\n\n')}`;
    const after = `\ufeff${workflow(`      -   name: "ü😀"   # ü\n          uses:\towner/repo@${B} # v2.0.0\n\n\n`)}`;
    expect(await fixed(before)).toBe(after);
  });

  it('reports the files as they are afterwards, and passes when all is mended', async () => {
    const files = [
      { path, bytes: Buffer.from(workflow('      - uses: owner/repo@v2\n')) },
      { path: 'b/action.yml', bytes: Buffer.from('runs: { steps: [ { uses: actions/checkout@v4 } ] }\n') },
    ];
    const { report, contents } = await fix(files, options);
    expect(report).toMatchObject({ ok: true, findings: [], summary: { fixed: 2, pinned: 2 } });
    const now = [...contents].map(([name, bytes]) => ({ path: name, bytes }));
    expect(await check(now, options)).toMatchObject({ ok: true, findings: [] });
  });
});
