import { existsSync } from 'node:fs';
import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { check } from '@repro/pins-manifest-check';
import { needs, runProcess, temporaryDirectory } from '@repro/testkit';
import { Ajv } from 'ajv';
import { parse, parseDocument } from 'yaml';
import { ciFiles, ciNames } from '../src/init/ci/index.ts';
import { configText } from '../src/init/config-text.ts';
import { readDocument } from '../src/settings/parse-file.ts';
import { settingNames } from '../src/settings/table.ts';
import { contents, lasting, repro, sourceTree } from './support.ts';

const official = path.join(import.meta.dirname, '../../../../shared/schemas');

describe('repro init', () => {
  it('writes what a release takes, and the release is the same as before but for the new files', async () => {
    const root = await sourceTree();
    const { status, stdout } = await repro(['init', root, '--ci', 'github', '--format', 'json']);
    expect(status).toBe(0);
    const written = ['repro.config.yml', 'rbom_policy.yml', '.github/workflows/repro.yml'];
    expect(JSON.parse(stdout.toString())).toMatchObject({ written, kept: [] });
    const { stdout: told, status: released } = await repro(['release', root]);
    expect({ released, told: released === 0 ? '' : told.toString() }).toEqual({ released: 0, told: '' });
    expect(lasting(await contents(path.join(root, 'dist')))['snapshot.json']).toContain('"repro.config.yml"');
  });

  it('writes a configuration whose values are the defaults', async () => {
    const root = await temporaryDirectory();
    await repro(['init', root]);
    const shown = JSON.parse((await repro(['config', root, '--format', 'json'])).stdout.toString()).settings;
    const fresh = JSON.parse(
      (await repro(['config', await temporaryDirectory(), '--format', 'json'])).stdout.toString(),
    ).settings;
    expect(shown).toEqual({
      ...fresh,
      'compliance.policy_file': { value: 'rbom_policy.yml', from: 'file', name: 'repro.config.yml' },
    });
  });

  it('never writes over what is there, nor through a link', async () => {
    const root = await temporaryDirectory();
    await writeFile(path.join(root, 'Jenkinsfile'), 'mine');
    await symlink('elsewhere.yml', path.join(root, 'rbom_policy.yml'));
    await writeFile(path.join(root, 'repro.config.json'), '{}');
    const { status, stdout } = await repro(['init', root, '--ci', 'jenkins']);
    expect(status).toBe(0);
    expect(stdout.toString()).toContain('kept Jenkinsfile, which was there');
    expect((await readdir(root)).sort()).toEqual(['Jenkinsfile', 'rbom_policy.yml', 'repro.config.json']);
    expect(await readFile(path.join(root, 'Jenkinsfile'), 'utf8')).toBe('mine');
    expect(await readFile(path.join(root, 'repro.config.json'), 'utf8')).toBe('{}');
  });

  it('writes the same again when nothing of it is there', async () => {
    const root = await temporaryDirectory();
    await repro(['init', root, '--ci', 'azure']);
    const first = await contents(root);
    for (const name of Object.keys(first)) await rm(path.join(root, name));
    await repro(['init', root, '--ci', 'azure']);
    expect(await contents(root)).toEqual(first);
  });
});

describe('the configuration that init writes', () => {
  it('names every setting with what it is for', () => {
    const text = configText({});
    for (const name of settingNames) expect(text).toMatch(new RegExp(`^  # ${name.split('.')[1]}: `, 'm'));
  });

  it('is one that is read, also when every line of it is meant', () => {
    const all = configText({}).replaceAll(
      /^ {2}# (\w+): (.+)$/gm,
      (_, key: string, value: string) => `  ${key}: ${value === '…' ? '"x"' : value}`,
    );
    expect(() =>
      readDocument(
        parse(
          all
            .replaceAll('compression_level: "x"', 'compression_level: 6')
            .replaceAll('workers: "x"', 'workers: 2'),
        ),
        'c.yml',
      ),
    ).not.toThrow();
  });
});

describe.each(ciNames)('the file for %s', (name) => {
  const { path: file, text } = ciFiles[name];

  it('refers to nothing that could change', async () => {
    expect(text).not.toMatch(
      /@(?:v\d|main|master|latest)\b|:latest|pipeline(?!@\d)(?: |')(?:release|verify)/,
    );
    if (name !== 'github' && name !== 'gitlab') return;
    const judge = async (content: string) =>
      (await check([{ path: file, bytes: Buffer.from(content) }], { complete: true })).findings;
    expect(await judge(text)).toEqual([]);
    expect(await judge(text.replaceAll(/@(?:sha256:)?[0-9a-f]{40,}/g, '@v1'))).not.toEqual([]);
  });

  it('is what its CI reads', async () => {
    if (name === 'jenkins') return expect(text.split('{').length).toBe(text.split('}').length);
    expect(parseDocument(text, { strict: true, uniqueKeys: true }).errors).toEqual([]);
    const schema = path.join(official, 'github-workflow.json');
    if (name !== 'github' || !existsSync(schema)) return;
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    const validate = ajv.compile(JSON.parse(await readFile(schema, 'utf8')));
    expect(validate(parse(text)) || validate.errors).toBe(true);
  });

  needs('bash')('runs commands that there are', async () => {
    const lines = [...text.matchAll(/npx --yes @repro\/pipeline@[\d.]+ ([^'\n]+)/g)].map(([, rest]) => rest);
    expect(lines.length).toBeGreaterThan(0);
    const root = await sourceTree();
    for (const line of lines) {
      const binary = path.join(import.meta.dirname, '../bin/repro.js');
      const { status, stderr } = await runProcess(
        'bash',
        ['-c', `'${process.execPath}' '${binary}' ${line}`],
        {
          cwd: root,
          env: { HOME: path.dirname(root) },
        },
      );
      expect({ line, status, stderr: status === 0 ? '' : stderr }).toEqual({ line, status: 0, stderr: '' });
    }
  });
});
