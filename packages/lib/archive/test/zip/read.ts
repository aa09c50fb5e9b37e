import { readZip, type ZipAnomaly, type ZipArchive, type ZipOptions, zipContent } from '@repro/archive/zip';
import { collect, isReproError } from '@repro/core';

/** An archive as read, with the content of every entry. */
export interface Read {
  readonly archive: ZipArchive;
  readonly contents: readonly string[];
  readonly anomalies: readonly ZipAnomaly[];
}

/** Reads all of an archive and everything that is told on the way. */
export async function read(bytes: Uint8Array, options: ZipOptions = {}): Promise<Read> {
  const anomalies: ZipAnomaly[] = [];
  const anomaly = (found: ZipAnomaly): void => void anomalies.push(found);
  const archive = await readZip(bytes, { anomaly, ...options });
  const contents: string[] = [];
  for (const entry of archive.entries) {
    const content = await collect(zipContent(archive.source, entry, anomaly), 2 ** 31);
    contents.push(Buffer.from(content).toString('latin1'));
  }
  return { archive, contents, anomalies };
}

/** The code and message of the error that reading ends in. */
export async function failure(bytes: Uint8Array, options: ZipOptions = {}): Promise<string> {
  try {
    await read(bytes, options);
    return 'none';
  } catch (error) {
    if (!isReproError(error)) throw error;
    return `${error.code.slice('ERR_REPRO_ZIP_'.length)} ${error.message.slice(error.message.indexOf(': ') + 2)}`;
  }
}
