import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { isReproError } from '@repro/core';
import { hasSchema, schemaValidator } from './schemas.ts';

/** What a case folder holds for the verb under test. */
export interface CaseInput {
  /** The folder's name. */
  readonly name: string;
  /** The absolute path of the folder. */
  readonly dir: string;
  /** The content of `input.*`, or what the default export of `input.mjs` gives: bytes, or whatever the runner knows. */
  readonly input: unknown;
  /** `options.json`, an empty object when absent. */
  readonly options: Readonly<Record<string, unknown>>;
}

interface CaseSuite {
  /** The folder of the cases, usually `new URL('cases/', import.meta.url)`. */
  readonly dir: URL;
  /** Runs the verb; what it returns, or the error it throws, is compared with `expected.json`. */
  readonly run: (input: CaseInput) => Promise<unknown>;
}

/**
 * A test for each folder `{ok,bad}.<what>`: `input.*`, `options.json`, `expected.json`.
 * An `ok.` case must give a verdict that is ok, a `bad.` case one that is not, or a coded error; a report must fit
 * the schema of its tool.
 * With UPDATE=1 in the environment `expected.json` is rewritten; read the difference before committing it.
 */
export function caseSuite({ dir, run }: CaseSuite): void {
  const root = fileURLToPath(dir);
  const names = readdirSync(root).sort();
  describe('cases', () => {
    it('are named ok.<what> or bad.<what>', () => {
      expect(names.filter((name) => !/^(ok|bad)\.[a-z0-9.-]+$/.test(name))).toEqual([]);
      expect(names.length).toBeGreaterThan(0);
    });
    it.each(names)('%s', async (name) => {
      const found = await outcome(run, await load(root, name));
      expect({ name, ok: isOk(found) }).toEqual({ name, ok: name.startsWith('ok.') });
      compare(path.join(root, name, 'expected.json'), found);
    });
  });
}

async function load(root: string, name: string): Promise<CaseInput> {
  const dir = path.join(root, name);
  const optionsFile = path.join(dir, 'options.json');
  const options = existsSync(optionsFile) ? JSON.parse(readFileSync(optionsFile, 'utf8')) : {};
  return { name, dir, options, input: await loadInput(dir) };
}

async function loadInput(dir: string): Promise<unknown> {
  const file = readdirSync(dir).find((entry) => entry.startsWith('input.'));
  if (file === undefined) return undefined;
  const full = path.join(dir, file);
  if (!file.endsWith('.mjs')) return readFileSync(full);
  const { default: build } = (await import(pathToFileURL(full).href)) as { default: unknown };
  return typeof build === 'function' ? await build() : build;
}

async function outcome(run: CaseSuite['run'], input: CaseInput): Promise<unknown> {
  try {
    const value = plain(await run(input));
    holdAgainstSchema(value);
    return withoutVersion(value);
  } catch (error) {
    if (!isReproError(error)) throw error;
    const { code, message, hint } = error;
    return plain({ error: { code, message, hint } });
  }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A report fits the schema of its tool, or of all reports where its tool has none. */
function holdAgainstSchema(value: unknown): void {
  if (typeof value !== 'object' || value === null || !('tool' in value && 'findings' in value)) return;
  const own = `${(value.tool as { name: string }).name}.report`;
  expect(schemaValidator(hasSchema(own) ? own : 'report')(value)).toEqual([]);
}

/** A release must not touch every case. */
function withoutVersion(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('tool' in value)) return value;
  const tool = value.tool as { name: string };
  return { ...value, tool: { name: tool.name } };
}

function isOk(found: unknown): boolean {
  if (typeof found !== 'object' || found === null || 'error' in found) return false;
  return 'ok' in found ? found.ok === true : true;
}

function compare(file: string, found: unknown): void {
  if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
