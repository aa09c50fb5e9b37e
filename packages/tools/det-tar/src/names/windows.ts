/** A first look that costs little: almost no path passes it. */
const SUSPECT =
  /[<>:"|?*\\\0-\x1f]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³]|conin\$|conout\$|clock\$) *(?:[./]|$)/i;

/** A name that cannot be unpacked, and why. */
export interface WindowsProblem {
  /** The path up to and with the name. */
  readonly path: string;
  readonly reason: string;
}

/** The first name in a path that Windows cannot have ("Naming Files, Paths, and Namespaces", Microsoft). */
export function windowsProblem(path: string): WindowsProblem | undefined {
  if (!SUSPECT.test(path)) return undefined;
  let end = -1;
  for (const name of path.split('/')) {
    end += 1 + name.length;
    const reason = reasonAgainst(name);
    if (reason !== undefined) return { path: path.slice(0, end), reason };
  }
  return undefined;
}

function reasonAgainst(name: string): string | undefined {
  const device = /^(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³]|conin\$|conout\$|clock\$) *(?:\.|$)/i.exec(
    name,
  )?.[1];
  if (device !== undefined) return `${device.toUpperCase()} is a device there`;
  const character = /[<>:"|?*\\\0-\x1f]/.exec(name)?.[0];
  if (character !== undefined) return `a name there holds no ${describe(character)}`;
  return /[. ]$/.test(name) ? 'a name there does not end in a dot or space' : undefined;
}

function describe(character: string): string {
  return character < ' ' ? 'control characters' : character;
}
