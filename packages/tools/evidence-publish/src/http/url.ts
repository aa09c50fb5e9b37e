/**
 * A URL, or nothing for what is none. By trying: once it is compiled, `URL.canParse` of Node 20 takes texts with
 * characters of Latin-1 that `new URL` then refuses.
 */
export function parseUrl(text: string, base?: string | URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
