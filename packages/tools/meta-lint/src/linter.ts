import { awaitTurn, type Bytes, collect, type JsonObject, withDefaults } from '@repro/core';
import { sha256 } from '@repro/core/sha256';
import { type DataFile, formatByName, readData } from '@repro/data';
import { type Finding, makeReport, type Report } from '@repro/report';
import { plainTextFindings, problemFindings, requiredFindings, schemaFindings } from './findings.ts';
import { defaultLimits, type FileOptions, type LintLimits, type LintOptions } from './options.ts';
import { parseRequired, type RequiredPath } from './require/path.ts';
import { rules } from './rules.ts';
import type { Judge } from './schema/judge.ts';
import { tool } from './tool.ts';

/** Checks files against what it was made with; a user's schema is compiled once. */
export interface Linter {
  /** @throws ERR_REPRO_TOO_… when a limit is passed, and what reading throws */
  check(source: Bytes, options?: FileOptions): Promise<Report>;
  /** Ends the thread in which a user's schema runs. */
  close(): Promise<void>;
}

/**
 * Makes a linter; close it when all files are checked.
 * @throws ERR_REPRO_SCHEMA for a schema that is none, ERR_REPRO_REQUIRE for a path that names no field
 */
export async function makeLinter(options: LintOptions = {}): Promise<Linter> {
  const limits = withDefaults(defaultLimits, options.limits);
  const required = (options.require ?? []).map(parseRequired);
  const judge = await judgeOf(options, limits);
  return {
    check: (source, file = {}) => lint(source, file, { options, limits, required, judge }),
    close: async () => judge?.close(),
  };
}

/** Checks one file: `makeLinter`, `check` and `close` in one. */
export async function check(source: Bytes, options: LintOptions & FileOptions = {}): Promise<Report> {
  awaitTurn([source]);
  const linter = await makeLinter(options);
  try {
    return await linter.check(source, options);
  } finally {
    await linter.close();
  }
}

async function judgeOf(options: LintOptions, limits: LintLimits): Promise<Judge | undefined> {
  const { schema, ignoreFormats = false, signal } = options;
  if (schema === undefined) return undefined;
  if (typeof schema === 'string') {
    return (await import('./schema/builtin.ts')).builtinJudge(schema.slice('repro:'.length));
  }
  return (await import('./schema/load.ts')).userJudge(schema, { limits, ignoreFormats, signal });
}

interface LintContext {
  readonly options: LintOptions;
  readonly limits: LintLimits;
  readonly required: readonly RequiredPath[];
  readonly judge: Judge | undefined;
}

async function lint(source: Bytes, file: FileOptions, context: LintContext): Promise<Report> {
  const { name = 'input', format } = file;
  const { limits, required, judge, options } = context;
  const bytes = await collect(source, limits.maxBytes, name);
  const data = await readData(bytes, { name, format, limits });
  const isGuessed = data.format === 'yaml' && format === undefined && formatByName(name) === undefined;
  const syntax = [
    ...problemFindings(data.problems, name),
    ...emptyFindings(data, name),
    ...(isGuessed ? data.documents.flatMap((document) => plainTextFindings(document, bytes, name)) : []),
  ];
  const missing = data.documents.flatMap((document) => requiredFindings(document, required, name));
  const misfits: Finding[] = [];
  for (const document of judge ? data.documents : [])
    misfits.push(...(await schemaFindings(document, judge as Judge, name)));
  const remarks = (judge?.remarks ?? []).map((remark) =>
    rules.finding('meta/schema-remark', { schema: judge?.name ?? '', remark }, { path: name }),
  );
  return makeReport({
    tool,
    subject: { name, sha256: (await sha256(bytes)).sha256 },
    findings: [...syntax, ...missing, ...misfits, ...remarks],
    summary: summaryOf(data, { syntax, missing, misfits }, context),
    failOn: options.failOn,
  });
}

/** Of a stream a document may be empty; of a whole file nothing is left to check. */
function emptyFindings({ documents }: DataFile, path: string): Finding[] {
  const level = documents.every(({ empty }) => empty) ? 'error' : 'warning';
  return documents
    .filter(({ empty }) => empty)
    .map(({ start }) => rules.finding('meta/empty', {}, { path, ...start }, { level }));
}

interface Found {
  readonly syntax: readonly Finding[];
  readonly missing: readonly Finding[];
  readonly misfits: readonly Finding[];
}

function summaryOf(
  { format, documents }: DataFile,
  { syntax, missing, misfits }: Found,
  { required, judge }: LintContext,
): JsonObject {
  const status = (findings: readonly Finding[]) =>
    findings.some(({ level }) => level === 'error') ? 'fail' : 'pass';
  // What could not be read was not judged, whatever is known of the documents beside it.
  const unread = documents.length === 0 || documents.some(({ value }) => value === undefined);
  const judged = (name: string, findings: readonly Finding[], asked: boolean): JsonObject => {
    if (!asked) return { name, status: 'not_run', reason: 'nobody asked' };
    if (status(findings) === 'pass' && unread)
      return { name, status: 'not_run', reason: 'a document could not be read' };
    return { name, status: status(findings) };
  };
  return {
    format,
    documents: documents.length,
    ...(judge && { schema: { name: judge.name, ...(judge.sha256 && { sha256: judge.sha256 }) } }),
    checks: [
      { name: 'syntax', status: status(syntax) },
      judged('required', missing, required.length > 0),
      judged('schema', misfits, judge !== undefined),
    ],
  };
}
