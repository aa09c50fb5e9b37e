import { settingNames, settings } from '../settings/table.ts';
import type { Setting } from '../settings/types.ts';

/** What a new configuration sets; all else stands there as a comment, with its default. */
export type Chosen = Readonly<Record<string, string>>;

const EXAMPLES: Readonly<Record<string, string>> = {
  commands: '[[npm, run, build]]',
  plugins: '[{ name: size, command: [./check-size.sh] }]',
  string: '…',
  list: '[]',
};

/** The text of a configuration file that says everything that can be said, each thing with what it is for. */
export function configText(chosen: Chosen): string {
  const lines = [
    '# The configuration of Repro Pack. What is commented out stands there with its default.',
    '# `repro config` shows what holds, and why: a flag comes before a variable, that before this file.',
  ];
  let section = '';
  for (const name of settingNames) {
    const [own = '', key = ''] = name.split('.');
    if (own !== section) lines.push('', `${own}:`);
    section = own;
    lines.push(...settingLines(key, settings[name], chosen[name]));
  }
  return `${lines.join('\n')}\n`;
}

function settingLines(key: string, setting: Setting, chosen: string | undefined): readonly string[] {
  const { summary, choices, default: standard, type } = setting;
  const about = choices ? `${summary}: ${choices.join(', ')}` : summary;
  const value = chosen ?? (standard === undefined ? (EXAMPLES[type] ?? '…') : JSON.stringify(standard));
  return [`  # ${about}`, chosen === undefined ? `  # ${key}: ${value}` : `  ${key}: ${value}`];
}
