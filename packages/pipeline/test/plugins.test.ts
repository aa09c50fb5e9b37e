import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import type { RunRecord } from '@repro/evidence';
import type { Report } from '@repro/report';
import { schemaValidator } from '@repro/testkit';
import { readAnswer } from '../src/plugins/answer.ts';
import { json, project, repro } from './support.ts';

const node = process.execPath;

/** Runs a release with one plug-in that is an ES module. */
async function withModule(text: string, extra: object = {}) {
  const root = await project(
    { plugins: { validators: [{ name: 'own', module: './own.mjs', ...extra }] } },
    { 'own.mjs': text },
  );
  return { root, ...(await repro(['release', root])) };
}

const reportOf = (root: string) => json<Report>(root, 'checks/plugin.own.json');
const stepOf = async (root: string) =>
  (await json<RunRecord>(root, 'run_record.json')).steps.find(({ name }) => name === 'plugin.own');

describe('a plug-in that is a module', () => {
  it('is asked with the artifact and a context, and its answer becomes a report', async () => {
    const { root, status } = await withModule(`import fs from 'node:fs';
      export const validate = async (artifact, context) => {
        console.log('chatter on stdout is no answer');
        return { ok: true, summary: { bytes: fs.statSync(artifact).size, source: context.source },
          findings: [{ level: 'note', code: 'own/seen', message: 'seen', at: { path: 'artifact.tar.gz', offset: 0 } }] };
      };`);
    expect(status).toBe(0);
    const report = await reportOf(root);
    expect(schemaValidator('report')(report)).toEqual([]);
    expect(report).toMatchObject({
      tool: { name: 'own', version: '0' },
      subject: { name: 'artifact.tar.gz' },
      ok: true,
      findings: [{ code: 'own/seen', level: 'note' }],
      summary: { source: root, plugin: { made_of: './own.mjs' } },
    });
    expect(await stepOf(root)).toMatchObject({
      kind: 'plugin',
      status: 'pass',
      report: 'checks/plugin.own.json',
    });
  });

  it('may export its function by default, and may say no', async () => {
    const { root, status, stdout } = await withModule(
      'export default { validate: () => ({ ok: false, findings: [{ message: "too large" }] }) };',
    );
    expect(status).toBe(2);
    expect(stdout.toString()).toContain('too large');
    expect((await reportOf(root)).findings).toEqual([
      { code: 'own/finding', level: 'error', message: 'too large' },
    ]);
  });

  it('that says no without a reason fails all the same', async () => {
    const { root, status } = await withModule('export const validate = () => ({ ok: false });');
    expect(status).toBe(2);
    expect((await reportOf(root)).findings).toMatchObject([{ code: 'plugin/not-ok' }]);
  });

  it.each([
    [
      'throws',
      'export const validate = () => { throw new Error("bad day"); };',
      /exit status 1: Error: bad day/,
    ],
    ['ends the process', 'export const validate = () => process.exit(0);', /it is empty/],
    ['has no function', 'export const check = 1;', /no function `validate`/],
    ['answers with nothing', 'export const validate = () => {};', /the answer is null, expected an object/],
    ['answers with a text', 'export const validate = () => "ok";', /the answer is "ok"/],
    ['says neither yes nor no', 'export const validate = () => ({ findings: [] });', /ok is missing/],
    [
      'is in two minds',
      'export const validate = () => ({ ok: true, findings: [{ message: "m" }] });',
      /ok is true, but/,
    ],
    ['is no module', 'export const validate = (', /SyntaxError/],
    [
      'needs what is not there',
      "import './none.mjs';",
      /exit status 1: Error \[ERR_MODULE_NOT_FOUND\]: Cannot find/,
    ],
    [
      'kills itself',
      'export const validate = () => process.kill(process.pid, "SIGKILL");',
      /ended by SIGKILL/,
    ],
    [
      'writes without end',
      'export const validate = () => ({ ok: true, summary: { x: "x".repeat(9e6) } });',
      /wrote too much/,
    ],
  ])('that %s leaves the release untold, with a reason', async (_, text, reason) => {
    const { root, status, stdout, stderr } = await withModule(text);
    expect(status).toBe(1);
    expect(stderr).toMatch(reason);
    // Told once by whom, though both the step and its error know.
    expect(`${stdout}${stderr}`).toMatch(/^plugin\.\w+: /m);
    expect(`${stdout}${stderr}`).not.toMatch(/plugin\.\w+: plugin\./);
    expect(await stepOf(root)).toMatchObject({
      status: 'unverifiable',
      error: { code: expect.stringMatching(/^ERR_REPRO_PLUGIN/), message: expect.stringMatching(reason) },
    });
  });

  it('that hangs is killed after its time', async () => {
    const { root, status } = await withModule(
      'export const validate = () => new Promise((r) => setTimeout(r, 1e6));',
      { timeout: 1 },
    );
    expect(status).toBe(1);
    expect((await stepOf(root))?.error?.message).toContain('did not end within 1 s');
  });

  it('that fills its memory takes nothing along', async () => {
    const root = await project({
      plugins: {
        validators: [
          {
            name: 'own',
            command: [
              node,
              '--max-old-space-size=24',
              '-e',
              'const a=[];for(;;)a.push(new Array(1e5).fill(1.5))',
            ],
            timeout: 60,
          },
        ],
      },
    });
    expect((await repro(['release', root])).status).toBe(1);
    const { steps } = await json<RunRecord>(root, 'run_record.json');
    // the trace says of a policy without a verdict that it has none
    const broken = ['plugin.own', 'policy-trace'];
    expect(steps.filter(({ status }) => status !== 'pass').map(({ name }) => name)).toEqual(broken);
  });

  it('that changes the artifact fails', async () => {
    const { root, status } = await withModule(
      'import fs from "node:fs"; export const validate = (file) => { fs.appendFileSync(file, "x"); return { ok: true }; };',
    );
    expect(status).not.toBe(0);
    expect((await reportOf(root)).findings).toMatchObject([
      { code: 'plugin/changed-release', at: { path: 'artifact.tar.gz' } },
    ]);
    expect(await stepOf(root)).toMatchObject({ status: 'fail' });
  });
});

