import type { Trust, VerifyOptions } from '@repro/attest';

/** What an auditor has beside the release. */
export interface AuditOptions {
  /** Who may have signed: keys, identities, or a trust file. Without any the signature is told as not evaluated. */
  readonly trust?: Pick<VerifyOptions, 'keys' | 'identities' | 'trustedRoot'> & { readonly trust?: Trust };
  /** The source: the release is built again from it and compared. */
  readonly source?: SourceGiven | undefined;
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told of each claim that was decided. */
  readonly onClaim?: ((id: string) => void) | undefined;
}

/** Where the source is: a directory as it is, or the recorded commit of a repository. */
export interface SourceGiven {
  readonly kind: 'directory' | 'git';
  readonly directory: string;
}
