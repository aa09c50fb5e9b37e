import type { JsonObject } from '@repro/core';
import type { Rbom } from './document.ts';
import type { CycloneDxVersion } from './formats/cyclonedx.ts';

/** The forms of a bill of materials. */
export const rbomFormats = ['rbom', 'cyclonedx', 'spdx'] as const;
export type RbomFormat = (typeof rbomFormats)[number];

/**
 * A bill of materials in another form, with the same content.
 * @throws ERR_REPRO_RBOM_TIMESTAMP for SPDX without a time
 */
export async function convert(
  rbom: Rbom,
  format: RbomFormat,
  options: { readonly specVersion?: CycloneDxVersion | undefined } = {},
): Promise<Rbom | JsonObject> {
  if (format === 'cyclonedx')
    return (await import('./formats/cyclonedx.ts')).toCycloneDx(rbom, options.specVersion);
  if (format === 'spdx') return (await import('./formats/spdx.ts')).toSpdx(rbom);
  return rbom;
}
