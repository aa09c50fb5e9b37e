import { ReproError } from '@repro/core/error';
import type { CredentialRule } from '../rules/types.ts';
import { watchAssignments } from './assignment/watch.ts';
import type { Detector, RulesById } from './candidate.ts';
import { watchCommandLines } from './structures/command-line.ts';
import { watchHeaders } from './structures/headers.ts';
import { watchJwts } from './structures/jwt.ts';
import { watchPrivateKeys } from './structures/private-key.ts';
import { watchUrls } from './structures/url.ts';
import { type Watch, watchToken } from './tokens.ts';

/** The rules in use, by id. */
export function rulesById(rules: readonly CredentialRule[], disabled: readonly string[] = []): RulesById {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  for (const id of disabled) {
    if (!byId.delete(id)) {
      throw new ReproError('ERR_REPRO_SECRET_RULE', `no rule has the id ${JSON.stringify(id)}, which is to be disabled`, {
        hint: 'look the ids up in the list of rules',
      });
    }
  }
  return byId;
}

/** Everything to look for, from the rules in use. */
export interface Watches {
  /** What is found by a literal. */
  readonly byNeedle: readonly Watch[];
  /** Looks at a value that looks drawn by lot. */
  readonly value: Detector;
}

export function watchAll(rules: RulesById): Watches {
  const all = [...rules.values()];
  const assignments = watchAssignments(rules, all);
  const byNeedle = [
    all.filter(({ kind }) => kind === 'token').flatMap(watchToken),
    watchPrivateKeys(rules),
    watchJwts(rules),
    watchUrls(rules),
    watchHeaders(rules),
    watchCommandLines(rules),
    assignments.watches,
  ].flat();
  return { byNeedle, value: assignments.value };
}

/** How telling a rule is where several found the same: what is found by its own armour, a provider's, any structure, a name. */
export function tellingOf(rules: RulesById): (id: string) => number {
  return (id) => {
    if (id.startsWith('private-key')) return 4;
    if (id.startsWith('generic-')) return 0;
    const rule = rules.get(id);
    return rule === undefined || rule.provider !== 'any' ? 3 : 2;
  };
}
