import type { Json } from '@repro/core';
import { pointerOf } from '@repro/data/pointer';
import { isList, isObject, type Misfit } from './listing.ts';

/** A type by the words of SPDX's own context, which alone are read. */
const WORD = /^\w+$/;

/**
 * What in an element of an SPDX graph another reader may take for a file, and this one does not: an element within it,
 * which SPDX allows, or one that JSON-LD (section 4) writes by an IRI, a list of types or a keyword. Passed over, it
 * would be a file that no policy sees.
 */
export function hiddenIn(element: Json, pointer: string): Misfit[] {
  if (!isObject(element)) return [{ pointer, problem: 'must be object' }];
  return [...wordsOf(element, pointer), ...within(element, pointer)];
}

function wordsOf(element: { readonly [name: string]: Json }, pointer: string): Misfit[] {
  const keyword = Object.keys(element).find((name) => name.startsWith('@') && name !== '@id');
  if (keyword !== undefined) return [{ pointer, problem: `must NOT have the member ${keyword}` }];
  const { type } = element;
  if (type === undefined || (typeof type === 'string' && WORD.test(type))) return [];
  return [{ pointer: `${pointer}/type`, problem: 'must be one word of the context of SPDX' }];
}

function within(value: { readonly [name: string]: Json } | readonly Json[], pointer: string): Misfit[] {
  return Object.entries(value).flatMap(([name, child]) => {
    const place = `${pointer}${pointerOf([name])}`;
    if (isList(child)) return within(child, place);
    if (!isObject(child)) return [];
    if (child['type'] === 'software_File')
      return [{ pointer: place, problem: 'must NOT be there: only elements of the graph are files' }];
    return hiddenIn(child, place);
  });
}
