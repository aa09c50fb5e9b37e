import { type Context, usageError } from '@repro/cli-kit';
import type { ConnectionOptions } from '../options.ts';

/** The flags that say how connections are made. */
export interface ConnectionFlags {
  readonly 'ca-file'?: string | undefined;
  readonly 'cert-file'?: string | undefined;
  readonly 'key-file'?: string | undefined;
}

const PEM_LIMIT = 4 * 1024 * 1024;

/**
 * How connections are made: trust and client certificate from files, proxies from the environment.
 * @throws ERR_REPRO_USAGE for a certificate without its key, or the reverse; and what reading throws
 */
export async function connectionFrom(
  flags: ConnectionFlags,
  { env, read }: Pick<Context, 'env' | 'read'>,
): Promise<Pick<ConnectionOptions, 'ca' | 'cert' | 'key' | 'proxy'>> {
  if ((flags['cert-file'] === undefined) !== (flags['key-file'] === undefined))
    throw usageError(
      'a client certificate needs its key, and a key its certificate',
      'give --cert-file and --key-file',
    );
  const pem = async (file: string | undefined): Promise<string | undefined> =>
    file === undefined ? undefined : Buffer.from(await read(file, PEM_LIMIT)).toString('utf8');
  const of = (name: string): string | undefined => env[name.toLowerCase()] || env[name] || undefined;
  return {
    ca: await pem(flags['ca-file']),
    cert: await pem(flags['cert-file']),
    key: await pem(flags['key-file']),
    proxy: { https: of('HTTPS_PROXY'), http: of('HTTP_PROXY'), no: of('NO_PROXY') },
  };
}
