import { isProgram } from './content/magic.ts';
import { mayBeKey, privateKeyOf } from './content/private-key.ts';
import { interpreterOf } from './content/shebang.ts';

/** What the first bytes of a file say; good as long as the bytes are. */
export interface Content {
  /** As Latin-1, one character a byte; made when it is asked for, which it is of few files. */
  readonly text: string;
  /** What its first line wants to be run by. */
  readonly interpreter: string | undefined;
  /** Which private key it is. */
  readonly key: string | undefined;
  /** Whether kernels and loaders know it by its first bytes. */
  readonly program: boolean;
  /** Whether it begins with `#!`, whatever follows but the bracket of a Rust attribute. */
  readonly hashbang: boolean;
}

/** Looks at the first bytes of a file. */
export function contentOf(head: Uint8Array, name: string): Content {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  const start = bytes.toString('latin1', 0, 8);
  const hashbang = start.startsWith('#!') && start[2] !== '[';
  let text: string | undefined;
  const whole = (): string => (text ??= bytes.toString('latin1'));
  return {
    get text() {
      return whole();
    },
    interpreter: hashbang ? interpreterOf(whole()) : undefined,
    key: mayBeKey(bytes, start, name) ? privateKeyOf(whole(), name) : undefined,
    program: isProgram(start),
    hashbang,
  };
}
