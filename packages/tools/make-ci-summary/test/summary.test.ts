import { describe, expect, it } from '@jest/globals';
import { GITHUB_LIMIT, make, toMarkdown, toPage } from '@repro/make-ci-summary';
import { schemaValidator } from '@repro/testkit';
import { error, recordOf, releaseOf, reportOf, sha256, stepOf, warning } from '@repro/testkit-release';

const source = { git_sha: 'c'.repeat(40), repository: 'https://example.com/project.git' };

async function summaryOf(documents: Readonly<Record<string, unknown>>) {
  const summary = await make(await releaseOf(documents));
  expect(schemaValidator('ci_summary')(summary)).toEqual([]);
  return summary;
}

const release = {
  VERSION: '1.2.3\n',
  SHA256SUMS: '',
  'run_record.json': recordOf(
    [
      stepOf('det-tar', { kind: 'make' }),
      stepOf('vel-validator', { duration_ms: 1234 }),
      stepOf('secret-lint', { cached_from: 'b'.repeat(32) }),
    ],
    { source },
  ),
  'checks/vel-validator.json': reportOf('vel-validator', [warning]),
  'checks/secret-lint.json': reportOf('secret-lint'),
};

describe('a summary', () => {
  it('tells verdict, artifact, source, run, checks and files', async () => {
    expect(await summaryOf(release)).toMatchObject({
      status: 'pass',
      version: '1.2.3',
      artifact: { name: 'artifact.tar.gz', sha256: sha256('the artifact'), size: 12 },
      source,
      run: { run_id: 'a'.repeat(32), duration_ms: 2000 },
      checks: [
        {
          check: 'vel-validator',
          status: 'pass',
          findings: { error: 0, warning: 1, note: 0 },
          duration_ms: 1234,
        },
        { check: 'secret-lint', status: 'pass', cached_from: 'b'.repeat(32) },
      ],
      broken: [],
      total_findings: 1,
    });
  });

  it('is made of a release whose VERSION is longer than any, too', async () => {
    const summary = await summaryOf({ ...release, VERSION: 'v'.repeat(2000) });
    expect(summary).not.toHaveProperty('version');
    expect(summary).toMatchObject({ status: 'pass', artifact: { name: 'artifact.tar.gz' } });
  });

  it('fails, or cannot tell, with what it is made of', async () => {
    const failed = await summaryOf({ ...release, 'checks/own.json': reportOf('own', [warning, error]) });
    expect(failed.status).toBe('fail');
    expect(failed.findings.map(({ finding }) => finding.level)).toEqual(['error', 'warning', 'warning']);
    expect((await summaryOf({ ...release, 'checks/own.json': '{' })).status).toBe('unverifiable');
    expect((await summaryOf({ ...release, 'run_record.json': '{' })).status).toBe('unverifiable');
    expect((await summaryOf({})).status).toBe('not_run');
  });

  it('does not pass what its reports are not about, nor by a report that is gone or another', async () => {
    const lines = async (changes: Readonly<Record<string, unknown>>): Promise<unknown> => {
      const { status, checks } = await summaryOf({ ...release, ...changes });
      return { status, reasons: checks.map(({ reason }) => reason).filter((reason) => reason !== undefined) };
    };
    const other = (check: string): string =>
      `checks/${check}.json: is about another artifact.tar.gz than lies here`;
    expect(await lines({ 'artifact.tar.gz': 'another artifact' })).toEqual({
      status: 'unverifiable',
      reasons: [other('vel-validator'), other('secret-lint')],
    });
    const { 'checks/secret-lint.json': _, ...without } = release;
    expect(await summaryOf(without)).toMatchObject({
      status: 'unverifiable',
      checks: [
        { check: 'vel-validator', status: 'pass' },
        {
          check: 'secret-lint',
          status: 'unverifiable',
          reason: 'the run recorded it, but its report is missing',
        },
      ],
    });
    const outputs = [{ name: 'checks/secret-lint.json', sha256: 'e'.repeat(64) }];
    const record = recordOf([stepOf('vel-validator'), stepOf('secret-lint', { outputs })], { source });
    expect(await lines({ 'run_record.json': record })).toEqual({
      status: 'unverifiable',
      reasons: ['the report is not the one that the run recorded'],
    });
  });

  it('tells of a run that was stopped, and of a step that broke', async () => {
    const broken = stepOf('det-tar', {
      kind: 'make',
      status: 'unverifiable',
      error: { code: 'ERR_REPRO_CHANGED', message: 'a changed' },
    });
    const stopped = recordOf([broken], { complete: false, interrupted: 'SIGINT' });
    const summary = await summaryOf({ 'run_record.json': stopped });
    expect(summary).toMatchObject({
      status: 'unverifiable',
      broken: [{ check: 'det-tar', reason: 'a changed' }],
    });
    expect(toMarkdown(summary)).toContain('a changed');
    expect(toMarkdown(summary)).toContain('Stopped by');
    const { broken: _, ...calm } = summary;
    expect(
      (
        await summaryOf({
          'run_record.json': recordOf([stepOf('x')], { interrupted: 'SIGINT' }),
          'checks/x.json': reportOf('x'),
        })
      ).status,
    ).toBe('not_run');
    expect(calm.run?.interrupted).toBe('SIGINT');
  });

  it('counts a report that failed, though the record calls its check switched off', async () => {
    const off = stepOf('x', { status: 'not_run', switched_off: 'some.setting' });
    const summary = await summaryOf({
      'run_record.json': recordOf([off]),
      'checks/x.json': reportOf('x', [error]),
    });
    expect(summary.status).toBe('fail');
  });

  it('does not pass for a run that was killed, which no signal tells of', async () => {
    const killed = recordOf([stepOf('x')], { complete: false });
    const summary = await summaryOf({ 'run_record.json': killed, 'checks/x.json': reportOf('x') });
    expect(summary.status).toBe('not_run');
  });

  it('does not count what the user switched off', async () => {
    const off = stepOf('permissions-lint', { status: 'not_run', switched_off: 'security.permission_check' });
    const summary = await summaryOf({
      ...release,
      'run_record.json': recordOf([stepOf('vel-validator'), off]),
    });
    expect(summary.status).toBe('pass');
    expect(toMarkdown(summary)).toContain('switched off by');
  });
});

