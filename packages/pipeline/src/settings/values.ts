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

/** A text that can be a path, a name or an argument. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !value.includes('\0');
}

/** Whether a value is a list of such texts. */
export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}
