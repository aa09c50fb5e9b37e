import { link, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Command } from '@repro/cli-kit';
import { commands, inMemory, invoke, temporaryDirectory } from './support.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await temporaryDirectory();
  await Promise.all(
    Object.entries({ small: 'small', large: 'x'.repeat(20), empty: '' }).map(([name, text]) =>
      writeFile(path.join(cwd, name), text),
    ),
  );
});

const content = (name: string): Promise<string> => readFile(path.join(cwd, name), 'utf8');

describe('the exit status', () => {
  it.each([
    [['small'], 0],
    [['large'], 2],
    [['empty'], 0],
    [['empty', '--fail-on', 'warning'], 2],
    [['empty', '--fail-on', 'note'], 2],
    [['small', 'large'], 2],
    [['missing'], 1],
    [['large', 'missing'], 1],
    [['large', '--limit', '5'], 1],
  ])('of check %j is %i', async (argv, expected) => {
    const { status, stdout } = await inMemory('check', argv, { cwd });
    expect({ status, silent: stdout.length === 0 }).toEqual({ status: expected, silent: expected === 1 });
  });

  it('judges the report that is shown by --fail-on', async () => {
    const { stdout } = await inMemory('check', ['empty', '--fail-on', 'warning'], { cwd });
    expect(JSON.parse(stdout.toString()).ok).toBe(false);
  });
});

describe('a report', () => {
  const shown = async (argv: readonly string[], terminal = false, env = {}): Promise<string> =>
    (await inMemory('check', argv, { cwd, terminal, env })).stdout.toString();

  it('is JSON in a pipe and text on a terminal, with colours unless NO_COLOR or a dumb terminal says otherwise', async () => {
    expect(await shown(['large'])).toMatch(/^\{"findings".*\}\n$/);
    expect(await shown(['large'], true)).toContain('\u001b[31merror\u001b[0m');
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }])
      expect(await shown(['large'], true, env)).toMatch(/^large: fail \(1 error\)\n {2}error 20 bytes/);
  });

  it.each([
    ['json', /^\{"findings"/],
    ['text', /^large: fail/],
    ['sarif', /"ruleId":"demo\/large".*"id":"demo\/empty"/],
    ['github', /^::error file=large/],
    ['junit', /<testcase classname="demo" name="demo\/large">\n +<failure /],
  ])('can be shown as %s, on a terminal and in a pipe', async (format, expected) => {
    expect(await shown(['large', '--format', format])).toMatch(expected);
    expect(await shown(['large', `--format=${format}`], true, { NO_COLOR: '1' })).toMatch(expected);
  });

  it('is shown to people as its command says, and to programs as ever', async () => {
    const text =
      async () =>
      (reports: readonly unknown[], { color }: { color?: boolean | undefined }) =>
        `${reports.length} judged, colours ${color}\n`;
    const own = { ...(commands['check'] as Command), text };
    const outcome = async (argv: readonly string[], world: object) =>
      (await invoke(own, argv, { cwd, ...world })).stdout.toString();
    expect(await outcome(['small', 'large'], { terminal: true })).toBe('2 judged, colours true\n');
    expect(await outcome(['large', '--format', 'text'], {})).toBe('1 judged, colours false\n');
    expect(await outcome(['large'], {})).toBe(await shown(['large']));
    expect(await outcome(['large', '--format', 'sarif'], {})).toBe(
      await shown(['large', '--format', 'sarif']),
    );
  });

  it('tells its command whether anybody will see a digest', async () => {
    const seen = async (argv: readonly string[], terminal = false, text = {}): Promise<boolean> => {
      let shows: boolean | undefined;
      const { run } = commands['check'] as Command;
      const command: Command = {
        ...(commands['check'] as Command),
        ...text,
        run: (args, context) => {
          shows = context.showsDigest;
          return run(args, context);
        },
      };
      await invoke(command, ['small', ...argv], { cwd, terminal });
      return shows === true;
    };
    for (const format of ['json', 'sarif']) expect(await seen(['--format', format], true)).toBe(true);
    for (const format of ['text', 'github', 'junit']) expect(await seen(['--format', format])).toBe(false);
    expect([await seen([]), await seen([], true), await seen(['-o', 'report'], true)]).toEqual([
      true,
      false,
      true,
    ]);
    // What a command writes for people in its own way may have the digest in it.
    expect(await seen([], true, { text: async () => () => '' })).toBe(true);
  });

  it('fails in JUnit what --fail-on fails', async () => {
    expect(await shown(['empty', '--format=junit'])).toContain('failures="0"');
    expect(await shown(['empty', '--format=junit', '--fail-on=warning'])).toContain('failures="1"');
  });

  it('goes to a file with -o, as JSON also from a terminal, and says its verdict on stderr', async () => {
    const outcome = await inMemory('check', ['small', 'large', '-o', 'out.json'], { cwd, terminal: true });
    expect(outcome).toMatchObject({ status: 2, stderr: 'demo: small: pass\ndemo: large: fail\n' });
    expect(outcome.stdout).toHaveLength(0);
    expect((await content('out.json')).split('\n').map((line) => line && JSON.parse(line).ok)).toEqual([
      true,
      false,
      '',
    ]);
    expect((await inMemory('check', ['large', '-o', 'out.json', '-q'], { cwd })).stderr).toBe('');
  });

  it('takes -o - for stdout', async () => {
    expect(await shown(['small', '-o', '-'])).toBe(await shown(['small']));
    expect(await shown(['small', '-o-'])).toBe(await shown(['small']));
  });
});

