import { type JsonObject, ReproError } from '@repro/core';
import { tool } from '../tool.ts';
import type { PolicyEntry, PolicyTrace } from '../types.ts';
import { practicesOf } from './controls.ts';
import { policySetDigest } from './statement.ts';
import { uuidOf } from './uuid.ts';
import { lastTime } from './vsa.ts';

/** The version of OSCAL whose schema the document satisfies. */
const OSCAL_VERSION = '1.0.6';

/** What an export that needs a time does without a run record. */
export interface OscalOptions {
  /** RFC 3339: stands in for times that no run recorded, as SOURCE_DATE_EPOCH does elsewhere. */
  readonly time?: string | undefined;
}

/**
 * A trace as OSCAL assessment results: an observation for each policy, a finding for each that was judged.
 * There is no assessment plan beside the policies themselves, which the back matter names with their digests.
 * @throws ERR_REPRO_TRACE_TIME when neither a run nor `time` says when: OSCAL requires it, and none is made up
 */
export function toOscal(trace: PolicyTrace, options: OscalOptions = {}): JsonObject {
  const start = trace.run?.started_on ?? options.time;
  const end = trace.run?.finished_on ?? lastTime(trace) ?? options.time;
  if (start === undefined || end === undefined) throw noTime();
  const id = (...names: string[]): string => uuidOf(trace.subject.sha256, trace.run?.run_id ?? '', ...names);
  const plan = id('policies');
  const judged = trace.policies.filter(({ status }) => status !== 'not_run');
  return {
    'assessment-results': {
      uuid: id('results'),
      metadata: {
        title: `Policy trace of ${trace.subject.name}`,
        'last-modified': end,
        version: tool.version,
        'oscal-version': OSCAL_VERSION,
      },
      'import-ap': { href: `#${plan}` },
      results: [
        {
          uuid: id('result'),
          title: 'Policies of the release',
          description: `${judged.length} of ${trace.policies.length} policies were checked; the verdict is ${trace.status}.`,
          start,
          end,
          'reviewed-controls': { 'control-selections': [{ 'include-controls': controlsOf(trace) }] },
          observations: trace.policies.map((entry) => observation(entry, id, entry.checked_on ?? end)),
          ...(judged.length > 0 && { findings: judged.map((entry) => finding(entry, id)) }),
        },
      ],
      'back-matter': { resources: [policySet(trace, plan), ...reportsOf(trace, id)] },
    },
  };
}

type Id = (...names: string[]) => string;

function controlsOf({ policies }: PolicyTrace): JsonObject[] {
  const ids = new Set(policies.flatMap(({ check }) => practicesOf(check)));
  return [...ids].sort().map((control) => ({ 'control-id': control }));
}

function observation(entry: PolicyEntry, id: Id, collected: string): JsonObject {
  const { check, status, report, reason } = entry;
  return {
    uuid: id('observation', check),
    title: check,
    description:
      reason === undefined ? `The check ended with ${status}.` : `The check ended with ${status}: ${reason}.`,
    props: [{ name: 'status', ns: 'https://repro-pack.dev/oscal', value: status }],
    methods: ['TEST'],
    ...(report && {
      'relevant-evidence': [{ href: `#${id('report', check)}`, description: `The report ${report.name}.` }],
    }),
    collected,
  };
}

/** What could not be told is not satisfied either: only a pass counts as one. */
function finding({ check, status }: PolicyEntry, id: Id): JsonObject {
  const [target = 'ps.2.1'] = practicesOf(check);
  return {
    uuid: id('finding', check),
    title: check,
    description: `The policies of ${check} against ${practicesOf(check).join(', ').toUpperCase()} of NIST SP 800-218.`,
    target: {
      type: 'objective-id',
      'target-id': target,
      status: { state: status === 'pass' ? 'satisfied' : 'not-satisfied' },
    },
    'related-observations': [{ 'observation-uuid': id('observation', check) }],
  };
}

function policySet(trace: PolicyTrace, uuid: string): JsonObject {
  return {
    uuid,
    title: 'The policies',
    description: `SHA-256 of all policies together, as canonical JSON: ${policySetDigest(trace)}.`,
    props: trace.policies.map(({ check, policy }) => ({
      name: 'policy',
      ns: 'https://repro-pack.dev/oscal',
      value: policy ? `${policy.name}@${policy.version}` : 'unknown',
      class: tokenOf(check),
    })),
  };
}

/** A name as a token of OSCAL: letters, digits, dots and dashes, a letter or an underscore first. */
function tokenOf(name: string): string {
  return name.replace(/[^\w.-]/g, '_').replace(/^(?![A-Za-z_])/, '_');
}

function reportsOf({ policies }: PolicyTrace, id: Id): JsonObject[] {
  return policies.flatMap(({ check, report }) =>
    report
      ? [
          {
            uuid: id('report', check),
            title: report.name,
            rlinks: [
              {
                href: report.name.split('/').map(encodeURIComponent).join('/'),
                'media-type': 'application/json',
                hashes: [{ algorithm: 'SHA-256', value: report.sha256 }],
              },
            ],
          },
        ]
      : [],
  );
}

function noTime(): ReproError {
  return new ReproError('ERR_REPRO_TRACE_TIME', 'OSCAL wants to know when, and no run record says so', {
    hint: 'trace a release that repro made, or set SOURCE_DATE_EPOCH',
  });
}
