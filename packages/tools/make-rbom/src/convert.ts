import type { JsonObject } from '@repro/core';
import type { Rbom } from './document.ts';
import type { CycloneDxVersion } from './formats/cyclonedx.ts';

/** The forms of a bill of materials. */
export const rbomFormats = ['rbom', 'cyclonedx', 'spdx'] as const;
export type RbomFormat = (typeof rbomFormats)[number];

/** How a bill is converted. */
export interface ConvertOptions {
  /** Of CycloneDX: 1.6 unless given. */
  readonly specVersion?: CycloneDxVersion | undefined;
}

/** The bill of materials as it is. */
export function convert(rbom: Rbom, format: 'rbom', options?: ConvertOptions): Promise<Rbom>;
/**
 * A bill of materials in another form, with the same content.
 * @throws ERR_REPRO_RBOM_TIMESTAMP for SPDX without a time
 */
export function convert(
  rbom: Rbom,
  format: 'cyclonedx' | 'spdx',
  options?: ConvertOptions,
): Promise<JsonObject>;
/** A bill of materials in a form that is chosen later. */
export function convert(rbom: Rbom, format: RbomFormat, options?: ConvertOptions): Promise<Rbom | JsonObject>;
export async function convert(
  rbom: Rbom,
  format: RbomFormat,
  options: ConvertOptions = {},
): Promise<Rbom | JsonObject> {
  if (format === 'cyclonedx')
    return (await import('./formats/cyclonedx.ts')).toCycloneDx(rbom, options.specVersion);
  if (format === 'spdx') return (await import('./formats/spdx.ts')).toSpdx(rbom);
  return rbom;
}
