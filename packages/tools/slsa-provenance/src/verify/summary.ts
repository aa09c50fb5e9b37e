import type { VerifiedSigner } from '@repro/attest/verify';
import type { CheckName, Status } from './checklist.ts';

/** What a report says beside its findings, as it is on the wire. */
export type Summary = {
  readonly checks: readonly { readonly name: CheckName; readonly status: Status }[];
  /** Who signed; this and what follows is absent where the signature does not hold. */
  readonly signer?: VerifiedSigner;
  readonly predicate_type?: string;
  readonly subjects?: readonly { readonly name: string; readonly digest: Readonly<Record<string, string>> }[];
  /** The address of the builder, which is in provenance alone, as is what follows. */
  readonly builder?: string;
  /** The address of the source. */
  readonly source?: string;
  readonly commit?: string;
  /** The SLSA build level that may be reported, from 0 to 3; 0 unless the report passes. */
  readonly level?: number;
  /** Why it is no higher. */
  readonly why?: readonly string[];
};
