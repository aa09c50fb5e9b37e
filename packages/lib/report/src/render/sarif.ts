import type { JsonObject } from '@repro/core';
import { canonicalize } from '@repro/core/canonical';
import { printable } from '../printable.ts';
import type { RenderOptions } from '../render.ts';
import type { Rule, RuleTable } from '../rules.ts';
import type { Finding, Location, Report } from '../types.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const INFORMATION = 'https://github.com/repro-pack/repro-pack';

/** SARIF 2.1.0 (OASIS): one run of one tool over all reports. */
export function renderSarif(reports: readonly Report[], { rules = {} }: RenderOptions): string {
  const found = reports.flatMap((report) => report.findings.map((finding) => finding.code));
  const codes = [...new Set([...Object.keys(rules), ...found])];
  const indexes = new Map(codes.map((code, index) => [code, index]));
  const [first] = reports;
  const run = {
    tool: {
      driver: {
        name: first?.tool.name ?? 'repro',
        ...(first && { version: first.tool.version, semanticVersion: first.tool.version }),
        informationUri: INFORMATION,
        rules: codes.map((code) => descriptor(code, rules)),
      },
    },
    ...incompleteness(reports),
    columnKind: 'utf16CodeUnits',
    artifacts: artifacts(reports),
    results: reports.flatMap((report) => report.findings.map((finding) => result(report, finding, indexes))),
  };
  return `${canonicalize({ $schema: SCHEMA, version: '2.1.0', runs: [run] })}\n`;
}

function descriptor(code: string, rules: RuleTable): JsonObject {
  const rule: Rule | undefined = Object.hasOwn(rules, code) ? rules[code] : undefined;
  if (!rule) return { id: code };
  return {
    id: code,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: rule.fix },
    defaultConfiguration: { level: rule.level },
  };
}

/** That something was not judged, where checkers count it (section 3.20.14): to a reader of results alone the rest would pass. */
function incompleteness(reports: readonly Report[]): JsonObject {
  const count = reports.reduce((sum, { summary }) => sum + Number(summary['incomplete'] ?? 0), 0);
  if (!(count > 0)) return {};
  const message = { text: `incomplete: ${count} not judged, see the results` };
  return {
    invocations: [{ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message }] }],
  };
}

/**
 * Each subject that is a file, once: the schema wants the list to be without equal items (section 3.14.15). One without a
 * digest may be a directory, or several names in words.
 */
function artifacts(reports: readonly Report[]): JsonObject[] {
  const all = reports.flatMap(({ subject: { name, sha256 } }) =>
    sha256 === undefined ? [] : [{ location: { uri: uriReference(name) }, hashes: { 'sha-256': sha256 } }],
  );
  return [...new Map(all.map((artifact) => [canonicalize(artifact), artifact])).values()];
}

function result(report: Report, finding: Finding, indexes: ReadonlyMap<string, number>): JsonObject {
  return {
    ruleId: finding.code,
    ruleIndex: indexes.get(finding.code) ?? -1,
    level: finding.level,
    message: { text: messageText(finding.message) },
    locations: [{ physicalLocation: physicalLocation(report, finding.at) }],
    ...fingerprints(finding),
    // In a bag of its own: a member called `tags` would have to be a list of texts (section 3.8.2).
    ...(finding.data && { properties: { data: finding.data } }),
  };
}

/** What a finding is known by wherever it moves, for checkers that tell it (section 3.27.17). */
function fingerprints({ data }: Finding): JsonObject {
  const value = data?.['fingerprint'];
  return typeof value === 'string' ? { partialFingerprints: { 'fingerprint/v1': value } } : {};
}

/**
 * A viewer makes a link of `[text](target)` and fills in `{0}` (sections 3.11.5 and 3.11.6), which a hostile name
 * must not be able to ask for.
 */
function messageText(text: string): string {
  const shown = printable(text);
  const linkless = shown.includes('](') ? shown.replace(/[\\[\]]/g, '\\$&') : shown;
  return /\{\d+\}/.test(linkless) ? linkless.replace(/[{}]/g, '$&$&') : linkless;
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

/**
 * A path as a relative URI reference (RFC 3986): every byte that could be read as a delimiter is escaped,
 * and a path of two slashes is kept from naming a host (section 4.2).
 */
function uriReference(path: string): string {
  const escaped = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return escaped.startsWith('//') ? `/.${escaped}` : escaped;
}
