import type { JudgedWith, NamedDigest, Status } from '@repro/evidence';
import type { Level, Tool } from '@repro/report';

/** The rules that a check judged by; the digest is known only where a run recorded it. */
export interface TracedPolicy {
  readonly name: string;
  readonly version: string;
  readonly sha256?: string;
}

/** One policy and what became of it. */
export interface PolicyEntry {
  /** The check that enforces it: the tool's name, or `tool.subject`. */
  readonly check: string;
  readonly status: Status;
  /** Whether the release is incomplete without it. */
  readonly required: boolean;
  readonly tool?: Tool;
  readonly policy?: TracedPolicy;
  /** Files of the user's that it judged with beside its policy. */
  readonly judged_with?: readonly JudgedWith[];
  /** When it was checked: RFC 3339 in UTC. Absent where no run recorded it. */
  readonly checked_on?: string;
  readonly inputs: readonly NamedDigest[];
  /** The report, and the digest of its file. */
  readonly report?: NamedDigest;
  /** How many findings the report has of each level. */
  readonly findings?: Readonly<Record<Level, number>>;
  /** The run that computed what was taken from a cache. */
  readonly cached_from?: string;
  /** The setting that switched it off. */
  readonly switched_off?: string;
  /** Why the status is what it is, where the report does not say so. */
  readonly reason?: string;
}

/**
 * Which policies a release was held to, when, by which tool and policy versions, on what and with what result.
 * Form: schema/policy_trace.schema.json.
 */
export interface PolicyTrace {
  readonly schema_version: '1.0';
  readonly tool: Tool;
  /** The artifact. */
  readonly subject: NamedDigest;
  readonly status: Status;
  /** The run that it was made of. */
  readonly run?: {
    readonly run_id: string;
    readonly started_on: string;
    readonly finished_on?: string;
    readonly complete: boolean;
  };
  /** In the order of the flow; what no flow names comes last, by name. */
  readonly policies: readonly PolicyEntry[];
  readonly summary: Readonly<Record<Status, number>>;
}
