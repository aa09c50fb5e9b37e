import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { bin } from '@repro/testkit';
import { githubPat, gitlabPat, random62 } from './secrets.mjs';
import { type Place, place } from './support.ts';

const run = bin(import.meta.url);

/** What must not be seen: everything of a secret behind its public prefix. */
const planted = {
  github: githubPat(7).slice(4),
  gitlab: gitlabPat(7).slice(6),
  aws: random62(40, 'aws secret'),
  password: `Zx9-${random62(14, 'password')}`,
  url: random62(20, 'url'),
  bearer: random62(48, 'bearer'),
  pem: random62(400, 'pem'),
};
const pem = ['-----BEGIN ', 'PRIVATE KEY-----'].join('RSA ');
const hex = Buffer.from(random62(16, 'hex')).toString('hex');
const content = [
  `const a = '${githubPat(7)}';`,
  `b = "${gitlabPat(7)}"`,
  `aws_secret_access_key = ${planted.aws}`,
  `password: "${planted.password}"`,
  `db = postgres://admin:${planted.url}@db.example.com/x`,
  `Authorization: Bearer ${planted.bearer}`,
  `coded = "${Buffer.from(githubPat(7)).toString('base64')}"`,
  `${pem}\n${planted.pem.match(/.{1,64}/g)?.join('\n')}\n${pem.replace('BEGIN', 'END')}`,
  `// repro:allow no-such-rule, ${hex}`,
].join('\n');

/** Eight characters of a secret's random part that a text shows. */
function leaks(text: string): string[] {
  const shown: string[] = [];
  for (const [name, secret] of Object.entries({ ...planted, hex })) {
    for (let at = 0; at + 8 <= secret.length; at++) {
      const part = secret.slice(at, at + 8);
      if (text.includes(part) || text.includes(Buffer.from(part).toString('base64').slice(0, 10)))
        shown.push(`${name}: ${part}`);
    }
  }
  return shown;
}

let here: Place;
beforeAll(async () => {
  here = await place();
  here.write('tree/a.yml', content);
  here.write('packed.gz', gzipSync(content));
  here.write('cut.gz', gzipSync(content + random62(3000, 'more')).subarray(0, -20));
  here.write(
    'secret.json',
    JSON.stringify({ levels: { critical: content }, allow: [{ values: [content] }] }),
  );
  here.write('secret.yml', `${content}\n: [`);
  here.write(
    'rules.json',
    JSON.stringify({ rules: [{ id: 'own', regex: `${githubPat(7)}(`, severity: 'high' }] }),
  );
  here.write('baseline', `${githubPat(7)} github-pat a\n`);
  here.git('init', '-q');
  here.commit('all of it');
});

async function outputs(...args: string[]): Promise<string> {
  const { stdout, stderr } = await run(args, { cwd: here.dir, env: { REPRO_DEBUG: '1', DEBUG: '*' } });
  return stdout.toString() + stderr;
}

describe('no secret is shown', () => {
  it('is a promise that this test could see broken', async () => {
    const shown = await outputs('tree', '--show-secrets');
    expect(new Set(leaks(shown).map((leak) => leak.split(':')[0]))).toEqual(new Set(Object.keys(planted)));
  });

  it.each(['json', 'text', 'sarif', 'github', 'junit'])('in %s', async (format) => {
    for (const source of [
      ['tree'],
      ['packed.gz'],
      ['cut.gz'],
      ['--history'],
      ['.', '--archives', '2'],
      ['tree', '--all'],
    ]) {
      const shown = await outputs(...source, '--format', format);
      expect(shown).toContain('github-pat');
      expect(leaks(shown)).toEqual([]);
    }
  });

  it.each([
    ['a configuration with values of the wrong kind', ['tree', '--config', 'secret.json']],
    ['a configuration that is no YAML', ['tree', '--config', 'secret.yml']],
    ['a rule that is no expression', ['tree', '--config', 'rules.json']],
    ['a baseline that is none', ['tree', '--baseline', 'baseline']],
  ])('in errors about %s', async (_, args) => {
    const shown = await outputs(...args);
    expect(shown).toContain('[ERR_REPRO_');
    expect(leaks(shown)).toEqual([]);
  });

  it('in a baseline or a report that is written', async () => {
    await run(['tree', '--write-baseline', 'written', '-o', 'report.json'], { cwd: here.dir });
    const files = readdirSync(here.dir).filter((name) => name === 'written' || name === 'report.json');
    expect(files).toHaveLength(2);
    for (const file of files) expect(leaks(readFileSync(path.join(here.dir, file), 'utf8'))).toEqual([]);
  });
});

describe('--show-secrets', () => {
  it('shows them, and never under CI', async () => {
    const { stdout } = await run(['tree', '--show-secrets'], { cwd: here.dir });
    expect(stdout.toString()).toContain(githubPat(7));
    const { status, stderr } = await run(['tree', '--show-secrets'], { cwd: here.dir, env: { CI: 'true' } });
    expect(status).toBe(1);
    expect(stderr).toContain('[ERR_REPRO_USAGE]');
  });
});
