import { systemError } from '@repro/core/system-error';

/** What a system's error comes to, with the place that it is about, for a word of warning; `place` where it names none. */
export function reasonOf(error: unknown, place: string): string {
  const { path = place, dest = path, message } = error as NodeJS.ErrnoException & { readonly dest?: string };
  return systemError(error, dest)?.message ?? message;
}
