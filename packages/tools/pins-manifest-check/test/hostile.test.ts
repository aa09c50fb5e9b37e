import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { check } from '@repro/pins-manifest-check';

/** Much of what a file may have in bytes; chains are longer, so that recursion along them would not fit the stack. */
const SIZE = 64 * 1024;
const fill = (piece: string | ((i: number) => string), size = SIZE): string => {
  const pieces: string[] = [];
  for (let length = 0, i = 0; length < size; i++) {
    const next = typeof piece === 'string' ? piece : piece(i);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
};
const jobs = 'jobs:\n  a:\n    steps:\n';

const hostile: [what: string, text: () => string][] = [
  ['open brackets', () => fill('[')],
  ['open braces', () => fill('{')],
  ['open keys', () => fill('{a: ')],
  ['lists in one line', () => fill('- ')],
  ['explicit keys in one line', () => fill('? ')],
  ['many keys', () => fill((i) => `k${i}: 1\n`)],
  ['many steps', () => jobs + fill((i) => `      - uses: o/r@v${i}\n`)],
  ['many steps in one line', () => `jobs: { a: { steps: [ ${fill((i) => `{uses: o/r@v${i}}, `)}] } }\n`],
  ['many aliases', () => `x: &x { uses: o/r@v1 }\n${jobs}${fill('      - *x\n')}`],
  [
    'a chain of aliases',
    () =>
      `x0: &x0 [ { uses: o/r@v1 } ]\n${fill((i) => `x${i + 1}: &x${i + 1} [ *x${i} ]\n`, 6 * SIZE)}${jobs}      - *x9999\n`,
  ],
  [
    'a chain of steps in steps',
    () =>
      `x0: &x0 { uses: o/r@v1 }\n${fill((i) => `x${i + 1}: &x${i + 1} { p: *x${i} }\n`, 6 * SIZE)}${jobs}      - *x9999\n`,
  ],
  [
    'a chain of merges',
    () => `x0: &x0 { k: 1 }\n${fill((i) => `x${i + 1}: &x${i + 1} { <<: *x${i}, k${i}: 1 }\n`)}`,
  ],
  ['anchors on one node', () => fill('&a ')],
  ['many comments', () => `${fill('# x\n')}${jobs}      - uses: o/r@v1\n`],
  ['many documents', () => fill('---\n')],
  ['many directives', () => fill('%A b\n')],
  ['empty lines', () => `a:\n${fill('\n')}b: 1`],
  ['tabs', () => `a:\n${fill('\t\n')}`],
  ['quotes', () => fill('"\n')],
  ['closing braces', () => fill('}\n')],
  ['escapes', () => `a: "${fill('\\u0041')}"`],
  ['a long revision', () => `${jobs}      - uses: o/r@v${fill('1.')}!\n`],
  ['a long reference', () => `${jobs}      - uses: ${fill('a/')}@\n`],
  ['an image of open expressions', () => `jobs: { a: { container: "${fill('${{', 12 * SIZE)}@sha256:0" } }`],
  [
    'many images of open expressions',
    () => `jobs: { a: { services: { ${fill((i) => `k${i}: "${'${{'.repeat(340)}", `, 12 * SIZE)}} } }`,
  ],
  ['a long image', () => `jobs: { a: { container: "${fill('a/b.')}:" } }`],
  ['a long comment', () => `${jobs}      - uses: o/r@v1 # ${fill('tag= ')}\n`],
  ['a comment of names', () => `${jobs}      - uses: o/r@v1 # ${fill('v1-')}!\n`],
  [
    'services that many jobs share',
    () =>
      `x: &s { ${fill((i) => `k${i}: a, `, 4 * SIZE)}}\njobs:\n${fill((i) => `  j${i}: { services: *s }\n`, 6 * SIZE)}`,
  ],
  [
    'a matrix that many services share',
    () =>
      `jobs:\n  a:\n    strategy: { matrix: { i: [ ${fill('a, ')}], n: [ ${'a, '.repeat(200)}] } }\n    services: { ${fill((i) => `k${i}: "\${{ matrix.${i % 2 ? 'i' : 'n'} }}", `, 6 * SIZE)}}\n`,
  ],
  [
    'names of a matrix that differ in case only',
    () =>
      `m: &m { ${fill((i) => `${[...i.toString(2).padStart(16, '0')].map((bit) => (bit === '1' ? 'A' : 'a')).join('')}: *m, `).replace('*m', '1')}}\njobs:\n  a:\n    strategy: { matrix: { i: [ *m ] } }\n    services: { ${fill((i) => `k${i}: "\${{ matrix.i.${'a'.repeat(16)} }}", `)}}\n`,
  ],
];

describe('a hostile file ends in a report within seconds', () => {
  it.each(hostile)(
    '%s',
    async (_, text) => {
      const bytes = Buffer.from(text());
      const started = process.cpuUsage();
      const report = await check([{ path: '.github/workflows/a.yml', bytes }]);
      const { user, system } = process.cpuUsage(started);
      expect(report.ok).toBe(false);
      expect((user + system) / 1e6).toBeLessThan(8);
    },
    60_000,
  );
});

describe('a hostile file of GitLab ends in a report within seconds', () => {
  const job = (image: string) => (i: number) =>
    `j${i}: { image: ${image.replace('N', String(i))}, script: x }\n`;
  it.each<[what: string, text: () => string]>([
    [
      'services that many jobs refer to',
      () =>
        `s: { x: [ ${fill('a, ', 3 * SIZE)}] }\n${fill((i) => `j${i}: { services: !reference [s, x], script: x }\n`, 3 * SIZE)}`,
    ],
    ['a chain of references', () => fill(job('!reference [.jN, x, y]'), 5 * SIZE)],
    [
      'many variables',
      () => `variables: { ${fill((i) => `V${i}: a, `, 3 * SIZE)}}\n${fill(job('$VN'), 3 * SIZE)}`,
    ],
    [
      'an input with many options',
      () =>
        `spec: { inputs: { i: { options: [ ${fill('a, ', 3 * SIZE)}] } } }\n---\n${fill(job('"$[[ inputs.i ]]"'), 3 * SIZE)}`,
    ],
    [
      'an input that many jobs use',
      () =>
        `spec: { inputs: { i: { options: [ ${'a, '.repeat(50)}] } } }\n---\n${fill(job('"$[[ inputs.i ]]"'), 5 * SIZE)}`,
    ],
  ])(
    '%s',
    async (_, text) => {
      const bytes = Buffer.from(text());
      const started = process.cpuUsage();
      const report = await check([{ path: '.gitlab-ci.yml', bytes }]);
      const { user, system } = process.cpuUsage(started);
      expect(report.ok).toBe(false);
      expect((user + system) / 1e6).toBeLessThan(8);
    },
    60_000,
  );
});

describe('a hostile manifest takes linear time', () => {
  const row = `| a/b | v1 | ${'0'.repeat(40)} |\n`;
  const head = '| Action | Version | Commit |\n|---|---|---|\n';
  const manifests: [string, string][] = [
    ['marks', `${head}| ${'*'.repeat(SIZE)}x | v1 | 0 |\n`],
    ['comments', `${head}${'<!--'.repeat(SIZE / 4)}\n${row}`],
    ['cells', `${head}${'|'.repeat(SIZE)}\n`],
    ['rows of one name', head + fill((i) => `| a/b | v${i} | ${i.toString(16).padStart(40, '0')} |\n`)],
    ['fences', '```\n'.repeat(SIZE / 4) + head],
  ];
  it.each(manifests)('%s', async (_, text) => {
    const started = process.cpuUsage();
    const bytes = Buffer.from(`${jobs}      - uses: a/b@${'f'.repeat(40)} # v1\n`);
    await check([{ path: 'a.yml', bytes }], { manifest: { name: 'm', text }, complete: true }).catch(
      () => {},
    );
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});

describe('a reference without end', () => {
  it.each([
    ['uses: o/r@', (long: string) => `${jobs}      - uses: o/r/${long}@v1\n`],
    ['container:', (long: string) => `jobs: { a: { container: "a/${long}" } }`],
  ])('%s is malformed, and no message repeats it', async (_, text) => {
    const bytes = Buffer.from(text('x'.repeat(SIZE)));
    const { findings } = await check([{ path: '.github/workflows/a.yml', bytes }]);
    expect(findings.map(({ code }) => code)).toEqual(['pins/malformed-reference']);
    expect(JSON.stringify(findings).length).toBeLessThan(1000);
  });
});
