import { DEFAULT_TIMEOUT, type HookCommand, MAX_TIMEOUT, type Plugin } from './types.ts';
import { unknownKey } from './unknown.ts';
import { configError, isText, isTextList, shown } from './values.ts';

/** What names a plug-in: it becomes a file name and a rule's first part. */
const PLUGIN_NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * The commands of a hook: a list of them, each a list of program and arguments, or a mapping with `command`.
 * @throws ERR_REPRO_CONFIG beginning with `where`
 */
export function checkCommands(value: unknown, where: string): readonly HookCommand[] {
  return listOf(value, where).map((item, i) => checkCommand(item, `${where}[${i}]`));
}

function checkCommand(item: unknown, where: string): HookCommand {
  if (Array.isArray(item)) return { command: argv(item, where), timeout: DEFAULT_TIMEOUT, env: [] };
  const { command, timeout, env = [] } = membersOf(item, where, ['command', 'timeout', 'env']);
  if (!isTextList(env) || !env.every((name) => VARIABLE.test(name)))
    throw configError(`${where}.env is ${shown(env)}, expected a list of names of variables`);
  return { command: argv(command, `${where}.command`), timeout: seconds(timeout, where), env };
}

/**
 * The plug-ins: a list of mappings with `name` and either `module` or `command`.
 * @throws ERR_REPRO_CONFIG beginning with `where`
 */
export function checkPlugins(value: unknown, where: string): readonly Plugin[] {
  const plugins = listOf(value, where).map((item, i) => checkPlugin(item, `${where}[${i}]`));
  const twice = plugins.find(({ name }, i) => plugins.findIndex((other) => other.name === name) !== i);
  if (twice) throw configError(`${where}: two plug-ins are called '${twice.name}'`, 'give each its own name');
  return plugins;
}

function checkPlugin(item: unknown, where: string): Plugin {
  const { name, module, command, timeout } = membersOf(item, where, ['name', 'module', 'command', 'timeout']);
  if (typeof name !== 'string' || !PLUGIN_NAME.test(name))
    throw configError(`${where}.name is ${shown(name)}, expected lower-case words joined by dashes`);
  if ((module === undefined) === (command === undefined))
    throw configError(`${where}: expected either module or command`, 'a plug-in is a module or a program');
  const rest = { name, timeout: seconds(timeout, where) };
  if (command !== undefined) return { ...rest, command: argv(command, `${where}.command`) };
  if (!isText(module)) throw configError(`${where}.module is ${shown(module)}, expected a path`);
  return { ...rest, module };
}

function listOf(value: unknown, where: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw configError(`${where} is ${shown(value)}, expected a list`);
}

function membersOf(value: unknown, where: string, names: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw configError(
      `${where} is ${shown(value)}, expected a list of program and arguments, or a mapping`,
      'write [program, argument, …]: no shell reads a line',
    );
  for (const key of Object.keys(value))
    if (!names.includes(key)) throw unknownKey(`${where}: unknown key`, key, names);
  return value as Record<string, unknown>;
}

function argv(value: unknown, where: string): readonly string[] {
  if (isTextListWithEmpty(value) && isText(value[0])) return value;
  throw configError(
    `${where} is ${shown(value)}, expected a list of program and arguments`,
    'write [program, argument, …]: no shell reads a line',
  );
}

/** Unlike a program, an argument may be empty. */
function isTextListWithEmpty(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && !item.includes('\0'));
}

function seconds(value: unknown, where: string): number {
  if (value === undefined) return DEFAULT_TIMEOUT;
  if (Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= MAX_TIMEOUT)
    return value as number;
  throw configError(`${where}.timeout is ${shown(value)}, expected seconds from 1 to ${MAX_TIMEOUT}`);
}
