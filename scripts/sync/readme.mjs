// The parts of READMEs and docs that come from the commands themselves; needs the packages built.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './packages.mjs';

/** The files with generated parts, as [path, text]. */
export async function documentFiles(packages) {
  const tools = await Promise.all(packages.filter((pkg) => pkg.kind !== 'lib').map(describe));
  return [
    ...tools.filter(({ readme }) => existsSync(readme)).map(readmeFile),
    ['docs/rules.md', rulesPage(tools)],
    ['docs/flags.md', flagsPage(tools)],
    ['README.md', await gnuTarLine(readFileSync(path.join(root, 'README.md'), 'utf8'))],
  ];
}

/** Every package must have a README, and a tool's must have a place for its generated part. */
export function documentProblems(packages) {
  return packages.flatMap((pkg) => {
    const file = path.join(root, pkg.dir, 'README.md');
    if (!existsSync(file)) return [`${pkg.dir}/README.md is missing`];
    const hasBlock = readFileSync(file, 'utf8').includes('<!-- generated:usage -->');
    return pkg.kind === 'lib' || hasBlock ? [] : [`${pkg.dir}/README.md has no <!-- generated:usage -->`];
  });
}

async function describe(pkg) {
  const { command } = await import(built(pkg.dir, 'dist/cli.js'));
  const commands = await membersOf(command);
  return {
    ...pkg,
    readme: path.join(root, pkg.dir, 'README.md'),
    command,
    help: await helpOf(command),
    commands,
    rules: await rulesOf(pkg, command),
  };
}

/** Where the tables of those are whose command has commands of its own. */
const TABLES = ['rules.js', 'hooks/rules.js', 'plugins/rules.js', 'flow/sums-report.js'].map(
  (file) => `dist/${file}`,
);

async function rulesOf({ dir }, command) {
  if (!command.commands) return command.rules ? command.rules() : {};
  const files = TABLES.filter((file) => existsSync(path.join(root, dir, file)));
  const modules = await Promise.all(files.map((file) => import(built(dir, file))));
  return Object.assign({}, ...modules.map(({ rules }) => rules.table));
}

/** What `--help` prints, in a world of its own. */
async function helpOf(command) {
  const { run } = await import(built('packages/lib/cli-kit', 'dist/index.js'));
  let text = '';
  const sink = { isTerminal: false, write: async (chunk) => void (text += chunk) };
  const { signal } = new AbortController();
  const status = await run(command, ['--help'], {
    stdin: {},
    stdout: sink,
    stderr: sink,
    env: {},
    cwd: root,
    signal,
    showsProgress: false,
  });
  if (status !== 0) throw new Error(`${command.tool.name} --help: ${text}`);
  return text;
}

async function membersOf(command) {
  if (!command.commands) return [{ name: command.tool.name, command }];
  const entries = Object.entries(command.commands);
  return Promise.all(
    entries.map(async ([name, { load }]) => ({
      name: `${command.tool.name} ${name}`,
      command: await load(),
    })),
  );
}

function built(dir, file) {
  const full = path.join(root, dir, file);
  if (!existsSync(full)) throw new Error(`${dir}/${file} is missing: run \`pnpm build\` first`);
  return pathToFileURL(full).href;
}

function readmeFile(tool) {
  const usage = [`\`\`\`text\n${tool.help}\`\`\``, environmentTable(tool), rulesTable(tool)]
    .filter(Boolean)
    .join('\n\n');
  return [`${tool.dir}/README.md`, withBlock(readFileSync(tool.readme, 'utf8'), 'usage', usage)];
}

function environmentTable({ commands }) {
  const flags = new Map(commands.flatMap(({ command }) => Object.entries(command.flags)));
  const rows = [...flags]
    .filter(([, flag]) => flag.env)
    .map(([name, { env }]) => `| \`${env}\` | \`--${name}\` |`);
  return rows.length === 0 ? '' : ['| environment | stands in for |', '|---|---|', ...rows].join('\n');
}

