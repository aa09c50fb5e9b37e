import { beforeEach, describe, expect, it } from '@jest/globals';
import { readConfig } from '@repro/secret-lint';
import { githubPat } from './secrets.mjs';
import { type Place, place } from './support.ts';

let here: Place;
beforeEach(async () => {
  here = await place();
});

describe('a configuration', () => {
  it('holds flags and sections, as YAML or JSON, and the command line has the last word', async () => {
    here.write('a/x', githubPat());
    here.write('c.yml', 'exclude: [x]\nallow:\n  - { paths: [nowhere], reason: gone }\n');
    expect((await here.scan('a', '--config', 'c.yml')).found).toEqual(['c.yml secret-lint/unused-entry']);
    expect((await here.scan('a', '--config', 'c.yml', '--exclude', 'y')).found).toContain(
      'x:1 secrets/github-pat',
    );
    here.write('c.json', '{"levels": {"critical": "note"}, "fail-on": "warning"}');
    expect(await here.scan('a', '--config', 'c.json')).toMatchObject({
      status: 0,
      found: ['x:1 secrets/github-pat'],
    });
  });

  it.each([
    ['{"ruls": []}', 'c.json: unknown flag ruls'],
    ['{"rules": [{"id": "a", "regex": "b", "regexp": "c"}]}', 'c.json: /rules/0: unknown key "regexp"'],
    ['{"rules": [{"id": "A b", "regex": "b"}]}', 'c.json: /rules/0/id: '],
    [
      '{"rules": [{"id": "a", "regex": "b"}, {"id": "a", "regex": "c"}]}',
      'c.json: /rules/1/id: there is a rule called a already',
    ],
    ['{"rules": [{"id": "github-pat", "regex": "b"}]}', 'there is a rule called github-pat already'],
    ['{"rules": [{"id": "a", "regex": "("}]}', '[ERR_REPRO_'],
    ['{"rules": [{"id": "a", "regex": "(a+)+$"}]}', '[ERR_REPRO_'],
    ['{"allow": [{"values": ["("]}]}', '[ERR_REPRO_CONFIG]'],
    ['{"allow": [{"values": ["(a+)+$"]}]}', '[ERR_REPRO_CONFIG]'],
    [
      '{"allow": [{"reason": "everything"}]}',
      'c.json: /allow/0: names none of paths, rules, values and stopwords',
    ],
    ['{"allow": [{}]}', 'c.json: /allow/0: '],
    ['{"levels": {"critical": "fatal"}}', 'c.json: /levels/critical: '],
    ['{"levels": ', 'ERR_REPRO_JSON'],
    ['{"disable": ["no-such-rule"]}', 'no-such-rule'],
    ['{"min-confidence": "sure"}', 'c.json: min-confidence is'],
  ])('refuses %s', async (text, message) => {
    here.write('a/x', 'nothing');
    here.write('c.json', text);
    const { status, stdout, stderr } = await here.scan('a', '--config', 'c.json');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^secret-lint: error: .+ \[ERR_REPRO_\w+\]\nsecret-lint: hint: .+\n$/);
  });

  it('finds what its own rules say', async () => {
    const text = `key = acme_${[...'fedcba9876543210'].join('')}\n`;
    here.write('a/x', text);
    const rule = { id: 'acme-key', summary: 'Key of Acme', regex: 'acme_[0-9a-f]{16}', severity: 'high' };
    here.write('c.json', JSON.stringify({ rules: [rule] }));
    const { status, report } = await here.scan('a', '--config', 'c.json');
    expect(status).toBe(2);
    expect(report.findings).toMatchObject([
      { code: 'secrets/acme-key', level: 'error', message: expect.stringContaining('Key of Acme: …') },
    ]);
    const list = await here.scan('--list-rules', '--config', 'c.json');
    expect(list.stdout).toMatch(/^acme-key +high +Key of Acme$/m);
  });

  it.each(['__proto__', 'constructor', 'toString'])('may have %s for a keyword', async (keyword) => {
    here.write('a/x', `one ${keyword}=4711 two\n`);
    const rule = { id: 'own', summary: 'x', regex: `${keyword}=[0-9]{4}`, keywords: [keyword] };
    here.write('c.json', JSON.stringify({ rules: [rule] }));
    expect((await here.scan('a', '--config', 'c.json')).found).toEqual(['x:1 secrets/own']);
  });

  it('is checked by the library too', async () => {
    await expect(readConfig({ baseline: 'x' }, 'mine')).rejects.toMatchObject({ code: 'ERR_REPRO_CONFIG' });
    await expect(readConfig({}, 'mine')).resolves.toEqual({});
  });
});

describe('flags that contradict each other', () => {
  it.each([
    [['--staged', '--history'], '--staged and --history exclude each other'],
    [['--since', 'x', '--history', '.'], '--history and --since exclude each other'],
    [['--staged', 'a', 'b'], '--staged takes one directory'],
    [['--history', '-'], 'not standard input'],
    [['--history', '--files-from', 'x'], '--files-from has no effect with --history'],
    [['--staged', '--gitignore'], '--gitignore has no effect with --staged'],
    [['--prune'], '--prune without --baseline'],
    [['--prune', '--baseline', 'a', '--write-baseline', 'b'], '--prune has no effect with --write-baseline'],
  ])('are refused: %j', async (args, message) => {
    const { status, stdout, stderr } = await here.scan(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('[ERR_REPRO_USAGE]');
  });
});

describe('a rule that is disabled', () => {
  it.each(['github-pat', 'secrets/github-pat'])('is called by its id or by its code: %s', async (rule) => {
    here.write('x', githubPat());
    expect((await here.scan('x')).found).toEqual(['x:1 secrets/github-pat']);
    expect(await here.scan('x', '--disable', rule)).toMatchObject({ status: 0, found: [] });
    expect((await here.scan('--list-rules', '--disable', rule)).stdout).not.toMatch(/^github-pat /m);
  });
});

describe('the list of rules', () => {
  it('has every rule in force, as lines or JSON', async () => {
    const { status, stdout } = await here.scan('--list-rules', '--disable', 'gitlab-pat');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^github-pat +critical +GitHub: classic personal access token$/m);
    expect(stdout).not.toMatch(/^gitlab-pat /m);
    const json = JSON.parse((await here.scan('--list-rules', '--format', 'json')).stdout) as { id: string }[];
    expect(json.length).toBeGreaterThan(300);
    expect(json.map(({ id }) => id)).toContain('gitlab-pat');
  });
});
