import { isReproError } from '@repro/core/error';
import type { Finding } from '@repro/report';
import { ownRules } from '../report/own-rules.ts';

/** The finding that a place cannot be read. */
export function unreadable(path: string, problem: string): Finding {
  return ownRules.finding('secret-lint/unreadable', { problem }, { path });
}

/** The finding for a file that is larger than the limit. */
export function tooLarge(path: string, limit: number): Finding {
  return ownRules.finding('secret-lint/too-large', { limit }, { path });
}

/** The finding that the scanner threw; of what it threw only the class is told, since its message may quote the file. */
export function failed(path: string, thrown: unknown): Finding {
  return ownRules.finding('secret-lint/failed', { error: nameOf(thrown) }, { path });
}

/** The finding that an archive is broken. */
export function brokenArchive(path: string, thrown: unknown): Finding {
  return ownRules.finding('secret-lint/broken-archive', { problem: reasonOf(thrown, path) }, { path });
}

/**
 * Why something cannot be read, for a person. Only our own errors are shown: they are made of names and numbers, while
 * another message may quote what was read.
 */
export function reasonOf(thrown: unknown, path = ''): string {
  if (!isReproError(thrown)) return `cannot be read (${nameOf(thrown)})`;
  return thrown.message.startsWith(`${path}: `) ? thrown.message.slice(path.length + 2) : thrown.message;
}

/** The code of a system error, or the class of any other. */
export function nameOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return 'unknown error';
  const { code, name } = thrown as { code?: unknown; name?: unknown };
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown error';
}
