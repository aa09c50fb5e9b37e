import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { schemaValidator } from '@repro/testkit';
import { parse } from 'yaml';
import { readDocument } from '../src/settings/parse-file.ts';
import { configSchema } from '../src/settings/schema.ts';

const file = fileURLToPath(new URL('../../../schema/repro_config.schema.json', import.meta.url));

/** The example of the original Repro Pack, word for word. */
const ORIGINAL = `build:
  output_dir: "dist/"
  compression_level: 9

validation:
  strict_mode: true
  ignore_patterns:
    - "*.pyc"
    - "__pycache__"

security:
  secret_scanning: true
  permission_check: true

compliance:
  rbom_required: true
  policy_file: "schema/rbom_policy.json"
`;

const good = [
  '{}',
  ORIGINAL,
  'hooks:\n  pre_build:\n    - [npm, run, build]\n    - { command: [./x, ""], timeout: 5, env: [CARGO_HOME] }\n',
  'plugins:\n  validators:\n    - { name: size, command: [./size.sh] }\n    - { name: own-check, module: ./c.mjs, timeout: 9 }\n',
  'build:\n',
  'build: { compression_level: best }',
  'build: { cache: false, workers: 4, exclude: ["*.log"] }',
];
const bad = [
  'build: { workers: 0 }',
  'build: { workers: 1.5 }',
  'build: { compression: lzma }',
  'build: { compression_level: hard }',
  'build: { exclude: "*.log" }',
  'build: { exclude: [""] }',
  'validation: { strict_mode: 1 }',
  'biuld: {}',
  'build: { outputdir: x }',
  'hooks: { pre_build: "make" }',
  'hooks: { pre_build: [make] }',
  'hooks: { pre_build: [[]] }',
  'hooks: { pre_build: [{ timeout: 3 }] }',
  'hooks: { pre_build: [{ command: [x], timeout: 0 }] }',
  'hooks: { pre_build: [{ command: [x], shell: true }] }',
  'hooks: { pre_build: [{ command: [x], env: ["A=1"] }] }',
  'hooks: { before: [[x]] }',
  'plugins: { validators: [{ name: Size, command: [x] }] }',
  'plugins: { validators: [{ name: size }] }',
  'plugins: { validators: [{ name: size, command: [x], module: y }] }',
  '[]',
];

describe('the schema of a configuration', () => {
  it('is what the table of settings makes of it', async () => {
    const text = `${JSON.stringify(configSchema(), null, 2)}\n`;
    if (process.env['UPDATE']) await writeFile(file, text);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(JSON.parse(text));
  });

  it.each(good)('takes %j, and so does the reader', (text) => {
    expect(schemaValidator('repro_config')(parse(text))).toEqual([]);
    expect(() => readDocument(parse(text), 'c.yml')).not.toThrow();
  });

  it.each(bad)('refuses %j, and so does the reader', (text) => {
    expect(schemaValidator('repro_config')(parse(text))).not.toEqual([]);
    expect(() => readDocument(parse(text), 'c.yml')).toThrow(
      expect.objectContaining({ code: 'ERR_REPRO_CONFIG' }),
    );
  });

  it('is not all that the reader asks: two plug-ins of one name are one too many', () => {
    const twice = 'plugins: { validators: [{ name: a, command: [x] }, { name: a, command: [y] }] }';
    expect(() => readDocument(parse(twice), 'c.yml')).toThrow(/two plug-ins are called 'a'/);
  });

  it.each([
    ['biuld: {}', 'did you mean build?'],
    ['build: { outputdir: x }', 'did you mean build.output_dir?'],
    ['hooks: { pre_biuld: [] }', 'did you mean hooks.pre_build?'],
    ['hooks: { pre_build: [{ comand: [x] }] }', 'did you mean command?'],
  ])('has a word for the slip in %j', (text, hint) => {
    expect(() => readDocument(parse(text), 'c.yml')).toThrow(expect.objectContaining({ hint }));
  });

  it('reads the original’s example as it was meant', () => {
    expect(Object.fromEntries(readDocument(parse(ORIGINAL), 'config.yml'))).toEqual({
      'build.output_dir': 'dist/',
      'build.compression_level': 9,
      'validation.strict_mode': true,
      'validation.ignore_patterns': ['*.pyc', '__pycache__'],
      'security.secret_scanning': true,
      'security.permission_check': true,
      'compliance.rbom_required': true,
      'compliance.policy_file': 'schema/rbom_policy.json',
    });
  });
});
