import { printable } from '@repro/report/printable';
import type { Published, Receipt } from './types.ts';

/** A receipt for a person: where the release lies and by what name, then what had to be sent. */
export function receiptText({ target, digest, tags, manifests, files }: Receipt): string {
  const all = [...files, ...manifests];
  const pushed = all.filter(({ status }) => status === 'pushed').length;
  const lines = [
    `published to ${target}: ${pushed} sent, ${all.length - pushed} there already`,
    ...(tags.length === 0 ? [] : [`tagged ${tags.join(', ')}`]),
    `digest ${digest}`,
    '',
    ...all.map(lineOf),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

function lineOf({ name, digest, size, status }: Published): string {
  return `  ${status}  ${digest.slice(0, 'sha256:'.length + 16)}…  ${name}  ${size} bytes`;
}
