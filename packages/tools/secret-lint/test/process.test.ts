import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Report } from '@repro/report';
import { bin } from '@repro/testkit';
import { tarArchive, tarMember } from '@repro/testkit/tar';
import { githubPat, gitlabPat } from './secrets.mjs';
import { brief, type Place, place } from './support.ts';

const run = bin(import.meta.url);
let here: Place;
beforeEach(async () => {
  here = await place();
});
const cwd = () => ({ cwd: here.dir });

async function report(args: readonly string[], options: Parameters<typeof run>[1] = cwd()) {
  const { status, stdout, stderr } = await run(args, options);
  return { status, stderr, found: brief(JSON.parse(stdout.toString()) as Report) };
}

describe('secret-lint as a process', () => {
  it('passes, fails and cannot tell with 0, 2 and 1', async () => {
    here.write('a.txt', 'nothing');
    expect(await report([])).toEqual({ status: 0, stderr: '', found: [] });
    here.write('ü/b.txt', `\n${githubPat()}\n`);
    expect(await report(['.'])).toEqual({ status: 2, stderr: '', found: ['ü/b.txt:2 secrets/github-pat'] });
    expect(await report(['--max-size', '30'])).toMatchObject({
      status: 1,
      found: ['ü/b.txt secret-lint/too-large'],
    });
    expect(await run(['missing'], cwd())).toMatchObject({ status: 1, stdout: Buffer.alloc(0) });
  });

  it('reads what passes through a pipe', async () => {
    const found = await report(['-'], { ...cwd(), input: `x\ntoken = "${githubPat()}"\n` });
    expect(found).toEqual({ status: 2, stderr: '', found: ['stdin:2 secrets/github-pat'] });
    expect(await report(['-'], { ...cwd(), input: '' })).toMatchObject({ status: 0, found: [] });
  });

  it('scans the index, the history and an archive', async () => {
    here.git('init', '-q');
    here.write('a', githubPat());
    here.git('add', 'a');
    expect(await report(['--staged'])).toEqual({ status: 2, stderr: '', found: ['a:1 secrets/github-pat'] });
    here.commit('with it');
    here.write('a', 'clean');
    here.commit('without it');
    expect(await report(['--staged'])).toEqual({ status: 0, stderr: '', found: [] });
    expect(await report(['--since', 'HEAD~1'])).toEqual({ status: 0, stderr: '', found: [] });
    expect(await report(['--history'])).toEqual({ status: 2, stderr: '', found: ['a:1 secrets/github-pat'] });
    here.write('a.tgz', gzipSync(tarArchive(tarMember({ name: 'p/b' }, githubPat()))));
    expect(await report(['a.tgz'])).toEqual({ status: 2, stderr: '', found: ['p/b:1 secrets/github-pat'] });
  });

  it('exits 1 for a configuration that cannot be used', async () => {
    here.write('c.json', '{"rules": [{"id": "a", "regex": "(x+)+y", "keywords": ["abc"]}]}');
    const { status, stdout, stderr } = await run(['--config', 'c.json'], cwd());
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /^secret-lint: error: c\.json: \/rules\/0\/regex: .+too long.+ \[ERR_REPRO_CONFIG\]\n.+hint: .+\n$/,
    );
  });

  it('gives the same bytes on any number of threads', async () => {
    for (let i = 0; i < 1500; i++)
      here.write(`d${i % 7}/f${i}`, i % 100 === 3 ? githubPat(i) : `line ${i}\n`);
    const outcomes = await Promise.all(['1', '2', '4'].map((n) => run(['--workers', n], cwd())));
    const [first, ...others] = outcomes.map(({ status, stdout }) => ({ status, text: stdout.toString() }));
    expect(first?.status).toBe(2);
    expect(brief(JSON.parse(first?.text ?? '') as Report)).toHaveLength(15);
    for (const other of others) expect(other).toEqual(first);
  });

  it('writes a report to a file, and says the verdict', async () => {
    here.write('a', gitlabPat());
    const { status, stdout, stderr } = await run(['-o', 'out.json'], cwd());
    expect({ status, stdout: stdout.toString(), stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'secret-lint: .: fail\n',
    });
  });
});
