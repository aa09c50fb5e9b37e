import { quote } from './quote.ts';

/** The members of an object, ready to be written. */
export interface Shape {
  /** The names in the object's own order: what an object is recognised by. */
  readonly own: readonly string[];
  /** The names in canonical order (RFC 8785 section 3.2.3: by UTF-16 units, which is how `sort` compares strings). */
  readonly names: readonly string[];
  /** For each name in canonical order what stands before its value, `,"name":` in UTF-8. */
  readonly labels: readonly Uint8Array[];
  /** How many bytes the labels have. */
  readonly characters: number;
  /**
   * An object with these names in canonical order; absent where no object keeps them so, as one puts `9` before `10`.
   * A copy of it keeps them when its members are set, and has `__proto__` as a member like any other.
   */
  readonly template: object | undefined;
}

/** The shapes met last; documents are made of many objects with few different lists of members. */
export type ShapeCache = (Shape | undefined)[];

const SLOTS = 64;
const LARGEST_KEPT = 64;
const encoder = new TextEncoder();

/** An empty cache; its size is fixed, so a document in which no two objects are alike costs time only. */
export function shapeCache(): ShapeCache {
  return Array.from<Shape | undefined>({ length: SLOTS });
}

/** The shape of an object, or the name in it that is not well-formed Unicode. */
export function shapeOf(cache: ShapeCache, object: object): Shape | string {
  const own = Object.keys(object);
  const slot = slotOf(own);
  const known = cache[slot];
  if (known !== undefined && sameNames(known.own, own)) return known;
  const made = makeShape(own);
  if (own.length <= LARGEST_KEPT && typeof made !== 'string') cache[slot] = made;
  return made;
}

/** Told by little, as it is asked of each object; two lists of one document should rarely meet in a slot. */
function slotOf(names: readonly string[]): number {
  const { length } = names;
  return (length + 7 * (names[0]?.length ?? 0) + 13 * (names[length - 1]?.length ?? 0)) % SLOTS;
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function makeShape(own: readonly string[]): Shape | string {
  const names = own.toSorted();
  const labels: Uint8Array[] = [];
  for (const name of names) {
    const quoted = quote(name);
    if (quoted === undefined) return name;
    labels.push(encoder.encode(`,${quoted}:`));
  }
  const characters = labels.reduce((sum, { length }) => sum + length, 0);
  const template = Object.fromEntries(names.map((name) => [name, null]));
  const ordered = sameNames(Object.keys(template), names);
  return { own, names, labels, characters, template: ordered ? template : undefined };
}
