import type { CredentialRule, CustomRule } from '../rules/types.ts';
import type { Confidence } from './types.ts';

/** What a scanner looks for. */
export interface ScannerOptions {
  /** The credential rules: all built-in ones (`credentialRules`) unless given. */
  readonly rules?: readonly CredentialRule[];
  /** Rules of the user's own, beside the others. */
  readonly customRules?: readonly CustomRule[];
  /** Whether the marker of allow comments is told, as if it were a rule's. */
  readonly comments?: boolean;
  /** Ids of rules that are left out. An id that no rule has is refused. */
  readonly disabled?: readonly string[];
  /** How many encodings are unwrapped, one in the other: 2 unless given, 0 for none. */
  readonly maxDepth?: number;
  /** The least confidence that is reported: `possible`, which is everything, unless given. */
  readonly minConfidence?: Confidence;
}
