import type { Level, Rule } from '@repro/report';
import type { UserRule } from '../config/types.ts';
import type { Confidence, Encoding, Severity } from '../engine/types.ts';
import type { CredentialRule } from '../rules/types.ts';
import { levelOf } from './level.ts';

/** The values behind a finding of a credential. */
export interface CredentialData {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** See `fingerprint`. */
  readonly fingerprint: string;
  /** What may be shown of the credential. */
  readonly preview: string;
  /** How it was wrapped, outermost first; absent when it stands there in the clear. */
  readonly encodings?: readonly Encoding[];
  /** The commit that first brought it, in a history. */
  readonly commit?: string;
  /** The credential itself, when the user asked for it. */
  readonly secret?: string;
}

/** The code of the findings of a credential rule. */
export type CredentialCode = `secrets/${string}`;

const WHY: Readonly<Record<Severity, string>> = {
  critical: 'gives its holder wide or lasting power',
  high: 'lets its holder act in the name of its owner',
  medium: 'opens a part of what its owner can do',
  low: 'opens little by itself, but helps whoever looks for more',
  info: 'is made to be seen by others, and tells them whom it belongs to',
};

/** The entry of the rule table for a built-in credential rule. */
export function credentialEntry({ id, provider, summary, severity }: CredentialRule): Rule<CredentialData> {
  return new CredentialEntry({ id, severity, what: nameOf({ provider, summary }) });
}

/** What a rule finds, for a person; of a rule for `any` provider that is its summary. */
export function nameOf({ provider, summary }: Pick<CredentialRule, 'provider' | 'summary'>): string {
  return provider === 'any' ? summary.charAt(0).toUpperCase() + summary.slice(1) : `${provider}: ${summary}`;
}

/** The same for a rule of the user's own. */
export function userEntry({ id, summary, severity = 'high' }: UserRule): Rule<CredentialData> {
  return new CredentialEntry({ id, severity, what: summary ?? `Rule ${id} of the configuration` });
}

interface Kind {
  readonly id: string;
  readonly severity: Severity;
  readonly what: string;
}

/** Says what it has to when it is asked: hundreds are made at each start, and few are told of. */
class CredentialEntry implements Rule<CredentialData> {
  readonly #kind: Kind;

  constructor(kind: Kind) {
    this.#kind = kind;
  }

  get level(): Level {
    return levelOf(this.#kind.severity, 'likely');
  }

  get summary(): string {
    return this.#kind.what;
  }

  get why(): string {
    return `It ${WHY[this.#kind.severity]}. Whoever can read the release, the archive or the history has it too, and what is published once is collected by machines within minutes.`;
  }

  get fix(): string {
    const { id, severity } = this.#kind;
    return severity === 'info'
      ? `leave it where it is meant to be; repro:allow ${id} in a comment keeps it out of the report`
      : `revoke it where it was issued, and take it out of the file and its history; if it is no secret: repro:allow ${id} in a comment, or --write-baseline`;
  }

  message({ preview, confidence, encodings = [], commit, secret }: CredentialData): string {
    const wrapped = encodings.length === 0 ? '' : `, wrapped in ${encodings.join(' in ')}`;
    const brought = commit === undefined ? '' : `, brought by commit ${commit.slice(0, 12)}`;
    return `${this.#kind.what}: ${secret ?? preview}, ${confidence}${wrapped}${brought}`;
  }
}
