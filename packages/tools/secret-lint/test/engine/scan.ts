import { createScanner, type Detection } from '@repro/secret-lint/engine';

const scanner = createScanner();

/** What the scanner finds in a text, in a file of this name. */
export function scan(text: string | Uint8Array, path = 'settings.py'): readonly Detection[] {
  return scanner.scan(typeof text === 'string' ? Buffer.from(text) : text, { path });
}

/** The secrets alone. */
export function secrets(text: string | Uint8Array, path?: string): readonly string[] {
  return scan(text, path).map(({ secret }) => secret);
}
