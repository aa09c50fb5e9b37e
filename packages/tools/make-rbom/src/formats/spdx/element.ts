import type { JsonObject } from '@repro/core';

/** Makes the IRI of an element of its name in the document. */
export type Id = (name: string) => string;

/** An element of SPDX, which other elements know by its IRI. */
export type Element = JsonObject & { readonly spdxId: string };

/** The one creation of all elements, a blank node. */
export const CREATION = '_:creation';

/** What SPDX has no place for, in the extension that it keeps for CycloneDX's properties. */
export function properties(values: Readonly<Record<string, string>>): JsonObject[] {
  const entries = Object.entries(values).map(([name, value]) => ({
    type: 'extension_CdxPropertyEntry',
    extension_cdxPropName: name,
    extension_cdxPropValue: value,
  }));
  return [{ type: 'extension_CdxPropertiesExtension', extension_cdxProperty: entries }];
}
