/** Variables of an environment. */
export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * A variable's value as it may stand in a document. A CI passes on what others chose, such as the name of a branch: what
 * holds control characters or is longer than any such name is left out.
 */
export function value(env: Variables, name: string): string | undefined {
  const text = env[name]?.trim();
  if (text === undefined || text === '' || text.length > 1024 || !text.isWellFormed()) return undefined;
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/.test(text) ? undefined : text;
}

/** An http(s) URL without user, password, query and fragment, where tokens are put; undefined for anything else. */
export function webUrl(text: string | undefined): string | undefined {
  if (text === undefined || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  return url.href;
}

/** A full ref from the part that a CI tells: `gitRef('heads', 'main')`. */
export function gitRef(kind: 'heads' | 'tags' | 'pull', name: string | undefined): string | undefined {
  return name === undefined ? undefined : validRef(`refs/${kind}/${name}`);
}

/** A ref that git would take (git-check-ref-format(1), in short); undefined for anything else. */
export function validRef(ref: string | undefined): string | undefined {
  if (ref === undefined || !/^refs\/[^\s~^:?*[\\]+$/.test(ref)) return undefined;
  return /\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(ref) ? undefined : ref;
}

/** The members that have a value. */
export function present<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
