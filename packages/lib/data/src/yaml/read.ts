import { utf8Fault } from '@repro/core/scan';
import { parsePointer } from '../pointer.ts';
import type { DataLimits } from '../read.ts';
import type { DataDocument, DataFile, Located, Place } from '../types.ts';
import { Builder, type YamlNode } from './build.ts';
import { disputedCharacters } from './characters.ts';
import { placesOf } from './places.ts';
import { Faults } from './problems.ts';
import { parseSyntax } from './syntax.ts';

interface Reading {
  readonly name: string;
  readonly limits: DataLimits;
}

/** Reads a YAML stream. */
export function readYaml(bytes: Uint8Array, { name, limits }: Reading): DataFile {
  const text = decode(bytes);
  if (text === undefined) return noText(bytes);
  const faults = new Faults();
  const place = placesOf(text);
  for (const fault of disputedCharacters(text)) faults.add(fault);
  const parsed = parseSyntax(text, {
    name,
    maxDepth: limits.maxDepth,
    maxLexemes: 2 * limits.maxValues,
    faults,
    place,
  });
  const documents = parsed.map((document): DataDocument => {
    const start = place(document.contents?.range[0] ?? document.range[0]);
    const before = faults.errors;
    const builder = new Builder({ faults, name, place, maxValues: limits.maxValues });
    const root = document.errors.length > 0 ? undefined : builder.root(document);
    const known = root !== undefined && faults.errors === before;
    return {
      ...(known && { value: root.value }),
      empty: document.contents === null || isNothing(root),
      start,
      locate: (pointers) => locateYaml(root, pointers, { start, place }),
    };
  });
  return { format: 'yaml', documents, problems: faults.problems(place) };
}

function isNothing(root: YamlNode | undefined): boolean {
  return root !== undefined && root.value === null && root.start === root.end;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function noText(bytes: Uint8Array): DataFile {
  const { line, column, offset } = utf8Fault({ bytes })?.at ?? {};
  const known = line !== undefined && column !== undefined && offset !== undefined;
  return {
    format: 'yaml',
    documents: [],
    problems: [
      {
        kind: 'encoding',
        level: 'error',
        message: 'the file is not valid UTF-8',
        hint: 'save the file as UTF-8',
        ...(known && { at: { line, column, offset } }),
      },
    ],
  };
}

function locateYaml(
  root: YamlNode | undefined,
  pointers: Iterable<string>,
  { start, place }: { readonly start: Place; readonly place: (position: number) => Place },
): Map<string, Located> {
  return new Map(
    [...pointers].map((pointer) => {
      if (!root) return [pointer, { value: start }];
      const { value, key } = find(root, parsePointer(pointer) ?? []);
      return [pointer, { value: place(value), ...(key !== undefined && { key: place(key) }) }];
    }),
  );
}

/** The innermost node on the way that is there. */
function find(root: YamlNode, tokens: readonly string[]): { value: number; key?: number } {
  let at = root;
  let key: number | undefined;
  for (const token of tokens) {
    const member = at.members?.get(token);
    const next = member?.node ?? (/^(?:0|[1-9]\d*)$/.test(token) ? at.items?.[Number(token)] : undefined);
    if (!next) break;
    at = next;
    key = member?.key;
  }
  return { value: at.start, ...(key !== undefined && { key }) };
}
