import type { Rbom } from './document.ts';

/**
 * The lines of a SHA256SUMS file, which `sha256sum -c` and `shasum -c` take when they are run where the artifacts are.
 * A name with a back-slash, a line feed or a carriage return is written as GNU coreutils does: escaped, behind a
 * back-slash at the begin of its line. Names that begin with a dash need nothing.
 */
export function sha256sums({ artifacts }: Pick<Rbom, 'artifacts'>): string {
  return artifacts
    .map(({ name, sha256 }) => {
      const escaped = name.replace(/[\\\n\r]/g, (character) => ESCAPES[character] as string);
      return `${escaped === name ? '' : '\\'}${sha256}  ${escaped}\n`;
    })
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
