import { isPlain } from './plain.ts';
import { type ShapeCache, shapeOf } from './shapes.ts';

/** Some items of an array that stand side by side. */
export interface Stretch {
  /** Their canonical text, with commas between them. */
  readonly text: string;
  /** How many they are. */
  readonly count: number;
}

/** Where a stretch begins, and at about how many characters it ends. */
interface Bounds {
  readonly from: number;
  readonly most: number;
}

/** What has been copied of a stretch: how many simple values, and about how many characters they are written with. */
interface Copied {
  values: number;
  characters: number;
}

/** About how many characters are written at once: with more, what was just written is no longer in the cache. */
const MOST = 48 * 1024;
/** Fewer items are written sooner than copied. */
const FEWEST = 16;
/** Never more than this, or a large object would be in memory twice. */
const LIMIT = 2 * MOST;
/** Values that take fewer characters with their names, on the average of the first item, are written faster one by one. */
const LONG = 24;
/** How JSON.stringify begins what it makes of a lone surrogate. */
const LONE_SURROGATE = '\\ud';

/**
 * Whether stretches of an array may be worth asking for. By `at`: V8 makes objects of an array of doubles where optimized
 * code reads arrays of both kinds by index.
 */
export function mayStretch(items: readonly unknown[]): boolean {
  if (items.length < FEWEST) return false;
  const first = items.at(0);
  return typeof first === 'string' ? first.length >= LONG : typeof first === 'object';
}

/**
 * An array's items from `from` on, as many as are written at once; undefined when that is not worth it or not sure to be
 * canonical. JSON.stringify writes numbers and strings as RFC 8785 asks, and many long strings in one call, where one by
 * one each takes two. It never sees what it would write otherwise: it is given copies, with their members in canonical
 * order, of simple values and of plain objects of such. The rest is for who writes value by value, and tells what has no
 * JSON form.
 */
export function stretchOf(
  shapes: ShapeCache,
  items: readonly unknown[],
  { from, most }: Bounds,
): Stretch | undefined {
  const copies = copiesOf(shapes, items, { from, most: Math.min(most, MOST) });
  if (copies.length === 0 || 'toJSON' in copies) return undefined;
  const text = JSON.stringify(copies);
  // A text may hold this without being one: then it is written value by value, as well.
  return text.includes(LONE_SURROGATE) ? undefined : { text: text.slice(1, -1), count: copies.length };
}

function copiesOf(shapes: ShapeCache, items: readonly unknown[], { from, most }: Bounds): unknown[] {
  const copied: Copied = { values: 0, characters: 0 };
  const copies: unknown[] = [];
  for (let at = from; at < items.length && copied.characters < most; at++) {
    const item = items[at];
    const isObject = typeof item === 'object' && item !== null;
    const copy = isObject ? copyOf(shapes, item, copied) : isSimple(item, copied) ? item : undefined;
    if (copy === undefined) break;
    copies.push(copy);
    if (at === from && copied.characters < copied.values * LONG) return [];
  }
  return copies;
}

/** A plain object of simple values, with its members in canonical order; undefined for any other. */
function copyOf(shapes: ShapeCache, object: object, copied: Copied): object | undefined {
  if (Array.isArray(object) || !isPlain(object)) return undefined;
  const shape = shapeOf(shapes, object);
  if (typeof shape === 'string' || shape.template === undefined) return undefined;
  if (!count(copied, shape.characters)) return undefined;
  const copy: Record<string, unknown> = { ...shape.template };
  for (const name of shape.names) {
    const member = (object as Readonly<Record<string, unknown>>)[name];
    if (member !== undefined && !isSimple(member, copied)) return undefined;
    copy[name] = member;
  }
  return copy;
}

/** Whether a value is one that holds no others, has a JSON form if strings are well-formed, and is not too much. */
function isSimple(value: unknown, copied: Copied): boolean {
  copied.values++;
  switch (typeof value) {
    case 'string':
      return count(copied, value.length + 3);
    case 'number':
      return Number.isFinite(value) && count(copied, 8);
    case 'boolean':
      return count(copied, 6);
    default:
      return value === null && count(copied, 5);
  }
}

function count(copied: Copied, characters: number): boolean {
  copied.characters += characters;
  return copied.characters <= LIMIT;
}
