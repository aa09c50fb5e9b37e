import { type Spool, spool } from '@repro/archive';
import type { RandomAccess } from '@repro/archive/tar';
import type { Bytes } from '@repro/core';
import { asChunks } from '@repro/core/bytes';
import { ReproError } from '@repro/core/error';
import type { Finding, Location } from '@repro/report';
import { attentive } from './bytes/attentive.ts';
import { type CompareOptions, defaults } from './options.ts';
import { type Code, type DataOf, rules } from './rules.ts';

/** What is found, and what is kept for comparing, in one run. */
export interface Scan {
  readonly limits: { readonly maxSize: number; readonly maxRatio: number; readonly maxDepth: number };
  readonly signal: AbortSignal | undefined;
  /** Tells a difference. */
  tell<C extends Code>(code: C, data: DataOf<C>, at: Location): void;
  /** How many differences have been told. */
  readonly told: number;
  /** Counts members that both builds have, and those whose content differs. */
  readonly members: { compared: number; content: number };
  /** Counts bytes that unpacking makes. @throws ERR_REPRO_TOO_LARGE above the limit */
  spend(bytes: number): void;
  /** Runs `work` on a stream that is kept, and gives back what it is kept in. */
  keeping<T>(streams: readonly Bytes[], work: (...kept: RandomAccess[]) => Promise<T>): Promise<T>;
  /** The findings that are to be reported, how often each cause was told, and the number of findings left out. */
  result(): {
    readonly findings: readonly Finding[];
    readonly causes: ReadonlyMap<Code, number>;
    readonly suppressed: number;
  };
}

/** What is kept in memory rather than in a temporary file, of each stream. */
const KEPT_IN_MEMORY = 32 * 1024 ** 2;

/** Begins a run; differences that `explains` takes follow from something else, and are not told. */
export function newScan(options: CompareOptions, explains?: (path: string, code: Code) => boolean): Scan {
  const { maxFindings = defaults.maxFindings, signal } = options;
  const limits = limitsOf(options);
  const byCode = new Map<Code, { count: number; findings: Finding[] }>();
  let told = 0;
  let counted = 0;
  let expanded = 0;

  /** One limit for all: a small archive of many bombs is a bomb. Both builds are unpacked, hence twice. */
  function spend(bytes: number): void {
    expanded += bytes;
    if (expanded > 2 * limits.maxSize) throw tooMuch(limits.maxSize);
  }

  async function* metered(source: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of asChunks(source)) {
      signal?.throwIfAborted();
      spend(chunk.length);
      yield chunk;
    }
  }

  return {
    limits,
    signal,
    spend,
    members: { compared: 0, content: 0 },
    get told() {
      return told;
    },
    tell(code, data, at) {
      told++;
      if (explains?.(at.path ?? '', code)) return;
      counted++;
      const group = byCode.get(code) ?? { count: 0, findings: [] };
      byCode.set(code, group);
      group.count++;
      if (group.findings.length < Math.max(1, maxFindings))
        group.findings.push(rules.finding(code, data, at));
    },
    async keeping(streams, work) {
      const kept: Spool[] = [];
      try {
        for (const stream of streams) {
          kept.push(await spool(metered(stream), { memory: KEPT_IN_MEMORY, total: limits.maxSize }));
        }
        return await work(...kept.map((spooled) => attentive(spooled, signal)));
      } finally {
        for (const spooled of kept) spooled.close();
      }
    },
    result() {
      const findings = chosen(
        [...byCode.values()].map((group) => group.findings),
        maxFindings,
      );
      const causes = new Map([...byCode].map(([code, { count }]) => [code, count]));
      return { findings, causes, suppressed: counted - findings.length };
    },
  };
}

function limitsOf({ maxSize, maxRatio, maxDepth }: CompareOptions): Scan['limits'] {
  return {
    maxSize: maxSize ?? defaults.maxSize,
    maxRatio: maxRatio ?? defaults.maxRatio,
    maxDepth: maxDepth ?? defaults.maxDepth,
  };
}

/** At most `most` findings, but of each code the first; the room is shared, so that no cause drowns the others. */
function chosen(groups: readonly (readonly Finding[])[], most: number): Finding[] {
  const taken: Finding[] = groups.flatMap((group) => group.slice(0, 1));
  for (let round = 1; taken.length < most; round++) {
    const next = groups.flatMap((group) => group.slice(round, round + 1));
    if (next.length === 0) break;
    taken.push(...next.slice(0, most - taken.length));
  }
  return taken;
}

function tooMuch(limit: number): ReproError {
  return new ReproError(
    'ERR_REPRO_TOO_LARGE',
    `the two builds expand to more than the limit of ${limit} bytes each`,
    { hint: 'raise the limit if they are known to be good' },
  );
}
