// Makes ar archives member by member (ar(5)).

/** A member; what `parts` leaves out is as `ar rcD` has it. */
export function member(name, content = '', parts = {}) {
  const { time = 0, uid = 0, gid = 0, mode = '644', padding = '\n' } = parts;
  const bytes = Buffer.from(content);
  const fields = [
    [name, 16],
    [time, 12],
    [uid, 6],
    [gid, 6],
    [mode, 8],
    [bytes.length, 10],
  ];
  const head = fields.map(([value, size]) => String(value).padEnd(size)).join('');
  return Buffer.concat([
    Buffer.from(`${head}\`\n`, 'latin1'),
    bytes,
    Buffer.from(bytes.length % 2 === 0 ? '' : padding),
  ]);
}

export const ar = (...members) => Buffer.concat([Buffer.from('!<arch>\n'), ...members]);
