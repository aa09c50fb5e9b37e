import { isReproError, ReproError } from '@repro/core/error';
import { COMMENT_RULE } from '../allow/comments.ts';
import { guardRegex } from '../engine/custom/guard.ts';
import { credentialRules } from '../rules/index.ts';
import type { AllowEntry, SecretConfig } from './types.ts';

/**
 * Checks a configuration against its schema and its rules against what can be compiled. `name` is for errors.
 * @throws ERR_REPRO_CONFIG for what does not fit, an unknown key among it
 */
export async function readConfig(value: unknown, name: string): Promise<SecretConfig> {
  const { secretConfigErrors } = await import('../schema.gen.ts');
  const [error] = secretConfigErrors(value);
  if (error) {
    const { additionalProperty } = error.params as { additionalProperty?: string };
    const what =
      additionalProperty === undefined ? error.message : `unknown key ${JSON.stringify(additionalProperty)}`;
    throw configError(name, error.instancePath, what ?? 'does not fit');
  }
  const config = value as SecretConfig;
  checkRules(config, name);
  config.allow?.forEach((entry, i) => checkAllow(entry, { name, pointer: `/allow/${i}` }));
  return config;
}

function checkRules({ rules = [] }: SecretConfig, name: string): void {
  const seen = new Set([COMMENT_RULE, ...credentialRules.map(({ id }) => id)]);
  rules.forEach(({ id, regex }, i) => {
    if (seen.has(id)) throw configError(name, `/rules/${i}/id`, `there is a rule called ${id} already`);
    seen.add(id);
    checkExpression(regex, { name, pointer: `/rules/${i}/regex` });
  });
}

function checkAllow(entry: AllowEntry, { name, pointer }: { name: string; pointer: string }): void {
  const { paths, rules, values, stopwords } = entry;
  // One with nothing but a reason would allow everything.
  if (!(paths ?? rules ?? values ?? stopwords)) {
    throw configError(name, pointer, 'names none of paths, rules, values and stopwords');
  }
  values?.forEach((value, i) => checkExpression(value, { name, pointer: `${pointer}/values/${i}` }));
}

/** Whoever writes the configuration must not be able to keep a scan from ending. */
function checkExpression(source: string, { name, pointer }: { name: string; pointer: string }): void {
  try {
    guardRegex('', source);
  } catch (error) {
    if (!isReproError(error)) throw error;
    throw configError(name, pointer, error.message.replace(/^rule : /, ''), error.hint);
  }
}

function configError(name: string, pointer: string, what: string, hint?: string): ReproError {
  return new ReproError('ERR_REPRO_CONFIG', `${name}: ${pointer || 'the configuration'}: ${what}`, {
    hint: hint ?? 'see secret_config.schema.json for what a configuration may hold',
    at: { path: name, pointer },
  });
}
