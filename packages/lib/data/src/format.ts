/** The forms of data that are read. */
export type DataFormat = 'json' | 'yaml';

/** What a file is: by its name where that says it, else by its first character, since every JSON text worth the name begins with a bracket. */
export function formatOf(name: string, bytes: Uint8Array): DataFormat {
  const named = formatByName(name);
  if (named !== undefined) return named;
  const first = bytes.find((byte) => byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09);
  return first === 0x7b || first === 0x5b ? 'json' : 'yaml';
}

/** What a file's name says that it is; undefined where it says neither. */
export function formatByName(name: string): DataFormat | undefined {
  if (/\.(?:json|jsonld|webmanifest|sarif)$/i.test(name)) return 'json';
  return /\.ya?ml$/i.test(name) ? 'yaml' : undefined;
}
