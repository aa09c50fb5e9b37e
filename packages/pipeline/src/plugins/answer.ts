import { type Json, type JsonObject, parseStrict, ReproError } from '@repro/core';
import { type Finding, type Level, type Location, levels } from '@repro/report';

/** What a plug-in said, in the form of a report's parts. */
export interface Answer {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  readonly summary: JsonObject;
  /** What it says of its version, if it does. */
  readonly version?: string;
}

/** An answer is held in memory; a report of a million lines is of no use to anybody. */
export const ANSWER_BYTES = 8 * 1024 * 1024;
const MAX_FINDINGS = 10_000;
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * A plug-in's answer: a report, or just `{ok, findings}`. Its findings need a message; the level is `error` and the
 * code `NAME/finding` unless given. What can be read in two ways is no answer: a verdict must not be guessed.
 * @throws ERR_REPRO_PLUGIN_ANSWER saying what is wrong and where
 */
export function readAnswer(plugin: string, bytes: Uint8Array): Answer {
  const answer = objectOf(plugin, parse(plugin, bytes), 'the answer');
  const { ok, findings = [], summary = {}, tool } = answer;
  if (typeof ok !== 'boolean') throw malformed(plugin, `ok is ${shown(ok)}, expected true or false`);
  if (!Array.isArray(findings) || findings.length > MAX_FINDINGS)
    throw malformed(plugin, `findings is ${shown(findings)}, expected a list of at most ${MAX_FINDINGS}`);
  const read = findings.map((item, i) => findingOf(plugin, item, `findings[${i}]`));
  if (ok && read.some(({ level }) => level === 'error'))
    throw malformed(plugin, 'ok is true, but a finding has level error');
  const version = isObject(tool) ? tool['version'] : undefined;
  return {
    ok,
    findings: read,
    summary: objectOf(plugin, summary, 'summary'),
    ...(typeof version === 'string' && version !== '' && { version }),
  };
}

function parse(plugin: string, bytes: Uint8Array): Json {
  try {
    return parseStrict(bytes, { maxBytes: ANSWER_BYTES, maxDepth: 100 });
  } catch (error) {
    throw malformed(plugin, bytes.length === 0 ? 'it is empty' : (error as Error).message);
  }
}

function findingOf(plugin: string, item: Json, where: string): Finding {
  const {
    message,
    level = 'error',
    code = `${plugin}/finding`,
    at,
    data,
    hint,
  } = objectOf(plugin, item, where);
  if (typeof message !== 'string' || message === '')
    throw malformed(plugin, `${where}.message is ${shown(message)}, expected a text`);
  if (!levels.includes(level as Level))
    throw malformed(plugin, `${where}.level is ${shown(level)}, expected ${levels.join(', ')}`);
  if (typeof code !== 'string' || !CODE.test(code))
    throw malformed(plugin, `${where}.code is ${shown(code)}, expected words like ${plugin}/too-large`);
  return {
    code,
    level: level as Level,
    message,
    ...(at !== undefined && { at: locationOf(plugin, at, `${where}.at`) }),
    ...(data !== undefined && { data: objectOf(plugin, data, `${where}.data`) }),
    ...(typeof hint === 'string' && hint !== '' && { hint }),
  };
}

function locationOf(plugin: string, value: Json, where: string): Location {
  const at = objectOf(plugin, value, where);
  const isCount = (least: number, given: unknown): boolean =>
    given === undefined || (Number.isSafeInteger(given) && (given as number) >= least);
  const fits =
    Object.keys(at).length > 0 &&
    Object.keys(at).every((key) => ['path', 'line', 'column', 'offset'].includes(key)) &&
    (at['path'] === undefined || typeof at['path'] === 'string') &&
    isCount(1, at['line']) &&
    isCount(1, at['column']) &&
    isCount(0, at['offset']);
  if (!fits) throw malformed(plugin, `${where} is no place: expected path, line, column or offset`);
  return at;
}

function objectOf(plugin: string, value: Json | undefined, where: string): JsonObject {
  if (isObject(value)) return value;
  throw malformed(plugin, `${where} is ${shown(value)}, expected an object`);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: Json | undefined): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function malformed(plugin: string, problem: string): ReproError {
  return new ReproError(
    'ERR_REPRO_PLUGIN_ANSWER',
    `plugin.${plugin}: its answer cannot be used: ${problem}`,
    {
      hint: 'answer with a report, or with {"ok": true, "findings": []}',
    },
  );
}
