import { predicateTypes, type Statement } from '../statement/types.ts';
import type { TrustedSigner } from './types.ts';

/** The SLSA build level that may be reported, and why it is no higher. */
export interface Level {
  /** 0 to 3 (SLSA 1.2, build track). */
  readonly level: number;
  /** Sentences for people, none when the level is 3. */
  readonly why: readonly string[];
}

/** Builders whose ids are ours and that nothing lifts above L1: no platform signs for them. */
const CAPPED: ReadonlySet<string> = new Set(
  ['workstation', 'unknown-ci'].map((mode) => `https://repro-pack.dev/builder/${mode}/v1`),
);

/** `runDetails.builder.id` of SLSA provenance v1; undefined for another statement or a malformed one. */
export function builderOf({ predicateType, predicate }: Statement): string | undefined {
  if (predicateType !== predicateTypes.slsaProvenance) return undefined;
  const { runDetails } = (predicate ?? {}) as { runDetails?: { builder?: { id?: unknown } } };
  const id = runDetails?.builder?.id;
  return typeof id === 'string' ? id : undefined;
}

/** Whether one of the signers that fit may speak for the builder; where no trust file says, each may. */
export function speaksFor(signers: readonly TrustedSigner[], builder: string): boolean {
  return signers.some(({ builders }) => builders?.some(({ id }) => id === builder) ?? true);
}

/**
 * What may be said of a statement whose signature was verified as that of `signers`, the entries that fit it.
 * Provenance that was verified is L1. L2 and L3 are properties of the platform, which no statement proves of itself:
 * only the user's trust file makes more of a signer and a builder.
 * @returns undefined for what is no SLSA provenance
 */
export function levelOf(statement: Statement, signers: readonly TrustedSigner[]): Level | undefined {
  const builder = builderOf(statement);
  if (builder === undefined) return undefined;
  const pairs = signers.flatMap(({ builders = [] }) => builders.filter(({ id }) => id === builder));
  if (pairs.length === 0) {
    return { level: 1, why: ['no trust file says what this signer and builder are good for'] };
  }
  const trusted = Math.max(...pairs.map(({ max_level: level }) => level));
  if (CAPPED.has(builder) && trusted > 1) {
    return { level: 1, why: [`${builder} is no hosted platform, whatever the trust file says`] };
  }
  const why = trusted < 3 ? [`the trust file allows level ${trusted} for this signer and builder`] : [];
  return { level: trusted, why };
}
