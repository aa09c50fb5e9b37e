import { ReproError } from '@repro/core/error';
import { fingerprintVersion } from '../secret/fingerprint.ts';
import type { Baseline, BaselineEntry } from './types.ts';

const HEADER = /^# secret-lint baseline (\d+)$/;

/**
 * Reads a baseline: one `FINGERPRINT RULE PATH` a line, in any order; `#` begins a comment. A path with characters that
 * do not show is a JSON string.
 * @throws ERR_REPRO_BASELINE for a line that is none, as git leaves them in a conflict, and for fingerprints of another version
 */
export function parseBaseline(content: Uint8Array, name: string): Baseline {
  const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString('utf8');
  const entries: BaselineEntry[] = [];
  text.split('\n').forEach((raw, i) => {
    const line = raw.replace(/\r$/, '');
    const version = HEADER.exec(line)?.[1];
    if (version !== undefined && Number(version) !== fingerprintVersion) throw otherVersion(name, version);
    if (line === '' || line.startsWith('#')) return;
    entries.push(entryOf(line, { name, line: i + 1 }));
  });
  return { name, entries };
}

function entryOf(text: string, { name, line }: { name: string; line: number }): BaselineEntry {
  const match = /^([0-9a-f]{20})\s+([a-z0-9-]+)\s+(\S.*)$/s.exec(text);
  const [, fingerprint = '', rule = '', written = ''] = match ?? [];
  const path = pathOf(written);
  if (match && path !== undefined) return { fingerprint, rule, path };
  // The line is not shown: what somebody wrote there by mistake may be a secret.
  const conflict = /^(?:<{7}|={7}|>{7}|\|{7})/.test(text);
  throw new ReproError(
    'ERR_REPRO_BASELINE',
    `${name}, line ${line}: ${conflict ? 'a merge conflict' : 'expected FINGERPRINT RULE PATH'}`,
    {
      hint: conflict
        ? `keep the lines of both sides and take out the markers; "${name} merge=union" in .gitattributes does it`
        : 'correct the line, or make the baseline anew with --write-baseline',
      at: { path: name, line },
    },
  );
}

function pathOf(text: string): string | undefined {
  if (!text.startsWith('"')) return text;
  try {
    const path: unknown = JSON.parse(text);
    return typeof path === 'string' ? path : undefined;
  } catch {
    return undefined;
  }
}

function otherVersion(name: string, version: string): ReproError {
  return new ReproError(
    'ERR_REPRO_BASELINE',
    `${name}: a baseline of version ${version}, expected ${fingerprintVersion}`,
    { hint: 'make it anew with --write-baseline, and read what changed' },
  );
}
