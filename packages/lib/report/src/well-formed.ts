import type { Json } from '@repro/core';

/**
 * The value with U+FFFD for every lone surrogate in it. A name of a Windows disk or a broken archive may hold
 * one, canonical JSON cannot: without this a hostile name would keep a report from being written at all.
 */
export function wellFormed<T>(value: T): T {
  return mend(value as Json) as T;
}

function mend(value: Json): Json {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(mend);
  const members = Object.entries(value).map(([name, member]) => [name.toWellFormed(), mend(member as Json)]);
  return Object.fromEntries(members) as Json;
}
