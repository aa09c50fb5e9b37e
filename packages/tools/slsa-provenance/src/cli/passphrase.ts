import { type Context, usageError } from '@repro/cli-kit';

/** Where a passphrase comes from: never the command line, which every user of the machine can read. */
export const passphraseFlags = {
  'passphrase-env': {
    type: 'string',
    placeholder: 'NAME',
    summary: 'the variable that holds the key’s passphrase; REPRO_KEY_PASSPHRASE unless given',
  },
  'passphrase-file': {
    type: 'string',
    placeholder: 'FILE',
    summary: 'the file whose first line is the key’s passphrase',
  },
} as const;

interface Flags {
  readonly 'passphrase-env': string | undefined;
  readonly 'passphrase-file': string | undefined;
}

const MAX = 4096;

/**
 * The passphrase that is pointed at; undefined when nothing is.
 * @throws ERR_REPRO_USAGE for two of them, or a variable that is named and not set
 */
export async function readPassphrase(flags: Flags, context: Context): Promise<string | undefined> {
  const { 'passphrase-env': variable, 'passphrase-file': file } = flags;
  if (variable !== undefined && file !== undefined) {
    throw usageError('--passphrase-env and --passphrase-file are both given', 'give one of them');
  }
  if (file !== undefined) {
    const [line = ''] = Buffer.from(await context.read(file, MAX))
      .toString()
      .split(/\r?\n/);
    if (line === '') throw usageError(`the first line of ${file} is empty`, 'expected the passphrase there');
    return line;
  }
  const value = context.env[variable ?? 'REPRO_KEY_PASSPHRASE'];
  if (variable !== undefined && !value)
    throw usageError(`the variable ${variable} is not set`, 'set it to the passphrase');
  return value === '' ? undefined : value;
}
