import { tarError } from '../errors.ts';
import { firstNonZero } from '../header/fields.ts';
import { decodeText, type Text } from '../header/text.ts';
import type { ExtensionSite } from './pax.ts';

/**
 * The name that a GNU `L` or `K` header carries: its data up to the NUL that ends it.
 * @throws ERR_REPRO_TAR_LONG_NAME when there is no name
 */
export function readLongName(site: ExtensionSite): Text {
  const { bytes, offset, notes } = site;
  const nul = bytes.indexOf(0);
  const end = nul < 0 ? bytes.length : nul;
  if (end === 0) throw tarError('LONG_NAME', offset, 'GNU long name is empty');
  if (nul < 0) notes.add('tar/long-name-form', offset + end, {});
  const hidden = firstNonZero(bytes, end, bytes.length);
  if (hidden >= 0) notes.add('tar/hidden-bytes', offset + hidden, { field: 'long name' });
  return decodeText(bytes.subarray(0, end));
}
