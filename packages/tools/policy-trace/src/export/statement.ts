import { createHash } from 'node:crypto';
import { canonicalize, type JsonObject } from '@repro/core';
import type { NamedDigest } from '@repro/evidence';
import type { PolicyTrace } from '../types.ts';

/** An in-toto Statement v1 (https://in-toto.io/Statement/v1) about a release's artifact; not signed. */
export interface Statement {
  readonly _type: 'https://in-toto.io/Statement/v1';
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
  readonly predicateType: string;
  readonly predicate: JsonObject;
}

/** A statement about the artifact of a trace. */
export function statementAbout(
  { subject: { name, sha256 } }: PolicyTrace,
  predicateType: string,
  predicate: JsonObject,
): Statement {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name, digest: { sha256 } }],
    predicateType,
    predicate,
  };
}

/** A ResourceDescriptor of a file of the release, by its place in the release directory. */
export function resource({ name, sha256 }: NamedDigest): { name: string; digest: { sha256: string } } {
  return { name, digest: { sha256 } };
}

/** The digest of all policies together: which checks, under which policies of which version, with what beside them. */
export function policySetDigest({ policies }: PolicyTrace): string {
  const set = policies.map(({ check, required, policy = null, judged_with: beside }) => ({
    check,
    required,
    policy,
    ...(beside && { judged_with: beside }),
  }));
  return createHash('sha256').update(canonicalize(set)).digest('hex');
}
