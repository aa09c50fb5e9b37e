import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findConfig, resolveSettings, type SettingName, settings } from '@repro/pipeline';
import { command } from '@repro/pipeline/cli';
import { temporaryDirectory } from '@repro/testkit';
import { variablesOf } from '../src/settings/table.ts';
import { repro } from './support.ts';

async function withFile(name: string, text: string): Promise<string> {
  const directory = await temporaryDirectory();
  await writeFile(path.join(directory, name), text);
  return directory;
}

describe('settings', () => {
  it('take a flag over the environment over the file over the default', async () => {
    const directory = await withFile(
      'repro.config.yml',
      'build:\n  output_dir: file\n  compression: zstd\n  prefix: p\n',
    );
    const { values, origins } = resolveSettings({
      flags: new Map([['build.output_dir', 'flag']]),
      env: { REPRO_BUILD_OUTPUT_DIR: 'env', REPRO_BUILD_COMPRESSION: 'none' },
      file: await findConfig(directory),
    });
    expect(values['build.output_dir']).toBe('flag');
    expect(values['build.compression']).toBe('none');
    expect(values['build.prefix']).toBe('p');
    expect(values['build.source']).toBe('auto');
    expect(origins).toMatchObject({
      'build.output_dir': { from: 'flag' },
      'build.compression': { from: 'environment', name: 'REPRO_BUILD_COMPRESSION' },
      'build.prefix': { from: 'file', name: 'repro.config.yml' },
      'build.source': { from: 'default' },
    });
  });

  it.each([
    ['REPRO_OUTPUT_DIR', 'out', 'build.output_dir', 'out'],
    ['REPRO_COMPRESSION', '9', 'build.compression_level', 9],
    ['REPRO_COMPRESSION', 'best', 'build.compression_level', 'best'],
    ['REPRO_STRICT_MODE', '1', 'validation.strict_mode', true],
    ['REPRO_SCHEMA_PATH', 's.json', 'validation.schema_path', 's.json'],
    ['REPRO_BUILD_EXCLUDE', 'a, b', 'build.exclude', ['a', 'b']],
    ['REPRO_TRUST_SIGNER', 'sign, a b', 'trust.signer', ['sign', 'a b']],
    ['REPRO_TRUST_SIGNER', 'sign -a b', 'trust.signer', ['sign', '-a', 'b']],
    ['REPRO_TRUST_SIGNER', '["sign","a, b"]', 'trust.signer', ['sign', 'a, b']],
  ] as const)('know %s of the original', (variable, text, name, value) => {
    expect(resolveSettings({ flags: new Map(), env: { [variable]: text } }).values[name]).toEqual(value);
  });

  it.each([
    ['&a [*a]', 5, 'the alias *a stands inside'],
    ['build: {exclude: &a [*a]}', 22, 'the alias *a stands inside'],
    ['{? "build" {prefix: lost}}', 12, 'missing'],
    ['? "build" {prefix: lost}', 11, 'what stands behind a key has no colon before it'],
    ['build: !only-here {prefix: a}', 8, 'unresolved tag'],
    ['{build: {prefix: a}, "build": {prefix: b}}', 22, 'the key "build" was used before'],
  ])('refuse %j, which is no one thing to all readers', async (text, column, message) => {
    const directory = await withFile('repro.config.yml', text);
    await expect(findConfig(directory)).rejects.toMatchObject({
      code: 'ERR_REPRO_CONFIG',
      message: expect.stringContaining(`repro.config.yml, line 1, column ${column}: ${message}`),
      hint: 'check the syntax of the file',
    });
  });

  it('refuse a file so large that reading it as YAML would fill the memory', async () => {
    const directory = await withFile('repro.config.yml', '['.repeat(65_537));
    await expect(findConfig(directory)).rejects.toMatchObject({
      message: expect.stringContaining('larger than 65536 bytes'),
    });
  });

  it('refuse a file that is not UTF-8, and tell a fault of syntax in one line', async () => {
    const directory = await temporaryDirectory();
    await writeFile(
      path.join(directory, 'repro.config.yml'),
      Buffer.from('build:\n  prefix: caf\xe9\n', 'latin1'),
    );
    await expect(findConfig(directory)).rejects.toMatchObject({
      message: expect.stringMatching(/: not UTF-8$/),
    });
    const broken = await withFile('repro.config.yml', 'build: [1,\n  2\nx: {');
    await expect(findConfig(broken)).rejects.toMatchObject({
      message: expect.stringMatching(/^repro\.config\.yml, line \d+, column \d+: [a-z][^\n]+[^:]$/),
    });
    const two = await withFile('repro.config.yml', 'build: {}\n---\nbuild: {}\n');
    await expect(findConfig(two)).rejects.toMatchObject({
      message: expect.stringMatching(/^repro\.config\.yml, line 3, column 1: a second document begins/),
    });
    const json = await withFile('repro.config.json', '{"build": ');
    await expect(findConfig(json)).rejects.toMatchObject({
      message: expect.stringMatching(/^repro\.config\.json, line 1, column 11 [^\n]+$/),
      hint: 'check the syntax of the file',
    });
  });

  it.each([
    [
      'REPRO_COMPRESSION',
      'hard',
      'REPRO_COMPRESSION: build.compression_level is "hard", expected fast, default, best, a whole number from 0 to 9',
    ],
    ['REPRO_STRICT_MODE', 'maybe', "REPRO_STRICT_MODE is 'maybe', expected 1 or 0"],
    ['REPRO_BUILD_SOURCE', 'svn', 'REPRO_BUILD_SOURCE: build.source is "svn", expected auto, git, walk'],
  ])('refuse %s=%s', (variable, text, message) => {
    expect(() => resolveSettings({ flags: new Map(), env: { [variable]: text } })).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_CONFIG', message }),
    );
  });

  it('have a summary, and a variable of the general form, each its own', () => {
    const settingNames = Object.keys(settings) as SettingName[];
    const variables = settingNames.flatMap(variablesOf);
    expect(new Set(variables).size).toBe(variables.length);
    for (const name of settingNames) expect(settings[name].summary).toMatch(/^[^\n]+[^.\n]$/);
  });
});

