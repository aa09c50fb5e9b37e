import { compareBytes } from './compare.ts';

/**
 * What `sha256sum -c` and `shasum -c` read, of SHA-256 by name: a line for each file, in byte order. A name with a back-slash,
 * a line feed or a carriage return is escaped as GNU coreutils does, behind a back-slash at the begin of its line; one that
 * begins with a dash needs nothing.
 */
export function formatSums(digests: ReadonlyMap<string, string>): string {
  return [...digests]
    .sort(([a], [b]) => compareBytes(a, b))
    .map(([name, sha256]) => {
      const escaped = name.replace(/[\\\n\r]/g, (character) => ESCAPES[character] as string);
      return `${escaped === name ? '' : '\\'}${sha256}  ${escaped}\n`;
    })
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
/** Of a name only the line feed and the carriage return are ever escaped: U+2028, at which a point stops, is one of its characters. */
const LINE = /^(\\?)([0-9a-f]{64}) [ *]([^\r]+)$/;

/**
 * Digests by name. Lines of another form are passed over, and so are names that lead out of the directory:
 * a forged SHA256SUMS must not make anybody remove a file elsewhere.
 */
export function parseSums(text: string): ReadonlyMap<string, string> {
  const digests = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, escaped, sha256, name] = LINE.exec(line) ?? [];
    if (sha256 === undefined || name === undefined) continue;
    const plain = escaped
      ? name.replace(/\\([\\nr])/g, (_, c: string) => (c === 'n' ? '\n' : c === 'r' ? '\r' : '\\'))
      : name;
    if (isInside(plain)) digests.set(plain, sha256);
  }
  return digests;
}

/**
 * Whether a text is one line for each of its sums and nothing else. What `parseSums` passes over, and what stands there
 * twice, another reader may take for a file's.
 */
export function isOneLineEach(text: string, sums: ReadonlyMap<string, string>): boolean {
  return text.replace(/\n$/, '').split('\n').length === sums.size;
}

function isInside(name: string): boolean {
  return (
    !name.startsWith('/') && name.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}
