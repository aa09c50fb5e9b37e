import type { CredentialRule } from '../rules/types.ts';
import type { FileKind } from './file-kind.ts';
import type { Confidence } from './types.ts';

/** What may be a credential: a stretch of the text that is looked at, in characters. */
export interface Candidate {
  readonly rule: Pick<CredentialRule, 'id' | 'severity'>;
  readonly confidence: Confidence;
  readonly start: number;
  readonly end: number;
}

/** A place that is worth a look. Every character of the text is one byte of the file. */
export interface Place {
  readonly text: string;
  readonly at: number;
  readonly kind: FileKind;
  /** Which segment of which file the text is of; no two have the same number, whatever they hold. */
  readonly segment: number;
  /** Where the text begins in the segment. */
  readonly base: number;
}

/** Looks at one place, within a bounded stretch of text, and tells what it found there. */
export type Detector = (place: Place) => readonly Candidate[];

export const nothing: readonly Candidate[] = [];

/** A rule may be left out; its detector then finds nothing. */
export type RulesById = ReadonlyMap<string, CredentialRule>;

/** One candidate, when the rule is in use. */
export function candidate(
  rules: RulesById,
  id: string,
  confidence: Confidence,
  [start, end]: readonly [number, number],
): readonly Candidate[] {
  const rule = rules.get(id);
  return rule === undefined ? nothing : [{ rule, confidence, start, end }];
}

const RANK: Readonly<Record<Confidence, number>> = { certain: 2, likely: 1, possible: 0 };

/** Greater for a surer one. */
export function rank(confidence: Confidence): number {
  return RANK[confidence];
}
