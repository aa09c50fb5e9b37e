import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { project, repro } from './support.ts';

/** What a user has written for the checks, broken, and how that is told: the file, the line and the code. */
const BROKEN: readonly [setting: string, file: string, text: string, told: RegExp][] = [
  [
    'compliance.policy_file',
    'p.yml',
    "schema_version: '1.0'\nrequired: []\n",
    /p\.yml, line 2, column 1: .*"required" \[ERR_REPRO_POLICY\]/,
  ],
  [
    'compliance.policy_file',
    'p.yml',
    "schema_version: '1.0'\nname_pattern: '['\n",
    /p\.yml, line 2, column 1: .* \[ERR_REPRO_POLICY\]/,
  ],
  [
    'compliance.metadata_file',
    'm.json',
    '{"a":1,\n"a":2}',
    /m\.json, line 2, column 1 .* \[ERR_REPRO_JSON_DUPLICATE_KEY\]/,
  ],
  ['compliance.metadata_file', 'm.json', '[]', /m\.json: expected a JSON object \[ERR_REPRO_VEL_METADATA\]/],
  [
    'security.pins_policy',
    'p.yml',
    "schema_version: '1.0'\nowners: []\n",
    /p\.yml, line 2, column 1: .*"owners" \[ERR_REPRO_POLICY\]/,
  ],
  ['security.pins_policy', 'p.yml', 'a: [\n', /p\.yml, line 2, column 1: .* \[ERR_REPRO_POLICY\]/],
  ['security.pins_manifest', 'p.md', '# Pins\n', /p\.md: no table .* \[ERR_REPRO_MANIFEST\]/],
  [
    'security.permissions_policy',
    'p.yml',
    "schema_version: '1.0'\nmode: []\n",
    /p\.yml, line 2, column 1: .*"mode" \[ERR_REPRO_POLICY\]/,
  ],
  ['security.permissions_policy', 'p.yml', 'a: [\n', /p\.yml, line 2, column 1: .* \[ERR_REPRO_POLICY\]/],
  ['security.secret_config', 's.yml', 'rule: []\n', /s\.yml: .*"rule" \[ERR_REPRO_CONFIG\]/],
  ['security.secret_baseline', 'b', 'what\n', /b, line 1: .* \[ERR_REPRO_BASELINE\]/],
  ['validation.schema_path', 's.json', '{', /s\.json, line 1, column 2 .* \[ERR_REPRO_JSON_SYNTAX\]/],
];

const configured = (setting: string, file: string, more: object = {}): object => {
  const [section = '', name = ''] = setting.split('.');
  return { ...more, [section]: { [name]: file } };
};

describe('a file of the user’s that is broken', () => {
  it.each(BROKEN)('ends a release before its first step: %s, %s %j', async (setting, file, text, told) => {
    const root = await project(configured(setting, file), { [file]: text });
    const { status, stdout, stderr } = await repro(['release', root]);
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(told);
    // No step, and nothing that one would leave.
    expect(stderr).not.toContain('make-snapshot');
    expect(await readdir(root)).not.toContain('dist');
  });

  it.each([
    'compliance.policy_file',
    'security.pins_policy',
    'security.permissions_policy',
    'security.secret_config',
  ])('ends it too when it is not there: %s', async (setting) => {
    const root = await project(configured(setting, 'missing.yml'));
    const { status, stderr } = await repro(['release', root]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/missing\.yml: .* \[ERR_REPRO_NOT_FOUND\]/);
    expect(stderr).not.toContain('make-snapshot');
  });

  it.each([
    'compliance.policy_file',
    'security.pins_policy',
    'security.permissions_policy',
    'security.secret_config',
    'security.secret_baseline',
  ])('ends it too when it is not UTF-8, be it in a remark: %s', async (setting) => {
    const root = await project(configured(setting, 'f.yml'));
    await writeFile(path.join(root, 'f.yml'), "# caf\xe9\nschema_version: '1.0'\n", 'latin1');
    const { status, stderr } = await repro(['release', root]);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'repro: error: f.yml: not UTF-8 [ERR_REPRO_CONFIG]\nrepro: hint: save the file as UTF-8\n',
    });
  });

  it('is told as early as a time that is none', async () => {
    const root = await project({});
    const { status, stderr } = await repro(['release', root], { env: { SOURCE_DATE_EPOCH: 'yesterday' } });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^repro: error: SOURCE_DATE_EPOCH is "yesterday" \[ERR_REPRO_SOURCE_DATE_EPOCH\]/);
  });

  it('is of no interest to a check that is switched off, nor to a build', async () => {
    const root = await project(
      { security: { pins_policy: 'p.yml', pins_check: false } },
      { 'p.yml': 'a: [\n' },
    );
    expect(await repro(['release', root, '--quiet'])).toMatchObject({ status: 0 });
    await writeFile(
      path.join(root, 'repro.config.json'),
      JSON.stringify(configured('security.pins_policy', 'p.yml')),
    );
    expect(await repro(['build', root, '--quiet'])).toMatchObject({ status: 0 });
  });

  it('may be mended, or made, by the hook before the build', async () => {
    const hooks = { pre_build: [['./make.sh']] };
    const root = await project(
      { hooks, security: { pins_policy: 'p.yml', permissions_policy: 'q.yml' } },
      {
        'p.yml': 'a: [\n',
        'make.sh': `#!/bin/sh\nfor f in p q; do echo "schema_version: '1.0'" > $f.yml; done\n`,
      },
    );
    const { status, stderr } = await repro(['release', root]);
    expect({ status, stderr }).toMatchObject({ status: 0 });
  });
});
