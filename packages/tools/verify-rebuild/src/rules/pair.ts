/** The values of both builds: that of the first is expected. */
export interface Values<T = string> {
  readonly expected: T;
  readonly found: T;
}

/** `mode: expected 0755, found 0644`, for the messages of rules. */
export function differs(what: string, { expected, found }: Values<string | number>): string {
  return `${what}: expected ${shown(expected)}, found ${shown(found)}`;
}

/** An empty field is not shown as an empty place. */
function shown(value: string | number): string | number {
  return value === '' ? 'nothing' : value;
}
