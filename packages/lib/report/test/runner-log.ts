/** What those who run a job make of a line of its log: a command, or nothing. */
export interface LogCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const decode = (text: string): string =>
  text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');

/**
 * The commands in a log, read as generously as GitHub's runner does (its ActionCommand class), which knows two forms, and
 * the agents of Azure Pipelines and TeamCity.
 */
export function logCommands(log: string): LogCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const second = /^\s*::([\w-]+)(?: ([^]*?))?::([^]*)$/.exec(line);
    if (second) {
      const [, name = '', list = '', data = ''] = second;
      const pairs = list
        .split(',')
        .filter(Boolean)
        .map((pair) => pair.split(/=([^]*)/));
      const properties = Object.fromEntries(pairs.map(([key = '', value = '']) => [key, decode(value)]));
      return [{ name, properties, data: decode(data) }];
    }
    const first = /##(?:vso|teamcity)?\[([\w.-]+)[^\]]*\]([^]*)$/.exec(line);
    return first ? [{ name: first[1] ?? '', properties: {}, data: first[2] ?? '' }] : [];
  });
}
