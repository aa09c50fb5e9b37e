/** What a sticky expression matches at a place, when that is something. */
export function matchAt(regex: RegExp, text: string, at: number): string | undefined {
  regex.lastIndex = at;
  const match = regex.exec(text)?.[0];
  return match === '' ? undefined : match;
}
