import type { Finding } from '@repro/report';

/** What became of a check; only `pass` counts as passed. */
export type Status = 'pass' | 'fail' | 'not_run';

/** The checks in the order in which they are made. */
export const checkNames = ['signature', 'statement', 'builder', 'source', 'certificate', 'subject'] as const;
export type CheckName = (typeof checkNames)[number];

/** The checks of one run with what they found. */
export class Checklist {
  readonly findings: Finding[] = [];
  readonly #status = new Map<CheckName, Status>();

  /** Notes that a check was made, and what it found; with no finding that is an error it passed. */
  made(name: CheckName, findings: readonly Finding[]): boolean {
    this.findings.push(...findings);
    const passed = !findings.some(({ level }) => level === 'error');
    this.#status.set(name, passed ? 'pass' : 'fail');
    return passed;
  }

  /** The checks that there are for this signer, each with its status: a key has no certificate to compare with. */
  list(kind: 'key' | 'certificate' | undefined): { readonly name: CheckName; readonly status: Status }[] {
    return checkNames
      .filter((name) => name !== 'certificate' || kind !== 'key')
      .map((name) => ({ name, status: this.#status.get(name) ?? 'not_run' }));
  }
}
