/** The id of a rule by its code in reports, `secrets/github-pat`, or by itself: people copy what they see. */
export function ruleId(given: string): string {
  return given.replace(/^secrets\//, '');
}
