import { attestError } from '../errors.ts';

/** Leaves out what a file may hold beside keys: certificates, and the parameters that `openssl ecparam` writes first. */
const BLOCK = /-----BEGIN ([A-Z0-9 ]{1,64})-----/g;

/**
 * What a PEM file (RFC 7468) holds, told by the label of its one block; `EC PARAMETERS` before a key do not count.
 * @throws ERR_REPRO_ATTEST_KEY when it holds none, or several
 */
export function pemLabel(text: string, name: string): string {
  const labels = [...text.matchAll(BLOCK)].map(([, label = '']) => label);
  const [label, another] = labels.filter((found) => found !== 'EC PARAMETERS');
  if (label === undefined) {
    throw attestError('KEY', `${name} is no PEM file: it has no line that begins with -----BEGIN`, {
      hint: 'slsa-provenance generate-key makes a pair of keys; openssl pkey -inform DER converts others',
    });
  }
  if (another !== undefined) {
    throw attestError('KEY', `${name} holds several blocks: ${label}, ${another}`, {
      hint: 'give a file with one key',
    });
  }
  return label;
}