describe('a document', () => {
  it('is canonical JSON and a newline', async () => {
    expect((await inMemory('document', ['--size=2'])).stdout.toString()).toBe('["item 0","item 1"]\n');
  });

  it('is whole or not there at all, in a pipe and in a file', async () => {
    const broken = await inMemory('document', ['--size=300000', '--bad'], { cwd });
    expect(broken).toMatchObject({ status: 1, stderr: expect.stringContaining('ERR_REPRO_JSON_VALUE') });
    expect(broken.stdout).toHaveLength(0);
    await inMemory('document', ['--size=300000', '--bad', '-o', 'small'], { cwd });
    expect(await content('small')).toBe('small');
    expect(await readdir(cwd)).toHaveLength(3);
  });

  it('is whole beyond what is held back', async () => {
    const { stdout } = await inMemory('document', ['--size=1500000']);
    expect(stdout.length).toBeGreaterThan(20_000_000);
    expect(JSON.parse(stdout.toString())).toHaveLength(1_500_000);
  });
});

describe('bytes', () => {
  it('are never written to a terminal', async () => {
    const { status, stdout, stderr } = await inMemory('bytes', [], { terminal: true });
    expect({ status, stdout: stdout.length }).toEqual({ status: 1, stdout: 0 });
    expect(stderr).toMatch(
      /refusing to write binary data to a terminal \[ERR_REPRO_USAGE\]\ndemo: hint: use -o FILE/,
    );
  });

  it('are written to a file from a terminal', async () => {
    await inMemory('bytes', ['-o', 'b', '--size=200000'], { cwd, terminal: true });
    expect(await content('b')).toBe('x'.repeat(200000));
  });

  it('that break off leave no file, and the old one as it was', async () => {
    const { status, stderr } = await inMemory('bytes', ['-o', 'small', '--size=200000', '--fail'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'demo: error: input or output error [ERR_REPRO_IO]\ndemo: hint: check the device\n',
    });
    expect(await content('small')).toBe('small');
    expect((await readdir(cwd)).toSorted()).toEqual(['empty', 'large', 'small']);
  });
});

