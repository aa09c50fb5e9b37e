import type { Severity } from '../engine/types.ts';

/** The checks that a format carries in itself; each stands in `proofs/`. */
export type ProofName =
  | 'age'
  | 'atlassian'
  | 'aws-key-id'
  | 'azure-storage'
  | 'base58check'
  | 'base64-json'
  | 'cloudflare'
  | 'github'
  | 'grafana'
  | 'jwt'
  | 'pypi'
  | 'reftkn'
  | 'zuplo';

/** What one kind of credential looks like, as data. `shape` is in the notation of `shape.ts`. */
export interface CredentialRule {
  /** Public and stable, as in `github-pat`. */
  readonly id: string;
  readonly provider: string;
  /** What it is, without full stop. */
  readonly summary: string;
  readonly severity: Severity;
  /**
   * How it is found: a `token` by the literal that it begins with or holds, a `named` one by the provider's word in the name
   * that it is given to, a `structure` by code of its own (private keys, URLs, assignments).
   */
  readonly kind: 'token' | 'named' | 'structure';
  /** The form of the credential; a structure's is in its code. */
  readonly shape?: string;
  /** Words, lower case, without separators: of a `named` rule in the name; of a `token` rule on the same or the line before. */
  readonly words?: readonly string[];
  /** The literal to look for, when it is not what the shape begins with. */
  readonly anchors?: readonly string[];
  /** The least Shannon entropy, in bits per character, of what follows the literals. */
  readonly entropy?: number;
  readonly proof?: ProofName;
}

/** A rule of the user's own, from a config file. */
export interface CustomRule {
  readonly id: string;
  readonly summary?: string;
  /** A regular expression of JavaScript; it sees at most 4 KiB around a keyword, or one line at a time without keywords. */
  readonly regex: string;
  /** At least one of these, in any case, must stand near; without any the expression runs on every line. */
  readonly keywords?: readonly string[];
  readonly severity?: Severity;
  /** The least Shannon entropy of the secret, in bits per character. */
  readonly entropy?: number;
  /** The group of the expression that holds the secret: the first that matched, or the whole match without groups. */
  readonly secretGroup?: number;
}
