import { compareBytes, isReproError, type JsonObject } from '@repro/core';
import { SUMS } from '@repro/evidence';
import { printable, type Report, render } from '@repro/report';
import { names, reportName } from '../flow/files.ts';
import type { FlowResult } from '../flow/run.ts';
import { evidenceDigest } from '../shards/evidence-digest.ts';
import { shellWord } from './shell-word.ts';

/** A flow for a program: what ran, what came of it, and what lies where. */
export function summaryDocument(result: FlowResult): JsonObject {
  return {
    schema_version: '1.0',
    ok: result.status === 0,
    directory: result.directory,
    steps: result.steps.map(({ name, status, reason, error }) => ({
      name,
      status,
      ...(reason !== undefined && { reason }),
      ...(error !== undefined && { error: told(error) }),
    })),
    files: Object.fromEntries(result.files),
    ...(result.files.size > 0 && { evidence_digest: evidenceDigest(result.files) }),
    ...result.facts,
  };
}

/** A flow for a person: what failed and why, then what lies where and how to check it. */
export async function summaryText(result: FlowResult, title: string): Promise<string> {
  const notes = (result.notes ?? []).map((line) => `${printable(line)}\n`).join('');
  return `${(await troubles(result)).join('')}${notes}${verdict(result, title)}${warnings(result)}${listing(result)}`;
}

/** Where checks that passed warn of something, such as a work tree that is not the commit's. */
function warnings({ steps, reports }: FlowResult): string {
  const lines = steps.flatMap(({ name, status }) => {
    const found = reports.get(name)?.findings.filter(({ level }) => level === 'warning') ?? [];
    if (status !== 'pass' || found.length === 0) return [];
    const [first] = found;
    const more = found.length === 1 ? '' : ` (and ${found.length - 1} more)`;
    return [`  ${name} warns: ${printable(first?.message ?? '')}${more}: ${reportName(name)}\n`];
  });
  return lines.join('');
}

/** Each step that broke with its reason, each that failed with its findings. */
async function troubles({ steps, reports }: FlowResult): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const { name, status, reason, error } of steps) {
    if (status === 'pass' || status === 'not_run') continue;
    const report = reports.get(name);
    if (error !== undefined) texts.push(`${named(name, printable(told(error)))}\n`);
    else if (reason !== undefined) texts.push(`${named(name, printable(reason))}\n`);
    if (report) texts.push(named(name, await shownFindings(name, report)));
  }
  return texts;
}

/** A text that tells whose it is; hooks and plug-ins call themselves as their steps are called. */
function named(step: string, text: string): string {
  return text.startsWith(`${step}: `) ? text : `${step}: ${text}`;
}

/** Findings of one check that stand on the terminal; its report has the rest, and every note. */
const SHOWN = 30;

/** What keeps a check from passing, not all that it has to say. */
async function shownFindings(name: string, report: Report): Promise<string> {
  const weighty = report.findings.filter(({ level }) => level !== 'note').slice(0, SHOWN);
  const left = report.findings.length - weighty.length;
  const more = left === 0 ? '' : `  ${left} more in ${reportName(name)}\n`;
  return `${await render({ ...report, findings: weighty }, 'text')}${more}`;
}

function told(error: unknown): string {
  if (!isReproError(error)) return error instanceof Error ? error.message : String(error);
  return `${error.message} [${error.code}]${error.hint === undefined ? '' : ` (${error.hint})`}`;
}

function verdict({ status, steps }: FlowResult, title: string): string {
  const passed = steps.filter((step) => step.status === 'pass').length;
  const word = { 0: 'passed', 1: 'could not be told', 2: 'FAILED' }[status];
  return `${title} ${word}: ${passed} of ${steps.length} steps passed\n`;
}

function listing({ directory, files, status, onlyLooked = false }: FlowResult): string {
  // What a release that failed claims to hold is nothing to go by.
  if (files.size === 0 || (onlyLooked && status !== 0)) return '';
  const lines = [...files]
    .sort(([a], [b]) => compareBytes(a, b))
    .map(([name, sha256]) => `  ${sha256.slice(0, 16)}…  ${printable(name)}\n`);
  // A build has no reports that an audit could ask for.
  const check = files.has(names.bundle) ? 'repro audit' : 'repro verify --output-dir';
  const where = printable(directory);
  if (status !== 0) return `\nWhat was made lies in ${where}, for a look:\n${lines.join('')}`;
  const word = shellWord(directory);
  return `\n${where} holds:\n${lines.join('')}\nevidence digest ${evidenceDigest(files)}\n\nCheck it with\n  (cd ${word} && sha256sum -c ${SUMS})\n  ${check} ${word}\n`;
}
