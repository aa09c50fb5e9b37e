import { onlyReading, type YamlScalar, type YamlValue } from '../yaml/model.ts';
import type { Setting } from './gitlab-variables.ts';

/** `$[[ inputs.NAME ]]`, and nothing beside it; `expand_vars` changes only what holds variables. */
const INPUT = /^\$\[\[\s*inputs\.([\w-]+)\s*(?:\|\s*expand_vars\s*)?\]\]$/;

/** GitLab takes no more for one input. */
const MAX_OPTIONS = 50;

/**
 * What an input of a GitLab file comes to, by the file's header: one of its options, or its default, which whoever
 * includes the file can replace. Undefined where the header has neither.
 */
export function inputOf(value: YamlValue, header: YamlValue | undefined): Setting | undefined {
  const [, name] = (value.kind === 'scalar' && INPUT.exec(value.text)) || [];
  if (name === undefined) return undefined;
  const input = onlyReading(onlyReading(onlyReading(header, 'spec'), 'inputs'), name);
  const options = onlyReading(input, 'options');
  if (options) {
    if (options.kind !== 'seq' || options.items.length > MAX_OPTIONS) return undefined;
    const values = options.items.filter(isWritten);
    return values.length < options.items.length ? undefined : { values, isOpen: false };
  }
  const set = onlyReading(input, 'default');
  return set && isWritten(set) ? { values: [set], isOpen: true } : undefined;
}

function isWritten(value: YamlValue): value is YamlScalar {
  return value.kind === 'scalar' && !value.isNull && value.text !== '';
}
