import { token } from './misfit.ts';

/**
 * The JSON Pointer (RFC 6901) of the first member, at any depth, that is a string and as it should be. Without recursion:
 * a schema may be deep.
 */
export function findMember(
  root: unknown,
  isIt: (name: string, value: string) => boolean,
): string | undefined {
  const open: [pointer: string, value: unknown][] = [['', root]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [pointer, value] = next;
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inner] of Object.entries(value).toReversed()) {
      const place = pointer + token(name);
      if (typeof inner === 'string' && isIt(name, inner)) return place;
      open.push([place, inner]);
    }
  }
  return undefined;
}
