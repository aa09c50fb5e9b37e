import type { JsonObject } from '@repro/core';
import { settingNames, settings } from './table.ts';
import { MAX_TIMEOUT, type Setting } from './types.ts';

const text = { type: 'string', minLength: 1 };
const argv = { type: 'array', minItems: 1, items: { type: 'string' } };
const timeout = { description: 'Seconds.', type: 'integer', minimum: 1, maximum: MAX_TIMEOUT };

const shapes = {
  commands: {
    type: 'array',
    items: {
      oneOf: [
        argv,
        {
          type: 'object',
          required: ['command'],
          additionalProperties: false,
          properties: {
            command: argv,
            timeout,
            env: {
              description: 'Variables that the program gets beside the few that every hook has.',
              type: 'array',
              items: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$' },
            },
          },
        },
      ],
    },
  },
  plugins: {
    type: 'array',
    items: {
      oneOf: [
        plugin('module', { description: 'An ES module that exports `validate`.', ...text }),
        plugin('command', { description: 'A program; the path of the artifact comes last.', ...argv }),
      ],
    },
  },
};

function plugin(made: 'module' | 'command', shape: object): object {
  const name = {
    description: 'Names its step and report.',
    type: 'string',
    pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  };
  return {
    type: 'object',
    required: ['name', made],
    additionalProperties: false,
    properties: { name, [made]: shape, timeout },
  };
}

/**
 * The JSON Schema of a configuration file, made of the table of settings: schema/repro_config.schema.json is this,
 * for editors and for whoever writes configurations by program.
 */
export function configSchema(): JsonObject {
  const sections: Record<string, Record<string, JsonObject>> = {};
  for (const name of settingNames) {
    const [section = '', key = ''] = name.split('.');
    (sections[section] ??= {})[key] = schemaOf(settings[name]);
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://repro-pack.dev/schema/repro_config.schema.json',
    title: 'Configuration of the pipeline',
    description: 'repro.config.yml, repro.config.json or config.yml of a source tree.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(sections).map(([section, properties]) => [
        section,
        { type: ['object', 'null'], additionalProperties: false, properties },
      ]),
    ),
  };
}

function schemaOf(setting: Setting): JsonObject {
  const { summary, type, default: standard } = setting;
  const description = type === 'argv' ? `${summary}, argument by argument` : summary;
  const about = { description, ...(standard !== undefined && { default: standard }) };
  return { ...about, ...shapeOf(setting) };
}

function shapeOf({ type, choices, min, max, names }: Setting): object {
  switch (type) {
    case 'boolean':
      return { type };
    case 'integer':
      return names
        ? { anyOf: [{ enum: names }, { type, minimum: min, maximum: max }] }
        : { type, minimum: min, maximum: max };
    case 'choice':
      return { enum: choices };
    case 'list':
    case 'argv':
      return { type: 'array', items: text };
    case 'commands':
    case 'plugins':
      return shapes[type];
    case 'string':
      return text;
  }
}
