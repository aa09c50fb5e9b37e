import { isUtf8 } from 'node:buffer';
import { ReproError } from '@repro/core';

/** A value as an error shows it. What is a list or a mapping is only named so: in YAML it may be huge, or hold itself. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a mapping' : (JSON.stringify(value) ?? 'nothing');
}

/** An error of configuration. */
export function configError(
  message: string,
  // Not `repro config`, which would meet the same error.
  hint = 'correct it there; in an empty directory `repro init` writes every setting with its default',
): ReproError {
  return new ReproError('ERR_REPRO_CONFIG', message, { hint });
}

/**
 * Bytes that are no UTF-8 would be taken for another text than the one that stands there.
 * @throws ERR_REPRO_CONFIG
 */
export function checkUtf8(bytes: Uint8Array, name: string): void {
  if (!isUtf8(bytes)) throw configError(`${name}: not UTF-8`, 'save the file as UTF-8');
}

/** A text that can be a path, a name or an argument. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !value.includes('\0');
}

/** Whether a value is a list of such texts. */
export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}
