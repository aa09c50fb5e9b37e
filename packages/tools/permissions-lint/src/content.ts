import { isProgram } from './content/magic.ts';
import { privateKeyOf } from './content/private-key.ts';
import { interpreterOf } from './content/shebang.ts';

/** What the first bytes of a file say. */
export interface Content {
  /** As Latin-1: one character a byte. */
  readonly text: string;
  /** What its first line wants to be run by. */
  readonly interpreter: string | undefined;
  /** Which private key it is. */
  readonly key: string | undefined;
  /** Whether kernels and loaders know it by its first bytes. */
  readonly program: boolean;
}

/** Looks at the first bytes of a file. */
export function contentOf(head: Uint8Array, name: string): Content {
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1');
  return {
    text,
    interpreter: text.startsWith('#!') ? interpreterOf(text) : undefined,
    key: privateKeyOf(text, name),
    program: isProgram(text),
  };
}
