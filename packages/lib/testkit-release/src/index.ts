import { createHash } from 'node:crypto';
import { canonicalize } from '@repro/core';
import { type EvidenceFiles, type RunRecord, treeFiles } from '@repro/evidence';
import { type Finding, makeReport } from '@repro/report';
import { memoryTree } from '@repro/tree';

/** The digest of bytes, as hexadecimal. */
export const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A release directory in memory; every document is canonical JSON with a newline. */
export function releaseOf(documents: Readonly<Record<string, unknown>>): Promise<EvidenceFiles> {
  const files = Object.entries(documents).map(([path, document]) => [
    path,
    typeof document === 'string' ? document : `${canonicalize(document)}\n`,
  ]);
  return treeFiles('dist', memoryTree({ 'artifact.tar.gz': 'the artifact', ...Object.fromEntries(files) }));
}

/** A report about the artifact. */
export function reportOf(name: string, findings: readonly Finding[] = []): unknown {
  const subject = { name: 'artifact.tar.gz', sha256: sha256('the artifact') };
  return makeReport({ tool: { name, version: '1.0.0' }, subject, findings, summary: {} });
}

/** Findings of two levels. */
export const warning: Finding = { code: 'some/warning', level: 'warning', message: 'odd' };
export const error: Finding = { code: 'some/error', level: 'error', message: 'wrong' };

type Step = RunRecord['steps'][number];

/** A step that passed, and its report. */
export function stepOf(name: string, parts: Partial<Step> = {}): Step {
  const tool = { name: name.split('.')[0] as string, version: '1.0.0' };
  return {
    name,
    kind: 'check',
    tool,
    status: 'pass',
    started_on: '2026-01-01T00:00:01.000Z',
    finished_on: '2026-01-01T00:00:02.000Z',
    policy: { name: `${tool.name}/rules`, version: '1.0.0', sha256: 'd'.repeat(64) },
    inputs: [{ name: 'artifact.tar.gz', sha256: sha256('the artifact') }],
    outputs: [],
    report: `checks/${name}.json`,
    ...parts,
  };
}

/** The record of a whole run of these steps. */
export function recordOf(steps: readonly Step[], parts: Partial<RunRecord> = {}): RunRecord {
  return {
    schema_version: '1.0',
    tool: { name: 'repro', version: '1.0.0' },
    run_id: 'a'.repeat(32),
    command: 'release',
    source: {},
    started_on: '2026-01-01T00:00:00.000Z',
    finished_on: '2026-01-01T00:00:09.000Z',
    complete: true,
    status: 'pass',
    settings: {},
    steps,
    ...parts,
  };
}