describe('the facts of a summary', () => {
  it('are those of the run, to the end of its last step', async () => {
    const steps = [
      stepOf('a', { finished_on: '2026-01-01T01:02:03.000Z' }),
      stepOf('b', { finished_on: '2026-01-01T00:00:02.000Z' }),
    ];
    const about = { ...source, git_ref: 'refs/heads/main' };
    const summary = await summaryOf({ 'run_record.json': recordOf(steps, { source: about }) });
    expect(summary.source).toEqual(about);
    expect(summary.run?.duration_ms).toBe(3_723_000);
    expect((await summaryOf(release)).source).toEqual(source);
  });

  it.each([
    [0, '0 ms'],
    [999, '999 ms'],
    [1000, '1.0 s'],
    [59_940, '59.9 s'],
    [60_000, '1 min 00 s'],
    [3_725_000, '62 min 05 s'],
  ])('tell a time of %i ms as %s', async (time, told) => {
    const steps = [stepOf('own', { duration_ms: time })];
    const page = toMarkdown(await summaryOf({ 'run_record.json': recordOf(steps) }));
    expect(page).toMatch(new RegExp(`<code>own</code> \\| .* \\| ${told} \\|`));
  });

  it('say why a check or a report could not be told, from the first letter', async () => {
    const broken = stepOf('own', { status: 'unverifiable', reason: 'Nobody knows' });
    const summary = await summaryOf({ 'run_record.json': recordOf([broken]), 'checks/other.json': '{' });
    expect(summary.checks.map(({ reason = '' }) => reason)).toEqual([
      'Nobody knows',
      expect.stringMatching(/^checks\/other\.json/),
    ]);
    expect(toMarkdown(summary)).toContain('| Nobody knows |');
  });

  it('are not made up where there are none', async () => {
    const empty = await make({ ...(await releaseOf({})), files: [], has: () => false });
    expect(toMarkdown(empty)).toBe('## ⚪ Release not run\n\n**No check left a report.**\n');
    expect(toPage(empty)).toContain('0 checks.');
    expect(toPage(empty)).not.toMatch(/<(dl|table)/);
  });
});

