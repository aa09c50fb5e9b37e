import { compareBytes, type Digest } from '@repro/core';

/** What `sha256sum -c` reads: a line for each file, in byte order. Names with a line break or back-slash are escaped its way. */
export function formatSums(digests: ReadonlyMap<string, Digest>): string {
  return [...digests]
    .sort(([a], [b]) => compareBytes(a, b))
    .map(([name, { sha256 }]) => {
      const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
      return `${escaped === name ? '' : '\\'}${sha256}  ${escaped}\n`;
    })
    .join('');
}

const LINE = /^(\\?)([0-9a-f]{64}) [ *](.+)$/;

/**
 * Digests by name. Lines of another form are passed over, and so are names that lead out of the directory:
 * a forged SHA256SUMS must not make `clean` remove a file elsewhere.
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

function isInside(name: string): boolean {
  return (
    !name.startsWith('/') && name.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}
