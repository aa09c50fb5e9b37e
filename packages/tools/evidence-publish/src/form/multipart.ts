import { asChunks, type Bytes } from '@repro/core';
import type { RequestBody } from '../http/exchange.ts';

/** One file of a form. */
export interface FormPart {
  /** The field. */
  readonly field: string;
  readonly fileName: string;
  readonly type: string;
  readonly size: number;
  open(): Bytes;
}

/**
 * A form of files as a body of known length (RFC 7578). It is streamed: nothing of a file is kept. The boundary comes from
 * the caller, who makes it of a digest, so that no file can hold it but by breaking SHA-256.
 */
export function multipart(
  parts: readonly FormPart[],
  boundary: string,
): RequestBody & { readonly type: string } {
  const heads = parts.map((part) => Buffer.from(head(part, boundary)));
  const tail = Buffer.from(`--${boundary}--\r\n`);
  const sizes = parts.map((part, i) => (heads[i]?.length ?? 0) + part.size + 2);
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    size: sizes.reduce((sum, size) => sum + size, tail.length),
    async *open() {
      for (const [i, part] of parts.entries()) {
        yield heads[i] as Uint8Array;
        yield* asChunks(part.open());
        yield Buffer.from('\r\n');
      }
      yield tail;
    },
  };
}

function head({ field, fileName, type }: FormPart, boundary: string): string {
  return `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(field)}"; filename="${quoted(fileName)}"\r\nContent-Type: ${type}\r\n\r\n`;
}

/** As browsers do (HTML, "multipart form data"): what would end the text or the line is percent-encoded. */
function quoted(text: string): string {
  return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
