import type { Json } from '@repro/core';
import { readCycloneDx } from './cyclonedx.ts';
import { readRbom } from './rbom.ts';
import { readSpdx } from './spdx.ts';

/** An artifact as a bill lists it, with the JSON Pointer (RFC 6901) of the place. */
export interface Listed {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly pointer: string;
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

/** What a bill lists; its form is told by its own marks. */
export async function readListing(document: Json): Promise<Listing> {
  if (isObject(document) && document['bomFormat'] === 'CycloneDX') return readCycloneDx(document);
  if (isObject(document) && '@graph' in document) return readSpdx(document);
  return readRbom(document);
}

type JsonObject = { readonly [name: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
