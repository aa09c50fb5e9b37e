import { canonicalize, type JsonObject } from '@repro/core';
import type { RenderOptions } from '../render.ts';
import type { Rule, RuleTable } from '../rules.ts';
import type { Finding, Location, Report } from '../types.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const INFORMATION = 'https://github.com/repro-pack/repro-pack';

/** SARIF 2.1.0 (OASIS): one run of one tool over all reports. */
export function renderSarif(reports: readonly Report[], { rules = {} }: RenderOptions): string {
  const codes = [
    ...new Set([...Object.keys(rules), ...reports.flatMap((r) => r.findings.map((f) => f.code))]),
  ];
  const first = reports[0];
  const run = {
    tool: {
      driver: {
        name: first?.tool.name ?? 'repro',
        ...(first && { version: first.tool.version, semanticVersion: first.tool.version }),
        informationUri: INFORMATION,
        rules: codes.map((code) => descriptor(code, rules)),
      },
    },
    columnKind: 'utf16CodeUnits',
    artifacts: reports.map(artifact),
    results: reports.flatMap((report) => report.findings.map((finding) => result(report, finding, codes))),
  };
  return `${canonicalize({ $schema: SCHEMA, version: '2.1.0', runs: [run] })}\n`;
}

function descriptor(code: string, rules: RuleTable): JsonObject {
  const rule: Rule | undefined = rules[code];
  if (!rule) return { id: code };
  return {
    id: code,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: rule.fix },
    defaultConfiguration: { level: rule.level },
  };
}

function artifact({ subject }: Report): JsonObject {
  return {
    location: { uri: uriReference(subject.name) },
    ...(subject.sha256 !== undefined && { hashes: { 'sha-256': subject.sha256 } }),
  };
}

function result(report: Report, finding: Finding, codes: readonly string[]): JsonObject {
  return {
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: finding.level,
    message: { text: finding.message },
    locations: [{ physicalLocation: physicalLocation(report, finding.at) }],
    ...(finding.data && { properties: finding.data }),
  };
}

function physicalLocation(report: Report, at: Location | undefined): JsonObject {
  const region = {
    ...(at?.line !== undefined && { startLine: at.line }),
    ...(at?.line !== undefined && at.column !== undefined && { startColumn: at.column }),
    ...(at?.offset !== undefined && { byteOffset: at.offset }),
  };
  return {
    artifactLocation: { uri: uriReference(at?.path ?? report.subject.name) },
    ...(Object.keys(region).length > 0 && { region }),
  };
}

/** A path as a relative URI reference (RFC 3986): every byte that could be read as a delimiter is escaped. */
function uriReference(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
