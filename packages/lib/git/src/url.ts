/**
 * A remote's URL as it may be published: no password, no token, no user but 'git' (a user's name would make the
 * answer differ from machine to machine), no query, no fragment.
 * @returns undefined for a path on this machine, and for what is not understood: a secret may hide there.
 */
export function publicUrl(url: string): string | undefined {
  if (!/^[\x21-\x7e]+$/.test(url)) return undefined;
  const scp = /^(?:([^@/:]*)@)?([a-z0-9.-]{2,}):(?!\/\/)([^?#:@]+)$/i.exec(url);
  if (scp) return `${scp[1] === 'git' ? 'git@' : ''}${scp[2]}:${scp[3]}`;
  if (!/^(?:https?|ssh|git|git\+ssh):\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  parsed.password = '';
  if (!parsed.protocol.endsWith('ssh:') || parsed.username !== 'git') parsed.username = '';
  // A path such as 'x;https://user:password@host' hides another URL.
  if (/[:@]/.test(parsed.pathname)) return undefined;
  parsed.search = '';
  parsed.hash = '';
  return parsed.href;
}
