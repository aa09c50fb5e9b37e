import { formatSums } from '@repro/core/sums';
import type { Rbom } from './document.ts';

/** The lines of a SHA256SUMS file for the artifacts, which `sha256sum -c` takes when it is run where they are. */
export function sha256sums({ artifacts }: Pick<Rbom, 'artifacts'>): string {
  return formatSums(new Map(artifacts.map(({ name, sha256 }) => [name, sha256])));
}