describe('a plug-in that is a program', () => {
  it('prints a report: one of our own tools is one', async () => {
    const tool = path.join(import.meta.dirname, '../../tools/verify-gzip-header/bin/verify-gzip-header.js');
    const root = await project({ plugins: { validators: [{ name: 'own', command: [node, tool] }] } });
    expect((await repro(['release', root])).status).toBe(0);
    expect(await reportOf(root)).toMatchObject({
      ok: true,
      tool: { name: 'own', version: '1.0.0' },
      summary: { members: 1 },
    });
  });

  it.each([
    [0, '{"ok":true,"findings":[]}', 0],
    [2, '{"ok":false,"findings":[{"message":"m"}]}', 2],
    [0, '{"ok":false,"findings":[{"message":"m"}]}', 2],
    [2, '{"ok":true}', 1],
    [1, '{"ok":true}', 1],
    [0, '{"ok":true', 1],
    [0, '{"ok":true,"ok":false}', 1],
    [0, '', 1],
  ])('with exit status %i and answer %j: %i', async (exit, answer, expected) => {
    const program = `process.stdout.write(${JSON.stringify(answer)}); process.exitCode = ${exit}`;
    const root = await project({
      plugins: { validators: [{ name: 'own', command: [node, '-e', program] }] },
    });
    expect((await repro(['release', root])).status).toBe(expected);
  });

  it('is asked again when the release is checked again', async () => {
    const program = 'console.log(JSON.stringify({ ok: !process.env.HOME.includes("other") }))';
    const root = await project({
      plugins: { validators: [{ name: 'own', command: [node, '-e', program] }] },
    });
    expect((await repro(['release', root])).status).toBe(0);
    expect((await repro(['verify', root])).status).toBe(0);
    expect((await repro(['verify', root], { env: { HOME: `${root}/other` } })).status).toBe(2);
  });
});

describe('an answer', () => {
  const read = (value: unknown) => readAnswer('own', Buffer.from(JSON.stringify(value)));

  it.each([
    [{ ok: false, findings: {} }, 'findings is {}'],
    [{ ok: false, findings: ['no'] }, 'findings[0] is "no"'],
    [{ ok: false, findings: [{ message: '' }] }, 'findings[0].message is ""'],
    [{ ok: false, findings: [{ message: 'm', level: 'fatal' }] }, 'findings[0].level is "fatal"'],
    [{ ok: false, findings: [{ message: 'm', code: 'E1' }] }, 'findings[0].code is "E1"'],
    [{ ok: false, findings: [{ message: 'm', at: { line: 0 } }] }, 'findings[0].at is no place'],
    [{ ok: false, findings: [{ message: 'm', at: { file: 'x' } }] }, 'findings[0].at is no place'],
    [{ ok: false, findings: [{ message: 'm', data: [] }] }, 'findings[0].data is []'],
    [{ ok: true, summary: 3 }, 'summary is 3'],
    [
      { ok: true, findings: Array.from({ length: 10_001 }, () => ({ message: 'm', level: 'note' })) },
      'at most 10000',
    ],
  ])('is refused when it is %j', (value, problem) => {
    expect(() => read(value)).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_PLUGIN_ANSWER', message: expect.stringContaining(problem) }),
    );
  });
});
