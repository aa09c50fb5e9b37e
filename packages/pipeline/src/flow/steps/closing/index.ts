import type { StepPlan } from '../../plan.ts';
import type { Closing } from './closing.ts';
import { bundle, matrix, policyTrace } from './evidence.ts';
import { provenanceSteps } from './provenance.ts';
import { summary } from './summary.ts';

/** What says where the release comes from and what it was held to. A run that failed has made nothing to vouch for. */
function attesting(closing: Closing): readonly StepPlan[] {
  return [...(closing.passed ? provenanceSteps(closing) : []), policyTrace(closing)];
}

/** What is made for people of all that there is. What did not pass gets no bundle, which would pass for a release. */
function reporting(closing: Closing): readonly StepPlan[] {
  return [matrix(closing), summary(closing), ...(closing.passed ? [bundle(closing)] : [])];
}

/**
 * What is made of a run's evidence once its record is filed, in two stages. It is made whatever became of the run: an
 * auditor wants to see a failure too. A new step has its place in one of them.
 */
export const closingStages = [attesting, reporting] as const;
