import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { check, parsePolicy, rules, type SourceFacts, type SourceKind } from '@repro/permissions-lint';
import type { Level } from '@repro/report';
import { caseSuite } from '@repro/testkit';
import { type Told, treeOf } from './tree.ts';

const dir = new URL('cases/', import.meta.url);

/** What a case says of its source. */
interface Options {
  readonly kind?: SourceKind;
  readonly above?: SourceFacts['above'];
  /** Modes that git records. */
  readonly recorded?: Readonly<Record<string, string>>;
  readonly keepsExecuteBit?: boolean;
  readonly problems?: readonly { path: string; problem: string }[];
  readonly policy?: unknown;
  readonly failOn?: Level;
}

caseSuite({
  dir,
  run: async ({ input, options }) => {
    const { kind, above, recorded, problems, policy, failOn, keepsExecuteBit = true } = options as Options;
    const told = JSON.parse((input as Buffer).toString()) as Record<string, Told>;
    return check(treeOf(told), {
      failOn,
      policy:
        policy === undefined
          ? undefined
          : await parsePolicy({ name: 'p.json', text: JSON.stringify(policy) }),
      source: {
        kind,
        above,
        ...(recorded && {
          recorded: async () => ({ modes: new Map(Object.entries(recorded)), keepsExecuteBit }),
        }),
        ...(problems && { problems: () => problems }),
      },
    });
  },
});

describe('the cases', () => {
  it('show each finding at least once', () => {
    const shown = new Set(
      readdirSync(dir).flatMap((name) => {
        const { findings = [] } = JSON.parse(readFileSync(new URL(`${name}/expected.json`, dir), 'utf8'));
        return findings.map(({ code }: { code: string }) => code);
      }),
    );
    expect(Object.keys(rules.table).filter((code) => !shown.has(code))).toEqual([]);
  });
});