/** A family of more findings than anybody reads is one line of a README, and a table of the page of all findings. */
const MANY = 100;

/** The codes of a tool apart from those of large families, and these by what stands before the slash. */
function families(rules) {
  const all = groupBy(Object.entries(rules), ([code]) => code.split('/')[0]);
  const large = [...all].filter(([, members]) => members.length > MANY);
  const few = [...all.values()].filter((members) => members.length <= MANY).flat();
  return { few, large };
}

function groupBy(values, keyOf) {
  const groups = new Map();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

function rulesTable({ rules, base }) {
  const { few, large } = families(rules);
  const rows = [
    ...few.map(ruleRow),
    ...large.map(([family, members]) => {
      const levels = [...new Set(members.map(([, { level }]) => level))].sort().join(', ');
      return `| \`${family}/…\` | ${levels} | one of ${members.length} kinds: \`${base} --list-rules\` |`;
    }),
  ];
  return rows.length === 0 ? '' : tableOf(rows);
}

function ruleRow([code, { level, summary }]) {
  return `| \`${code}\` | ${level} | ${cell(summary)} |`;
}

function tableOf(rows) {
  return ['| finding | level | what it means |', '|---|---|---|', ...rows].join('\n');
}

function rulesPage(tools) {
  const sections = tools
    .filter(({ rules }) => Object.keys(rules).length > 0)
    .map(({ command, rules }) => {
      const { few, large } = families(rules);
      const tables = large.map(([, members]) => tableOf(members.map(ruleRow)));
      return `## ${command.tool.name}\n\n${[...few.map(ruleText), ...tables].join('\n\n')}`;
    });
  return `# Findings\n\nEvery code that a report can hold, by tool; \`TOOL --explain CODE\` prints the same, \`slsa-provenance verify --explain CODE\` where a tool has commands. What \`repro\` finds itself stands here alone. Generated from the rule tables.\n\n${sections.join('\n\n')}\n`;
}

function ruleText([code, { level, summary, why, fix }]) {
  return `### \`${code}\`\n\n**${level}**: ${summary}.\n\n${why}\n\nWhat to do: ${fix}.`;
}

function flagsPage(tools) {
  const sections = tools
    .flatMap(({ commands }) => commands)
    .map(({ name, command }) => `## ${name}\n\n${flagsTable(command.flags)}`);
  return `# Flags\n\nEvery flag of every command. All commands also have \`--output\`, \`--quiet\`, \`--config\`, \`--version\` and \`--help\`; checkers have \`--format\`, \`--fail-on\` and \`--explain\`. Generated from the commands.\n\n${sections.join('\n\n')}\n`;
}

function flagsTable(flags) {
  const rows = Object.entries(flags).map(
    ([name, flag]) => `| \`--${name}\` | ${kindOf(flag)} | ${cell(flag.summary)} |`,
  );
  return rows.length === 0
    ? 'None of its own.'
    : ['| flag | value | what it does |', '|---|---|---|', ...rows].join('\n');
}

function kindOf(flag) {
  if (flag.type === 'boolean') return '';
  const value = flag.choices
    ? flag.choices.map((choice) => `\`${choice}\``).join(', ')
    : (flag.placeholder ?? flag.type);
  const standard = flag.default === undefined ? '' : `, default \`${flag.default}\``;
  return `${value}${standard}${flag.multiple ? ', repeatable' : ''}`;
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

async function gnuTarLine(readme) {
  const { GNU_TAR_LINE } = await import(built('packages/lib/archive', 'dist/write/index.js'));
  return withBlock(readme, 'gnu-tar', `\`\`\`sh\n${GNU_TAR_LINE}\n\`\`\``);
}

function withBlock(text, name, content) {
  const [open, close] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start === -1 || end === -1) return text;
  return `${text.slice(0, start)}${open}\n${content}\n${text.slice(end)}`;
}
