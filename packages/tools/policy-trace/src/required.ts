import { catalogue } from '@repro/evidence';

/** The checks of the flow, in its order. A check of several subjects, `json-canonical-check.`, stands by its beginning. */
const flow = catalogue.flatMap(({ output, required }) => {
  const check = /^checks\/(.+?)(?:\.json)?$/.exec(output)?.[1];
  return check === undefined ? [] : [{ check, required }];
});

/** The checks without which a release is incomplete, unless the caller knows better. */
export const requiredChecks: readonly string[] = flow
  .filter(({ required }) => required)
  .map(({ check }) => check);

/** Whether a check is the one that is asked for: the same name, or one of several subjects (`json-canonical-check.`). */
export function isCheck(wanted: string, check: string): boolean {
  return wanted.endsWith('.') ? check.startsWith(wanted) : check === wanted;
}

/** Where a check stands in the flow; hooks and plug-ins come behind it. */
export function placeInFlow(check: string): number {
  const place = flow.findIndex((step) => isCheck(step.check, check));
  return place === -1 ? flow.length : place;
}
