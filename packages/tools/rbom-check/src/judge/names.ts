import { nameHazards } from '@repro/archive/names';
import { compareBytes } from '@repro/core/compare';
import type { Listed } from '../read/listing.ts';
import { rules } from '../rules.ts';
import { capped, type Draft } from './draft.ts';

/** What is wrong with the names of a bill, whatever its policy says. */
export function judgeNames(artifacts: readonly Listed[]): Draft[] {
  return [
    ...capped(duplicates(artifacts)),
    ...capped(artifacts.flatMap((artifact) => unsafe(artifact) ?? [])),
    ...capped(artifacts.flatMap(hazardous)),
    ...disordered(artifacts),
  ];
}

function duplicates(artifacts: readonly Listed[]): Draft[] {
  const seen = new Map<string, string>();
  return artifacts.flatMap(({ name, pointer }) => {
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, pointer);
      return [];
    }
    return { pointer, finding: (at) => rules.finding('rbom/duplicate-name', { name, first }, at) };
  });
}

function unsafe({ name, pointer }: Listed): Draft | undefined {
  const problem = problemOf(name);
  if (problem === undefined) return undefined;
  return { pointer, finding: (at) => rules.finding('rbom/unsafe-name', { name, problem }, at) };
}

/** By the rules of every system: what is harmless here may lead elsewhere where the release is unpacked. */
function problemOf(name: string): string | undefined {
  if (name.includes('\0')) return 'holds a NUL, at which many programs end a name';
  if (/^[/\\]/.test(name)) return 'is absolute';
  if (/^[A-Za-z]:/.test(name)) return 'begins with a drive of Windows';
  const parts = name.split(/[/\\]/);
  if (parts.includes('..')) return 'climbs with ..';
  return parts.includes('') || parts.includes('.') ? 'has an empty part or a dot for one' : undefined;
}

/** What the unpacker or the reader of a log may stumble over; other oddities of names are for safe-paths-check. */
const HAZARDS: ReadonlySet<string> = new Set([
  'backslash',
  'bidi',
  'control',
  'invisible',
  'reserved',
  'stream',
]);

function hazardous({ name, pointer }: Listed): Draft[] {
  const found = name
    .split('/')
    .flatMap((part) => nameHazards(part))
    .find(({ hazard }) => HAZARDS.has(hazard));
  if (!found) return [];
  return [
    {
      pointer,
      finding: (at) =>
        rules.finding('rbom/hazardous-name', { name, hazard: found.hazard, found: found.found }, at),
    },
  ];
}

/** The first that stands in the wrong place; the rest follows from it. */
function disordered(artifacts: readonly Listed[]): Draft[] {
  const wrong = artifacts.findIndex(
    ({ name }, i) => i > 0 && compareBytes((artifacts[i - 1] as Listed).name, name) > 0,
  );
  if (wrong === -1) return [];
  const { name, pointer } = artifacts[wrong] as Listed;
  const before = (artifacts[wrong - 1] as Listed).name;
  return [{ pointer, finding: (at) => rules.finding('rbom/order', { name, before }, at) }];
}
