import type { NamedDigest, Status } from '@repro/evidence';
import type { Finding, Tool } from '@repro/report';

/** The parts of an audit, in the order a reader asks: is it whole, where is it from, is it safe, was it held to rules. */
export const sections = ['integrity', 'provenance', 'security', 'compliance', 'rebuild'] as const;
export type Section = (typeof sections)[number];

/** One claim of a release, and what was found when it was computed again. */
export interface Claim {
  /** Stable: `integrity/container`. */
  readonly id: string;
  readonly section: Section;
  /** The claim as a sentence without a full stop. */
  readonly title: string;
  readonly status: Status;
  /** Whether the verdict depends on it: what nobody gave the means to check is told and not counted. */
  readonly counted: boolean;
  /** What was done to find out. */
  readonly method: string;
  /** What came of it, where the status does not say all. */
  readonly detail?: string;
  /** The files it is about. */
  readonly evidence: readonly string[];
  /** The first findings; `total_findings` counts all. */
  readonly findings: readonly Finding[];
  readonly total_findings: number;
}

/** Who signed, and what may be said of the build. */
export interface AuditedProvenance {
  readonly builder?: string;
  /** The SLSA build level that may be reported, or that it was not evaluated. */
  readonly slsa_build_level: number | 'unevaluated';
  readonly why: readonly string[];
  readonly signer?: string;
  /** The key that the signature was verified with: base64 of its SubjectPublicKeyInfo (RFC 5280, DER). */
  readonly public_key?: string;
}

/**
 * An audit: every claim of a release computed again from its bytes, and the verdict that follows.
 * Form: schema/audit.schema.json. It holds no clock: the same bytes give the same audit.
 */
export interface Audit {
  readonly schema_version: '1.0';
  readonly tool: Tool;
  readonly subject: NamedDigest;
  readonly version?: string;
  readonly source: { readonly git_sha?: string; readonly git_ref?: string; readonly repository?: string };
  readonly status: Status;
  readonly provenance: AuditedProvenance;
  readonly claims: readonly Claim[];
  readonly summary: Readonly<Record<Status, number>>;
  /** What could not be verified with what was given, as sentences. */
  readonly not_verified: readonly string[];
  /** What to do, the most pressing first. */
  readonly recommendations: readonly string[];
}
