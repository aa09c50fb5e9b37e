import type { Category, NamedDigest, Status } from '@repro/evidence';
import type { Level, Tool } from '@repro/report';
import type { Framework } from './controls/index.ts';

/** A file that is a piece of evidence. */
export interface Output {
  readonly path: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** A kind of evidence, as the release has it. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly category: Category | 'extension';
  readonly tool: { readonly name: string; readonly version?: string };
  readonly status: Status;
  /** Whether the release is incomplete without it. */
  readonly required: boolean;
  readonly outputs: readonly Output[];
  /** How many findings its reports have of each level. */
  readonly findings?: Readonly<Record<Level, number>>;
  /** RFC 3339; absent where no run recorded it. */
  readonly made_on?: string;
  readonly switched_off?: string;
  /** Why the status is what it is, where the evidence does not say so. */
  readonly reason?: string;
}

/** A control, and what the evidence of this release says of it. */
export interface ControlRow {
  readonly framework: string;
  readonly id: string;
  readonly title: string;
  /** Of the evidence together; `unverifiable` where no evidence of a release could speak to it. */
  readonly status: Status;
  /** The rows that speak to it. */
  readonly evidence: readonly string[];
  readonly shows: string;
  readonly does_not_show: string;
}

/**
 * The matrix: what evidence there is, by which tool, with what status and where, and the controls that it speaks to.
 * Form: schema/evidence_matrix.schema.json.
 */
export interface Matrix {
  readonly schema_version: '1.0';
  readonly tool: Tool;
  /** The artifact; absent in a release that came to none. */
  readonly subject?: NamedDigest;
  readonly version?: string;
  readonly status: Status;
  readonly source: { readonly git_sha?: string; readonly git_ref?: string; readonly repository?: string };
  readonly run?: { readonly run_id: string; readonly started_on: string; readonly complete: boolean };
  readonly rows: readonly Row[];
  readonly frameworks: readonly Framework[];
  readonly controls: readonly ControlRow[];
  /** How many rows have each status. */
  readonly summary: Readonly<Record<Status, number>>;
}
