import { type Statement, statement } from '@repro/attest/statement';
import { canonicalDigest } from '@repro/core/canonical';
import { compareBytes } from '@repro/core/compare';
import type { Report } from '@repro/report';
import type { RebuildFacts } from './rebuild/rebuild.ts';
import type { Summary } from './summary.ts';
import { tool } from './tool.ts';

/** The predicate's type: schema/rebuild_attestation.schema.json. */
export const PREDICATE_TYPE = 'https://repro-pack.dev/rebuild/v1';

/** A file by name and digest (in-toto, ResourceDescriptor). */
export interface Resource {
  readonly name: string;
  readonly digest: { readonly sha256: string };
}

/** That somebody rebuilt the subject, and what came of it. */
export interface RebuildPredicate {
  /** Who rebuilt. Without a signature `id` is only what they say. */
  readonly rebuilder: { readonly id?: string; readonly version: Readonly<Record<string, string>> };
  readonly result: 'identical' | 'different';
  /** What was compared with the subject. */
  readonly output: Resource;
  /** What it was made of, and how; absent when two artifacts were compared that others had made. */
  readonly rebuild?: RebuildFacts;
  /** Why the two differ, and how often, sorted by code. */
  readonly causes: readonly { readonly code: string; readonly count: number }[];
  /** Of the report in canonical form, without a newline. */
  readonly report: { readonly digest: { readonly sha256: string } };
}

/** An in-toto Statement v1, unsigned. */
export type RebuildAttestation = Statement<RebuildPredicate>;

/**
 * The attestation of a comparison. It holds no time: the same artifact, source and tool give the same bytes, and a
 * signature says when.
 * @param rebuilder a URI that names who rebuilt
 */
export async function attest(report: Report, rebuilder?: string): Promise<RebuildAttestation> {
  const summary = report.summary as unknown as Summary;
  const { expected, found, identical, rebuild } = summary;
  const causes = Object.entries(summary.causes).map(([code, count]) => ({ code, count }));
  return statement<RebuildPredicate>([resource(expected)], PREDICATE_TYPE, {
    rebuilder: { ...(rebuilder !== undefined && { id: rebuilder }), version: { [tool.name]: tool.version } },
    result: identical ? 'identical' : 'different',
    // A rebuild has the name of what it rebuilds.
    output: resource(rebuild ? { ...found, name: expected.name } : found),
    ...(rebuild && { rebuild }),
    causes: causes.sort((a, b) => compareBytes(a.code, b.code)),
    report: { digest: { sha256: (await canonicalDigest(report)).sha256 } },
  });
}

/** By its name alone: where it lies is of the machine. */
function resource({ name, sha256 }: Summary['expected']): Resource {
  return { name: name.slice(name.lastIndexOf('/') + 1), digest: { sha256 } };
}
