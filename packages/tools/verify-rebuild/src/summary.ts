import type { Digest } from '@repro/core';
import type { RebuildFacts } from './rebuild/rebuild.ts';
import type { Code } from './rules.ts';
import type { Scan } from './scan.ts';

/** One of the two builds, as it is on the wire. */
export type Build = {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
};

/** What a report says beside its findings, as it is on the wire. */
export type Summary = {
  /** Whether the two are the same bytes. */
  readonly identical: boolean;
  readonly expected: Build;
  readonly found: Build;
  /** How often each cause was found, those included that are not reported in full. */
  readonly causes: Readonly<Partial<Record<Code, number>>>;
  readonly members: {
    /** Members of all archives that both builds have. */
    readonly compared: number;
    /** Those of them whose content differs. */
    readonly content_differs: number;
  };
  /** Findings that are counted in `causes` only. */
  readonly suppressed: number;
  /** What the second build was made of, when it was made here. */
  readonly rebuild?: RebuildFacts;
};

/** The summary of a run. */
export function summaryOf(scan: Scan, { expected, found, facts }: Compared): Summary {
  const { causes, suppressed } = scan.result();
  const { compared, content } = scan.members;
  return {
    identical: expected.sha256 === found.sha256,
    expected,
    found,
    causes: Object.fromEntries(causes),
    members: { compared, content_differs: content },
    suppressed,
    ...(facts && { rebuild: facts }),
  };
}

/** What was compared. */
interface Compared {
  readonly expected: Digest & { readonly name: string };
  readonly found: Digest & { readonly name: string };
  readonly facts?: RebuildFacts | undefined;
}
