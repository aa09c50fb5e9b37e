/**
 * Whether an object is nothing but its members: its prototype is none, or the root of all objects.
 * The root is recognised by having no prototype, since another realm (a vm context, a test runner) has its own.
 */
export function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}
