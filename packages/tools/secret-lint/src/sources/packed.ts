import { sniff } from '@repro/archive/sniff';

/** Whether bytes begin as something that `unpack` opens. It stands apart from that, which brings in all readers of archives. */
export function isPacked(head: Uint8Array): boolean {
  return sniff(head) !== 'unknown';
}