describe('the page in Markdown', () => {
  it('begins with the verdict and ends with how to check it', async () => {
    const page = toMarkdown(await summaryOf(release));
    expect(page).toMatch(/^## ✅ artifact.tar.gz 1.2.3 passed\n/);
    expect(page).toContain('1.2 s');
    expect(page).toContain('from cache');
    expect(page).toMatch(/sha256sum -c SHA256SUMS\n```\n$/);
  });

  it('gives no finding the room of all others', async () => {
    const long = {
      ...error,
      message: '😀'.repeat(2000),
      hint: 'h'.repeat(GITHUB_LIMIT),
      at: { path: 'p'.repeat(9000) },
    };
    const page = toMarkdown(
      await summaryOf({ ...release, 'checks/own.json': reportOf('own', [long, warning]) }),
    );
    expect(page).toContain(`${'h'.repeat(1999)}…`);
    expect(page).not.toContain('h'.repeat(2000));
    expect(page).not.toContain('more: see the reports');
    expect(page.isWellFormed()).toBe(true);
  });

  it('stays within its limit, whatever there is to tell, and counts what it leaves out', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({ ...error, message: `${i} ${'x'.repeat(1500)}` }));
    const summary = await make(await releaseOf({ ...release, 'checks/own.json': reportOf('own', many) }), {
      maxFindings: 5000,
    });
    const page = toMarkdown(summary);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(GITHUB_LIMIT);
    const shown = page.match(/^\| ❌ error/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(100);
    expect(page).toContain(`${5001 - shown} more: `);
    expect(Buffer.byteLength(toMarkdown(summary, 4000))).toBeLessThanOrEqual(4000);
    expect(toMarkdown(summary, 300)).toContain('no room for more');
  });

  it('makes text of hostile names and messages', async () => {
    const hostile = {
      ...error,
      message: '![x](https://evil.example/p.png) <img src=x> | @all\n## forged',
      at: { path: 'a`|b<script>' },
    };
    const page = toMarkdown(await summaryOf({ ...release, 'checks/own.json': reportOf('own', [hostile]) }));
    for (const text of ['![', '<img', '<script', '](', 'https://evil', '\n## forged', '@all'])
      expect(page).not.toContain(text);
    const row = page.split('\n').find((line) => line.includes('❌ error |')) ?? '';
    expect(row.match(/\|/g)).toHaveLength(5);
  });
});

describe('the page in HTML', () => {
  it('counts the findings that it leaves out', async () => {
    const files = await releaseOf({ ...release, 'checks/own.json': reportOf('own', [error, error]) });
    expect(toPage(await make(files, { maxFindings: 1 }))).toContain('2 more in the reports.');
    expect(toPage(await make(files))).not.toContain('more in the reports');
  });

  it('counts the checks by what came of them, and tells what Markdown tells of each', async () => {
    const page = toPage(await summaryOf({ ...release, 'checks/own.json': reportOf('own', [error]) }));
    expect(page).toMatch(/<strong>Failed<\/strong>3 checks: 1 failed, 2 passed\./);
    expect(page).toMatch(/<code>own<\/code><\/td><td>1 error<\/td>/);
    expect(page).toContain('from cache');
  });

  it('holds no script, no request, and no markup of others', async () => {
    const hostile = { ...error, message: '"><img src=x onerror=alert(1)>' };
    const page = toPage(await summaryOf({ ...release, 'checks/own.json': reportOf('own', [hostile]) }));
    expect(page).toContain('default-src &#39;none&#39;'.replaceAll('&#39;', "'"));
    expect(page).not.toMatch(/<(script|img|link|iframe)|https?:\/\/(?!example)/);
    expect(page).toContain('&lt;img src=x');
  });
});
