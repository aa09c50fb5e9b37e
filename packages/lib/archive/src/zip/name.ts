import { isAscii, isUtf8 } from 'node:buffer';

/** Upper half of code page 437, which names without the UTF-8 flag are in (APPNOTE appendix D). */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** A name as text, and its bytes where text cannot hold them. */
export interface DecodedName {
  readonly path: string;
  readonly rawPath?: Uint8Array;
  /** What readers make of the bytes that go by the code page instead. */
  readonly otherPath?: string;
  readonly ascii: boolean;
  readonly utf8: boolean;
}

/** Decodes a name: as UTF-8 where that is valid, which is what writers mean whatever they flag, else as code page 437. */
export function decodeName(bytes: Uint8Array): DecodedName {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isAscii(text)) return { path: text.toString('latin1'), ascii: true, utf8: true };
  const byCodePage = Array.from(text, (byte) =>
    byte < 128 ? String.fromCharCode(byte) : CP437[byte - 128],
  ).join('');
  if (!isUtf8(text)) return { path: byCodePage, rawPath: Uint8Array.from(text), ascii: false, utf8: false };
  return { path: text.toString('utf8'), otherPath: byCodePage, ascii: false, utf8: true };
}
