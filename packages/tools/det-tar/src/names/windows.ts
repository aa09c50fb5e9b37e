/** A first look that costs little: almost no name passes it. */
const SUSPECT = /[<>:"|?*\\\0-\x1f]|[. ]$|^(?:con|prn|aux|nul|com|lpt|clock)/i;

const DEVICE = /^(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³]|conin\$|conout\$|clock\$) *(?:\.|$)/i;

/** Why Windows cannot have a file of this name ("Naming Files, Paths, and Namespaces", Microsoft), if so. */
export function windowsProblem(name: string): string | undefined {
  if (!SUSPECT.test(name)) return undefined;
  const device = DEVICE.exec(name)?.[1];
  if (device !== undefined) return `${device.toUpperCase()} is a device there`;
  const character = /[<>:"|?*\\\0-\x1f]/.exec(name)?.[0];
  if (character !== undefined) return `a name there holds no ${describe(character)}`;
  return /[. ]$/.test(name) ? 'a name there does not end in a dot or space' : undefined;
}

function describe(character: string): string {
  return character < ' ' ? 'control characters' : character;
}
