import type { EvidenceFiles } from '@repro/evidence';
import type { World } from '../../world.ts';

/** What is made of the evidence of a run. */
export interface Closing {
  readonly world: World;
  /** Whether all evidence passed. */
  readonly passed: boolean;
  /** What lies in the release now. */
  readonly files: () => EvidenceFiles;
}
