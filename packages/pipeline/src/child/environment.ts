/** What a program of the user's gets to know of the run. */
export interface RunFacts {
  /** The variables of the run itself. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Names of further variables that the user has declared. */
  readonly declared?: readonly string[] | undefined;
  /** REPRO_… variables. */
  readonly facts: Readonly<Record<string, string | undefined>>;
}

/** What is handed on as it is: where programs are, whose home it is, where temporary files go. */
const HANDED_ON = ['PATH', 'HOME', 'TMPDIR', 'SYSTEMROOT', 'SOURCE_DATE_EPOCH'];

/**
 * The environment of a hook or plug-in, the same on every machine but for these few. Nothing else is handed on: a CI's
 * tokens and signing keys stand in variables, and a hook is code that a pull request may have changed.
 */
export function cleanEnvironment({ env, declared = [], facts }: RunFacts): Record<string, string> {
  const given = [...HANDED_ON, ...declared].map((name) => [name, env[name]] as const);
  const all = [...given, ['LANG', 'C'], ['LC_ALL', 'C'], ['TZ', 'UTC'], ...Object.entries(facts)] as const;
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
