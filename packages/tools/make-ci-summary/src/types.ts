import type { NamedDigest, Status } from '@repro/evidence';
import type { Finding, Level, Tool } from '@repro/report';

/** A check, as the page shows it. */
export interface CheckLine {
  readonly check: string;
  readonly status: Status;
  /** How many findings its report has of each level; absent when there is no report that can be read. */
  readonly findings?: Readonly<Record<Level, number>>;
  /** Milliseconds, where a run recorded them. */
  readonly duration_ms?: number;
  readonly cached_from?: string;
  readonly switched_off?: string;
  readonly reason?: string;
}

/** A finding, and the check it is of. */
export interface FindingLine {
  readonly check: string;
  readonly finding: Finding;
}

/** What a page about a release says. Form: schema/ci_summary.schema.json. */
export interface Summary {
  readonly schema_version: '1.0';
  readonly tool: Tool;
  readonly status: Status;
  readonly version?: string;
  readonly artifact?: NamedDigest & { readonly size: number };
  readonly source: { readonly git_sha?: string; readonly git_ref?: string; readonly repository?: string };
  readonly run?: {
    readonly run_id: string;
    readonly started_on: string;
    readonly duration_ms?: number;
    readonly interrupted?: string;
  };
  /** In the order of the run, else by name. */
  readonly checks: readonly CheckLine[];
  /** Steps that are no checks and did not pass. */
  readonly broken: readonly CheckLine[];
  /** The heaviest first. */
  readonly findings: readonly FindingLine[];
  /** How many findings there are in all; `findings` may hold fewer. */
  readonly total_findings: number;
  /** Every file of the release. */
  readonly files: readonly { readonly path: string; readonly size: number }[];
}
