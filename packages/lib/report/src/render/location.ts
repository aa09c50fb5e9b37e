import { printable } from '../printable.ts';
import type { Location } from '../types.ts';

/** Where something is, for people, with a colon and a blank behind it; empty where nothing is known. */
export function location(at: Location | undefined): string {
  if (!at) return '';
  const path = at.path === undefined ? '' : printable(at.path);
  const line = at.line === undefined ? '' : `:${at.line}${at.column === undefined ? '' : `:${at.column}`}`;
  const offset = at.offset !== undefined && at.line === undefined ? ` at byte ${at.offset}` : '';
  const where = `${path || (line && 'line ')}${path ? line : line.slice(1)}${offset}`.trimStart();
  return where && `${where}: `;
}
