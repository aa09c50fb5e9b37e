import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * What a script of this repository was called with, as `parseArgs` of Node tells it. The comment that the script begins
 * with is its help; an option that it does not have is told in a line, and ends it with 1.
 * @param {string} url its `import.meta.url`
 * @param {import('node:util').ParseArgsConfig} [config]
 */
export function readArguments(url, config = {}) {
  const file = fileURLToPath(url);
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(helpOf(file));
    process.exit(0);
  }
  try {
    return parseArgs({ ...config, args });
  } catch (error) {
    if (!error.code?.startsWith('ERR_PARSE_ARGS_')) throw error;
    refuseArguments(url, `${error.message}; --help tells what there is`);
  }
}

/** Ends a script with 1 that was called for nothing: one that looked at nothing has not passed. */
export function refuseArguments(url, message) {
  console.error(`${path.parse(fileURLToPath(url)).name}: error: ${message}`);
  process.exit(1);
}

function helpOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const begin = lines.findIndex((line) => line.startsWith('//'));
  const end = lines.findIndex((line, at) => at > begin && !line.startsWith('//'));
  return `${lines
    .slice(begin, end)
    .map((line) => line.replace(/^\/\/ ?/, ''))
    .join('\n')}\n`;
}
