import type { Json } from '@repro/core';
import type { Claim } from './claims.ts';
import { readCycloneDx } from './cyclonedx.ts';
import { readRbom } from './rbom.ts';
import { readSpdx } from './spdx.ts';

/** An artifact as a bill lists it, with the JSON Pointer (RFC 6901) of the place. */
export interface Listed {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly pointer: string;
  /** What else it claims of the content. */
  readonly claims?: readonly Claim[];
}

/** One place where a bill does not have the form it should have. */
export interface Misfit {
  readonly pointer: string;
  readonly problem: string;
}

/** A bill of materials, in whichever form. */
export interface Listing {
  readonly format: 'rbom' | 'cyclonedx' | 'spdx';
  readonly version?: string;
  /** Of an RBOM; `unknown` when nothing in it can be judged. */
  readonly schema?: { readonly found: string; readonly known: 'yes' | 'newer' | 'no' };
  /** Empty when the bill does not fit. */
  readonly artifacts: readonly Listed[];
  readonly misfits: readonly Misfit[];
}

/** By what each form is known, and where its files stand. */
const MARKS = { cyclonedx: 'components', spdx: '@graph', rbom: 'artifacts' } as const;

/** What a bill lists; its form is told by its own marks, and one with those of two would be read in two ways. */
export async function readListing(document: Json): Promise<Listing> {
  if (!isObject(document)) return readRbom(document);
  const listing = await readMarked(document);
  const marks = Object.entries(MARKS)
    .filter(([format, mark]) => format !== listing.format && Object.hasOwn(document, mark))
    .map(([, mark]) => mark);
  if (marks.length === 0) return listing;
  const problem = `must NOT be there: it is of another form than ${listing.format}`;
  const misfits = marks.map((mark) => ({ pointer: `/${mark}`, problem }));
  return { ...listing, artifacts: [], misfits: [...listing.misfits, ...misfits] };
}

async function readMarked(document: JsonObject): Promise<Listing> {
  if (document['bomFormat'] === 'CycloneDX') return readCycloneDx(document);
  return MARKS.spdx in document ? readSpdx(document) : readRbom(document);
}

type JsonObject = { readonly [name: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
