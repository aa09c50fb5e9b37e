import { ReproError } from '@repro/core/error';
import type { CredentialRule, CustomRule } from '../rules/types.ts';
import { providersWords } from './assignment/provider.ts';
import { watchAssignments } from './assignment/watch.ts';
import { type Detector, nothing, type RulesById } from './candidate.ts';
import { COMMENT } from './custom/comment.ts';
import { watchCustom } from './custom/watch.ts';
import type { ScannerOptions } from './options.ts';
import { watchAccountLists } from './structures/account-lists.ts';
import { watchAddresses } from './structures/addresses.ts';
import { watchAwsSecrets } from './structures/aws-secret.ts';
import { watchCalls } from './structures/calls.ts';
import { watchCommandLines } from './structures/command-line.ts';
import { watchConnections } from './structures/connections.ts';
import { watchCookies } from './structures/cookies.ts';
import { watchDeclared, watchJwtSettings, watchSecretParameters } from './structures/declared.ts';
import { watchHeaders } from './structures/headers.ts';
import { watchInserts } from './structures/insert.ts';
import { watchJwts } from './structures/jwt.ts';
import { watchAccounts, watchKeyObjects, watchPrintedKeys } from './structures/key-objects.ts';
import { watchLabels } from './structures/labels.ts';
import { watchMarkdownTables } from './structures/markdown-table.ts';
import { watchPairs, watchPairsInNotes } from './structures/pairs.ts';
import { watchPrivateKeys } from './structures/private-key.ts';
import { watchPrograms } from './structures/programs.ts';
import { watchSeedPhrases } from './structures/seed-phrases.ts';
import { watchSettings } from './structures/settings.ts';
import { watchUrls } from './structures/url.ts';
import { watchWrittenFiles } from './structures/written-files.ts';
import { type Watch, watchToken } from './tokens.ts';

/** The rules in use, by id. */
export function rulesById(rules: readonly CredentialRule[], disabled: readonly string[] = []): RulesById {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  for (const id of disabled) byId.delete(id);
  return byId;
}

/** The user's own rules in use. Each has an id that no other has, and every id that is to be disabled is one. */
export function customRulesInUse({
  rules,
  customRules = [],
  disabled = [],
}: ScannerOptions & { rules: readonly CredentialRule[] }): readonly CustomRule[] {
  const ids = new Set(rules.map(({ id }) => id));
  for (const { id } of customRules) {
    if (ids.has(id)) {
      throw new ReproError('ERR_REPRO_SECRET_RULE', `two rules have the id ${JSON.stringify(id)}`, {
        hint: 'give your rule another',
      });
    }
    ids.add(id);
  }
  for (const id of disabled) {
    if (!ids.has(id)) {
      throw new ReproError(
        'ERR_REPRO_SECRET_RULE',
        `no rule has the id ${JSON.stringify(id)}, which is to be disabled`,
        {
          hint: 'secret-lint --list-rules tells the ids',
        },
      );
    }
  }
  return customRules.filter(({ id }) => !disabled.includes(id));
}

/**
 * Makes what looks at the places of some needles, always as many. It is called when the first of them is met: to make all takes
 * as long as to scan a thousand files.
 */
export type Watcher = () => readonly Watch[];

/** Everything to look for. */
export interface Watches {
  /** What is found by a literal. */
  readonly byNeedle: readonly Watcher[];
  /** The same of what stands in no program and no data: command lines, lines of settings, notes. It takes a pass of its own. */
  readonly inNotes: readonly Watcher[];
  /** Looks at a value that looks drawn by lot. */
  readonly value: Detector;
  /** What stands in the name of such a value, when it is looked at. */
  readonly names: () => readonly string[];
  /** What a name says, as the prefilter numbers it. */
  readonly kindOfName: (name: string) => number;
}

/** What of all rules is told, and what beside them. */
export interface InUse {
  /** All of them unless given. */
  readonly rules?: RulesById;
  readonly customRules?: readonly CustomRule[];
  /** Whether the marker of allow comments is told. */
  readonly comments?: boolean;
}

/** What is looked for is the same whichever rules are in use: only what is told of it differs. */
export function watchAll(
  all: readonly CredentialRule[],
  { rules = rulesById(all), customRules = [], comments = false }: InUse = {},
): Watches {
  const { watches, inNotes, ...ofAssignments } = watchAssignments(rules);
  const tokens = all.filter(({ kind }) => kind === 'token');
  return {
    byNeedle: [
      ...tokens.map((rule) => told(rules.has(rule.id), () => watchToken(rule))),
      ...BY_NEEDLE.map((watch) => () => watch(rules)),
      () => watches,
      told(comments, () => watchCustom(COMMENT)),
      ...customRules.map((rule) => () => watchCustom(rule)),
    ],
    inNotes: [() => inNotes, ...IN_NOTES.map((watch) => () => watch(rules))],
    names: () => providersWords(all),
    ...ofAssignments,
  };
}

/** The structures that are looked for everywhere. */
const BY_NEEDLE: readonly ((rules: RulesById) => readonly Watch[])[] = [
  watchPrivateKeys,
  watchJwts,
  watchUrls,
  watchHeaders,
  watchCookies,
  watchCommandLines,
  watchConnections,
  watchCalls,
  watchPairs,
  watchJwtSettings,
  watchKeyObjects,
  watchAccounts,
  watchSeedPhrases,
  watchSecretParameters,
  watchAwsSecrets,
];

const IN_NOTES: readonly ((rules: RulesById) => readonly Watch[])[] = [
  watchPrograms,
  watchSettings,
  watchMarkdownTables,
  watchLabels,
  watchDeclared,
  watchInserts,
  watchPrintedKeys,
  watchWrittenFiles,
  watchAddresses,
  watchPairsInNotes,
  watchAccountLists,
];

/** The same needles, of which nothing is told unless it is to be. */
function told(isTold: boolean, make: Watcher): Watcher {
  return isTold ? make : () => make().map((watch) => ({ ...watch, detect: () => nothing }));
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
