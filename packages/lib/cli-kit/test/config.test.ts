import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { inMemory, temporaryDirectory } from './support.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await temporaryDirectory();
});

async function withConfig(name: string, text: string | Uint8Array, argv: readonly string[] = [], env = {}) {
  await writeFile(path.join(cwd, name), text);
  return inMemory('echo', ['word', '--config', name, ...argv], { cwd, env });
}

describe('a --config file', () => {
  it.each([
    ['c.json', '{"count": 1, "tag": ["a", "b"], "strict": true, "color": "red", "quiet": true}'],
    ['c.yml', 'count: 1\ntag: [a, b]\nstrict: true\ncolor: red\nquiet: true\n'],
    ['c.YAML', '# a comment\ncount: 1\ntag:\n  - a\n  - b\nstrict: true\ncolor: "red"\nquiet: true\n'],
  ])('gives flags that are not given: %s', async (name, text) => {
    const { status, stdout, stderr } = await withConfig(name, text);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { flags, common } = JSON.parse(stdout.toString());
    expect(flags).toMatchObject({ count: 1, tag: ['a', 'b'], strict: true, color: 'red', size: [3] });
    expect(common.quiet).toBe(true);
  });

  it('takes one value where there may be many', async () => {
    const { stdout } = await withConfig('one.json', '{"tag": "a", "size": 4}');
    expect(JSON.parse(stdout.toString()).flags).toMatchObject({ tag: ['a'], size: [4] });
  });

  it('gives way to the environment, and that to the command line', async () => {
    const text = '{"count": 1, "name": "file", "color": "red"}';
    const env = { DEMO_COUNT: '2', DEMO_NAME: 'env' };
    const { stdout } = await withConfig('p.json', text, ['--count=3'], env);
    expect(JSON.parse(stdout.toString()).flags).toMatchObject({ count: 3, name: 'env', color: 'red' });
  });

  it.each([
    ['u.json', '{"cuont": 1}', 'u.json: unknown flag cuont [ERR_REPRO_USAGE]', 'hint: did you mean count?'],
    [
      'n.json',
      '{"no-strict": true}',
      'n.json: unknown flag no-strict [ERR_REPRO_USAGE]',
      'write strict: false',
    ],
    ['h.json', '{"help": true}', 'h.json: unknown flag help [ERR_REPRO_USAGE]', 'in a file without'],
    ['p.json', '{"__proto__": {}}', 'p.json: unknown flag __proto__ [ERR_REPRO_USAGE]', ''],
    ['t.json', '{"count": "1"}', 't.json: count is "1", expected a whole number [ERR_REPRO_USAGE]', ''],
    ['r.json', '{"count": 101}', 'r.json: count is 101, expected -5 to 100 [ERR_REPRO_USAGE]', ''],
    ['f.json', '{"count": 1.5}', 'f.json: count is 1.5, expected a whole number [ERR_REPRO_USAGE]', ''],
    ['b.json', '{"strict": 1}', 'b.json: strict is 1, expected true or false [ERR_REPRO_USAGE]', ''],
    ['o.json', '{"name": {"a": 1}}', 'o.json: name is an object, expected a text [ERR_REPRO_USAGE]', ''],
    ['m.json', '{"name": ["a", "b"]}', 'm.json: name is a list, expected a text [ERR_REPRO_USAGE]', ''],
    ['n.json', '{"name": null}', 'n.json: name is null, expected a text [ERR_REPRO_USAGE]', ''],
    ['n.json', '{"name": 5}', 'n.json: name is 5, expected a text [ERR_REPRO_USAGE]', ''],
    ['c.json', '{"color": "blue"}', "c.json: color is 'blue', expected red, green [ERR_REPRO_USAGE]", ''],
    ['a.json', '["count"]', 'a.json: expected an object of flags [ERR_REPRO_USAGE]', '{"flag-name": value}'],
    ['s.json', '"count"', 's.json: expected an object of flags [ERR_REPRO_USAGE]', '{"flag-name": value}'],
    ['e.yml', '', 'e.yml: expected an object of flags [ERR_REPRO_USAGE]', '{"flag-name": value}'],
  ])('is refused: %s %s', async (name, text, error, hint) => {
    const { status, stdout, stderr } = await withConfig(name, text);
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`demo: error: ${error}\n`);
    expect(stderr).toContain(hint);
  });

  it('is small when it is YAML, whose reader takes much memory for deep texts', async () => {
    const { status, stderr } = await withConfig('deep.yml', '['.repeat(65_537));
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/limit of 65536 bytes \[ERR_REPRO_TOO_LARGE\]\n.*hint: /),
    });
  });

  it('names line and column of a fault in JSON', async () => {
    const { status, stderr } = await withConfig('x.json', '{\n  "count": 1,\n}');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^demo: error: x\.json, line 3, column 1 .* \[ERR_REPRO_JSON_SYNTAX\]\n/);
    expect((await withConfig('d.json', '{"count": 1,\n "count": 2}')).stderr).toMatch(
      /d\.json, line 2, column 2 .*DUPLICATE_KEY/,
    );
  });

  it.each([
    [
      'a bad indentation',
      'count: 1\n  name: x\n',
      /^demo: error: x\.yml, line 1, column \d+: .+ \[ERR_REPRO_CONFIG\]\n/,
    ],
    ['an open bracket', 'tag: [a,\n', /^demo: error: x\.yml, line 2, column 1: .+ \[ERR_REPRO_CONFIG\]\n/],
    [
      'a key given twice',
      'count: 1\ncount: 2\n',
      /^demo: error: x\.yml, line 2, column 1: the key "count" was used before .+ \[ERR_REPRO_CONFIG\]\n/,
    ],
    [
      'two documents',
      'count: 1\n---\ncount: 2\n',
      /^demo: error: x\.yml, line 3, column 1: a second document begins \[ERR_REPRO_CONFIG\]\n/,
    ],
    [
      'an alias without its anchor',
      'name: *x\n',
      /^demo: error: x\.yml, line 1, column 7: .*alias.* \[ERR_REPRO_CONFIG\]\n/,
    ],
    [
      'what stands behind a key without a colon',
      'count: 1\n? name lost\n? "strict" true\n',
      /^demo: error: x\.yml, line 3, column 12: what stands behind a key .+ \[ERR_REPRO_CONFIG\]\n/,
    ],
    [
      'a colon beside the keys',
      'count: 1\n? strict\n  : true\n',
      /^demo: error: x\.yml, line 3, column 3: a colon .+ \[ERR_REPRO_CONFIG\]\n/,
    ],
    [
      'a directive given twice',
      '%YAML 1.2\n%YAML 1.1\n---\ncount: 1\n',
      /^demo: error: x\.yml, line 2, column 1: the directive .+ \[ERR_REPRO_CONFIG\]\n/,
    ],
    ['a tag', 'name: !env NAME\n', /^demo: error: x\.yml, line 1, column 7: .+ \[ERR_REPRO_CONFIG\]\n/],
    [
      'a line end of some readers alone',
      '# by hand\u2028strict: true\ncount: 1\n',
      /^demo: error: x\.yml, line 1, column 10: the character U\+2028 .+ \[ERR_REPRO_CONFIG\]\n/,
    ],
    [
      'a number that a double cannot hold',
      'count: 9007199254740993\n',
      /^demo: error: x\.yml, line 1, column 8: the number .+ \[ERR_REPRO_CONFIG\]\n/,
    ],
  ])('names the place of %s in YAML', async (_, text, expected) => {
    const { status, stderr } = await withConfig('x.yml', text);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(expected) });
    expect(stderr.split('\n')).toHaveLength(3);
  });

  it('refuses a few lines of aliases that stand for a billion nodes', async () => {
    const levels = Array.from({ length: 9 }, (_, i) => `k${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`);
    const started = performance.now();
    const { status, stderr } = await withConfig('bomb.yml', `k0: &a0 lol\n${levels.join('\n')}\n`);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining('[ERR_REPRO_TOO_MANY]'),
    });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('may have what its YAML says once in two places', async () => {
    const { stdout } = await withConfig('m.yml', '\ufefftag: &t [a, "yes"]\n<<: { count: 2, tag: [b] }\n');
    expect(JSON.parse(stdout.toString()).flags).toMatchObject({ tag: ['a', 'yes'], count: 2 });
  });

  it('refuses a value that holds itself', async () => {
    const { status, stderr } = await withConfig('self.yml', 'tag: &t\n  - *t\n');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/tag is a list|ERR_REPRO_CONFIG/),
    });
  });

  it('is not quoted in an error, not even for debugging', async () => {
    const { status, stderr } = await withConfig('q.yml', 'name: hunter2\nhunter2\ncount: 1\n', [], {
      REPRO_DEBUG: '1',
    });
    expect({ status, coded: /q\.yml, line 2, column 1: .+ERR_REPRO_CONFIG/.test(stderr) }).toEqual({
      status: 1,
      coded: true,
    });
    expect(stderr).not.toContain('hunter2');
  });

  it('may hold sections that the command judges itself, beside its flags', async () => {
    const run = (...argv: string[]) => inMemory('sectioned', argv, { cwd });
    await writeFile(path.join(cwd, 's.yml'), 'count: 2\nshapes: [{ round: true }]\n');
    expect(JSON.parse((await run('--config', 's.yml')).stdout.toString())).toEqual({
      flags: { count: 2 },
      config: { name: 's.yml', sections: { shapes: [{ round: true }] } },
    });
    expect(JSON.parse((await run('--count', '1')).stdout.toString())).toEqual({ flags: { count: 1 } });
    await writeFile(path.join(cwd, 'u.json'), '{"shape": []}');
    const { status, stderr } = await run('--config', 'u.json');
    expect({ status, named: /u\.json: unknown flag shape/.test(stderr) }).toEqual({ status: 1, named: true });
    expect((await run('--help')).stdout.toString().replaceAll(/\s+/g, ' ')).toContain(
      'shapes (what to draw)',
    );
    expect((await withConfig('e.json', '{"shapes": []}')).stderr).toContain('unknown flag shapes');
  });

  it('refuses bytes that are not UTF-8, and more of them than a configuration needs', async () => {
    expect((await withConfig('l.yml', Buffer.from('name: \xfc', 'latin1'))).stderr).toContain(
      'l.yml, line 1, column 7: the file is not valid UTF-8',
    );
    expect((await withConfig('l.json', Buffer.from('{"name":"\xfc"}', 'latin1'))).stderr).toContain(
      'ERR_REPRO_JSON_UTF8',
    );
    expect((await withConfig('large.json', `{"name":"${'x'.repeat(1024 * 1024)}"}`)).stderr).toContain(
      'ERR_REPRO_TOO_LARGE',
    );
  });

  it('is missing, a directory or standard input: an error', async () => {
    const stderr = async (name: string) =>
      (await inMemory('echo', ['w', '--config', name], { cwd, stdin: '{}' })).stderr;
    expect(await stderr('none.json')).toMatch(
      /error: none\.json: no such file or directory \[ERR_REPRO_NOT_FOUND\]/,
    );
    expect(await stderr('.')).toMatch(
      /error: \.: is a directory, expected a file \[ERR_REPRO_IS_A_DIRECTORY\]/,
    );
    expect(await stderr('-')).toMatch(/error: --config is -, expected a file \[ERR_REPRO_USAGE\]/);
  });
});
