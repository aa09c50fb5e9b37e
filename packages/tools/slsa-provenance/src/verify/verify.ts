import { parseStatement, predicateTypes, type Statement } from '@repro/attest/statement';
import {
  builderOf,
  levelOf,
  MAX_BUNDLE,
  parseBundle,
  speaksFor,
  type VerifiedSignature,
  verifySignature,
} from '@repro/attest/verify';
import type { Bytes } from '@repro/core';
import { awaitTurn, collect } from '@repro/core/bytes';
import { isReproError } from '@repro/core/error';
import { sha256 } from '@repro/core/sha256';
import { type Finding, makeReport, type Report } from '@repro/report';
import { rules } from '../rules.ts';
import { tool } from '../tool.ts';
import { Checklist } from './checklist.ts';
import { compareWithCertificate, expectSource, sourceOf } from './expect.ts';
import { refusedSignature } from './refused.ts';
import { checkSubjects } from './subjects.ts';
import type { Summary } from './summary.ts';
import type { VerifyOptions } from './types.ts';

/**
 * Whether a Sigstore bundle holds provenance of the artifacts that somebody trusted signed. Nothing is asked of the
 * network. The summary tells who signed, by which builder, which SLSA build level may be reported, and why it is no
 * higher; the level is 0 unless the report passes.
 * @throws what kept it from being told: ERR_REPRO_ATTEST_BUNDLE, _STATEMENT, _TRUSTED_ROOT, _PATTERN; ERR_REPRO_JSON_…,
 * ERR_REPRO_TOO_LARGE
 */
export async function verify(source: Bytes, options: VerifyOptions): Promise<Report<Summary>> {
  const { name = 'bundle', failOn } = options;
  awaitTurn([source, ...(options.subjects ?? [])]);
  const bytes = await collect(source, MAX_BUNDLE, name);
  const checks = new Checklist();
  const verified = await signatureOf(bytes, options, checks);
  const facts = verified ? await judge(verified, options, checks) : {};
  const list = checks.list(verified?.signer.kind);
  const missing = list.filter(({ status }) => status === 'not_run').map((check) => check.name);
  const notRun = missing.length > 0 ? [rules.finding('slsa/not-run', { checks: missing.join(', ') })] : [];
  const report = makeReport({
    tool,
    subject: { name, sha256: (await sha256(bytes)).sha256 },
    findings: [...checks.findings, ...notRun],
    summary: { checks: list, ...facts },
    failOn,
  });
  return report.ok ? report : { ...report, summary: withoutLevel(report.summary) };
}

/** What does not hold is worth no level. */
function withoutLevel(summary: Summary): Summary {
  return 'level' in summary ? { ...summary, level: 0, why: ['the verification failed'] } : summary;
}

async function signatureOf(
  bytes: Uint8Array,
  options: VerifyOptions,
  checks: Checklist,
): Promise<VerifiedSignature | undefined> {
  const bundle = await parseBundle(bytes, options.name);
  try {
    const verified = await verifySignature(bundle, options);
    checks.made('signature', []);
    return verified;
  } catch (error) {
    const finding = isReproError(error) ? refusedSignature(error) : undefined;
    if (!finding) throw error;
    checks.made('signature', [finding]);
    return undefined;
  }
}

/** Judges what was signed; gives what the summary tells of it. */
async function judge(
  { payload, signer, trusted }: VerifiedSignature,
  options: VerifyOptions,
  checks: Checklist,
): Promise<Omit<Summary, 'checks'>> {
  const statement = await parseStatement(payload, 'the signed statement');
  const facts = { signer, predicate_type: statement.predicateType };
  const made = (check: Parameters<Checklist['made']>[0], findings: readonly Finding[] | undefined): void => {
    if (findings) checks.made(check, findings);
  };
  const fits = checks.made('statement', await checkStatement(statement, options));
  const subjects = { subjects: statement.subject.map(({ name = '', digest }) => ({ name, digest })) };
  made('subject', await checkSubjects(statement, options.subjects));
  if (!fits) return { ...facts, ...subjects };
  if (statement.predicateType !== predicateTypes.slsaProvenance) {
    // It tells of no builder and no source: whoever asked for one did not get it.
    if (options.builder !== undefined) made('builder', checkBuilder(undefined, trusted, options));
    made('source', expectSource({ dirty: false }, options));
    return { ...facts, ...subjects };
  }
  const builder = builderOf(statement);
  made('builder', checkBuilder(builder, trusted, options));
  const origin = sourceOf(statement);
  made('source', expectSource(origin, options));
  made('certificate', compareWithCertificate(signer, origin, builder));
  if (origin.dirty)
    checks.findings.push(rules.finding('slsa/built-dirty', { commit: origin.commit ?? 'the commit' }));
  const level = levelOf(statement, trusted);
  return {
    ...facts,
    ...subjects,
    ...(builder !== undefined && { builder }),
    ...(origin.uri !== undefined && { source: origin.uri }),
    ...(origin.commit !== undefined && { commit: origin.commit }),
    ...(level && { level: level.level, why: level.why }),
  };
}

async function checkStatement(statement: Statement, options: VerifyOptions): Promise<Finding[]> {
  const { predicateType: found } = statement;
  const { predicateType: expected = predicateTypes.slsaProvenance } = options;
  if (expected !== 'any' && found !== expected)
    return [rules.finding('slsa/predicate-type', { found, expected })];
  if (found !== predicateTypes.slsaProvenance) return [];
  const { slsaProvenanceErrors } = await import('./schema.gen.ts');
  const [error] = slsaProvenanceErrors(statement);
  return error
    ? [
        rules.finding('slsa/malformed', {
          problem: `${error.instancePath || 'the statement'} ${error.message}`,
        }),
      ]
    : [];
}

/** Undefined when nobody said anything of builders. */
function checkBuilder(
  builder: string | undefined,
  trusted: VerifiedSignature['trusted'],
  { builder: expected, trust }: VerifyOptions,
): Finding[] | undefined {
  const found = builder ?? 'an unknown builder';
  if (expected !== undefined && found !== expected) {
    return [rules.finding('slsa/builder-unexpected', { found, expected })];
  }
  if (!speaksFor(trusted, found)) return [rules.finding('slsa/builder-not-trusted', { builder: found })];
  return expected === undefined && trust === undefined ? undefined : [];
}