describe('notes and warnings', () => {
  it('are lines of the tool on stderr that cannot act on the terminal, and silent with --quiet', async () => {
    expect(await inMemory('note', [])).toMatchObject({
      status: 0,
      stderr: 'demo: warning: look\\nout\ndemo: all done\\u{1b}[0m\n',
    });
    expect(await inMemory('note', ['-q'])).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('an output that is also the input', () => {
  const refused = (stderr: string): void =>
    expect(stderr).toMatch(
      /^demo: error: \S+ is also the input large \[ERR_REPRO_SAME_FILE\]\ndemo: hint: .+\n$/,
    );

  it('is refused under every name that it has', async () => {
    await mkdir(path.join(cwd, 'd'));
    await link(path.join(cwd, 'large'), path.join(cwd, 'hard'));
    await symlink('large', path.join(cwd, 'soft'));
    for (const output of ['large', './d/../large', path.join(cwd, 'large'), 'hard', 'soft']) {
      const { status, stderr } = await inMemory('cat', ['small', 'large', '-o', output], { cwd });
      expect(status).toBe(1);
      refused(stderr);
      expect(await content('large')).toBe('x'.repeat(20));
    }
  });

  it('is refused when the link is on the side of the input', async () => {
    await symlink('large', path.join(cwd, 'soft'));
    const { stderr } = await inMemory('cat', ['soft', '-o', 'large'], { cwd });
    expect(stderr).toContain('large is also the input soft [ERR_REPRO_SAME_FILE]');
  });

  it('is what a command for rewriting wants', async () => {
    expect((await inMemory('rewrite', ['large', 'small', '-o', 'large'], { cwd })).status).toBe(0);
    expect(await content('large')).toBe(`${'x'.repeat(20)}small`);
  });
});

describe('the place of a finding', () => {
  const placed = async (argv: readonly string[], world: { cwd: string; env?: Record<string, string> }) => {
    const outputs: string[] = [];
    for (const format of ['json', 'github', 'sarif'])
      outputs.push((await inMemory('tree', [...argv, '--format', format], world)).stdout.toString());
    const [json = '', github = '', sarif = ''] = outputs;
    return {
      json: JSON.parse(json).findings[0].at.path as string,
      github: /file=([^,]*),/.exec(github)?.[1],
      sarif: JSON.parse(sarif).runs[0].results[0].locations[0].physicalLocation.artifactLocation
        .uri as string,
    };
  };

  beforeEach(async () => {
    await mkdir(path.join(cwd, 'app/src'), { recursive: true });
  });

  it('is below what was checked, and for those who look it up below where the command runs', async () => {
    const inApp = { json: 'src/a', github: 'app/src/a', sarif: 'app/src/a' };
    expect(await placed(['app', 'src/a'], { cwd })).toEqual(inApp);
    expect(await placed([path.join(cwd, 'app/'), 'src/a'], { cwd })).toEqual(inApp);
    expect(await placed(['.', 'src/a'], { cwd })).toEqual({ json: 'src/a', github: 'src/a', sarif: 'src/a' });
  });

  it('is on GitHub below the files of the workflow, wherever the step runs', async () => {
    const world = { cwd: path.join(cwd, 'app'), env: { GITHUB_WORKSPACE: cwd } };
    expect(await placed(['src', 'a'], world)).toEqual({ json: 'a', github: 'app/src/a', sarif: 'src/a' });
    expect(await placed(['.', 'a'], world)).toEqual({ json: 'a', github: 'app/a', sarif: 'a' });
    // No directory: the path is from where the command runs.
    expect(await placed(['src/a', 'src/a'], world)).toMatchObject({ github: 'app/src/a', sarif: 'src/a' });
    // No path at all: what was checked.
    expect(await placed(['src'], world)).toMatchObject({ github: 'app/src', sarif: 'src' });
    expect(await placed(['src/a'], world)).toMatchObject({ github: 'app/src/a', sarif: 'src/a' });
    expect(await placed([path.join(cwd, 'app/src')], { cwd })).toMatchObject({
      github: 'app/src',
      sarif: 'app/src',
    });
    const elsewhere = { cwd, env: { GITHUB_WORKSPACE: path.join(cwd, 'app') } };
    expect(await placed(['.', 'a'], elsewhere)).toMatchObject({ github: 'a' });
  });

  it('stays as it is outside of that, and where it leads out itself', async () => {
    const outside = { cwd: path.join(cwd, 'app/src') };
    expect(await placed(['../../app', 'a'], outside)).toMatchObject({ github: 'a', sarif: 'a' });
    for (const found of ['../a', '/etc/passwd', 'a/../../b'])
      expect(await placed(['app', found], { cwd })).toMatchObject({ github: found, sarif: found });
  });
});
