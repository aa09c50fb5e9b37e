import { quote } from './quote.ts';

/** The members of an object, ready to be written. */
export interface Shape {
  /** The names in the object's own order: what an object is recognised by. */
  readonly own: readonly string[];
  /** The names in canonical order (RFC 8785 section 3.2.3: by UTF-16 units, which is how `sort` compares strings). */
  readonly names: readonly string[];
  /** For each name in canonical order what stands before its value, `,"name":` in UTF-8. */
  readonly labels: readonly Uint8Array[];
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
  const slot = (own.length + 7 * (own[0]?.length ?? 0)) % SLOTS;
  const known = cache[slot];
  if (known !== undefined && sameNames(known.own, own)) return known;
  const made = makeShape(own);
  if (own.length <= LARGEST_KEPT && typeof made !== 'string') cache[slot] = made;
  return made;
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
  return { own, names, labels };
}