it('a variable that is of no setting is told, unless it may be of another program', async () => {
  const env = {
    REPRO_BUILD_OUTPUTDIR: 'x',
    REPRO_TRUST_SIGNINGKEY: 'y',
    REPRO_OUTPUT_DIR: 'out',
    REPRO_BUILD_PREFIX: 'p',
    REPRO_PUBLISH_TOKEN: 'z',
    REPRO_HOOK: 'pre_build',
  };
  const { status, stderr } = await repro(['config', await temporaryDirectory()], { env });
  expect({ status, warned: stderr.match(/\bREPRO_\w+ is no setting/g) }).toEqual({
    status: 0,
    warned: ['REPRO_BUILD_OUTPUTDIR is no setting', 'REPRO_TRUST_SIGNINGKEY is no setting'],
  });
});

describe('a configuration file', () => {
  it.each([
    ['repro.config.json', '{"build":{"colour":"red"}}', "unknown setting 'build.colour'"],
    ['repro.config.json', '{"biuld":{}}', "unknown section 'biuld'"],
    ['repro.config.json', '{"build":{"workers":1,"workers":2}}', 'workers'],
    ['repro.config.yml', 'build:\n  workers: [1\n', 'line 3'],
    ['repro.config.yml', 'build: 3\n', 'repro.config.yml: build: expected a mapping, found 3'],
    [
      'repro.config.yml',
      'build:\n  workers: many\n',
      'build.workers is "many", expected a whole number from 1 to 64',
    ],
  ])('%s with %j is refused, and the error says where', async (name, text, message) => {
    const directory = await withFile(name, text);
    await expect(findConfig(directory)).rejects.toMatchObject({
      code: 'ERR_REPRO_CONFIG',
      message: expect.stringContaining(message),
    });
  });

  it('may be config.yml, as in the original', async () => {
    const directory = await withFile(
      'config.yml',
      'build:\n  compression_level: 9\nvalidation:\n  strict_mode: true\n',
    );
    expect([...((await findConfig(directory))?.values ?? [])]).toEqual([
      ['build.compression_level', 9],
      ['validation.strict_mode', true],
    ]);
  });

  it('may be a config.yml in brackets', async () => {
    const found = await findConfig(await withFile('config.yml', '{"build": {"compression_level": 9}}'));
    expect([...(found?.values ?? [])]).toEqual([['build.compression_level', 9]]);
    expect(await findConfig(await withFile('config.yml', '{"build": {'))).toBeUndefined();
  });

  it('is not a config.yml of another program', async () => {
    expect(await findConfig(await withFile('config.yml', 'server:\n  port: 1\n'))).toBeUndefined();
    expect(await findConfig(await withFile('config.yml', 'not: [yaml'))).toBeUndefined();
    const large = `title: x\n${'- y\n'.repeat(20_000)}`;
    expect(await findConfig(await withFile('config.yml', large))).toBeUndefined();
    const directory = await temporaryDirectory();
    await writeFile(
      path.join(directory, 'config.yml'),
      Buffer.from('build: caf\u00e9\ntitle: x\n', 'latin1'),
    );
    expect(await findConfig(directory)).toBeUndefined();
  });

  it('is not passed over as config.yml for a fault of ours', async () => {
    await expect(
      withFile('config.yml', 'build:\n  exclude: [a\nvalidation:\n  strict_mode: true\n').then((at) =>
        findConfig(at),
      ),
    ).rejects.toMatchObject({ code: 'ERR_REPRO_CONFIG' });
    const large = `build:\n  exclude:\n${'    - y\n'.repeat(20_000)}`;
    await expect(withFile('config.yml', large).then((at) => findConfig(at))).rejects.toMatchObject({
      message: 'config.yml: larger than 65536 bytes',
    });
  });

  it('must be the only one', async () => {
    const directory = await withFile('repro.config.yml', '{}');
    await writeFile(path.join(directory, 'repro.config.json'), '{}');
    await expect(findConfig(directory)).rejects.toMatchObject({ code: 'ERR_REPRO_CONFIG' });
  });

  it('is named by --config, and must then exist', async () => {
    const directory = await temporaryDirectory();
    await mkdir(path.join(directory, 'ci'));
    const file = path.join(directory, 'ci', 'release.json');
    await expect(findConfig(directory, { name: file, path: file })).rejects.toMatchObject({
      code: 'ERR_REPRO_CONFIG',
    });
    await writeFile(file, '{"build":{"source":"walk"}}');
    expect((await findConfig(directory, { name: file, path: file }))?.values.get('build.source')).toBe(
      'walk',
    );
  });
});

describe('the flags of a command', () => {
  const flagsOf = async (name: keyof typeof command.commands) =>
    Object.keys((await command.commands[name].load()).flags);

  it('are those of the settings that it heeds', async () => {
    expect(await flagsOf('clean')).toEqual(['output-dir', 'config', 'format']);
    const [release, security] = [await flagsOf('release'), await flagsOf('security')];
    expect(release).toEqual(expect.arrayContaining([...security, ...(await flagsOf('build'))]));
    expect(release).not.toContain('to');
    for (const flag of ['compression', 'signing-key', 'policy']) expect(security).not.toContain(flag);
  });
});
