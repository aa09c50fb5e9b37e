/** A member's header as it is written: texts of the fields, what is left out being of a deterministic archive. */
export interface Fields {
  readonly name: string;
  readonly date?: string;
  readonly uid?: string;
  readonly gid?: string;
  readonly mode?: string;
  readonly size?: string;
  readonly end?: string;
}

/** A header, and the content with the byte of padding that an odd one needs. */
export function arMember(fields: Fields | string, content: string | Uint8Array = ''): Buffer {
  const given = typeof fields === 'string' ? { name: fields } : fields;
  const { name, date = '0', uid = '0', gid = '0', mode = '644', end = '`\n' } = given;
  const bytes = Buffer.from(content as string);
  const { size = String(bytes.length) } = given;
  const head = `${name.padEnd(16)}${date.padEnd(12)}${uid.padEnd(6)}${gid.padEnd(6)}${mode.padEnd(8)}${size.padEnd(10)}${end}`;
  return Buffer.concat([Buffer.from(head, 'latin1'), bytes, Buffer.from(bytes.length % 2 === 0 ? '' : '\n')]);
}

export const arArchive = (...members: readonly Uint8Array[]): Buffer =>
  Buffer.concat([Buffer.from('!<arch>\n'), ...members]);
