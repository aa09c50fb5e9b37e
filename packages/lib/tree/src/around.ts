/** As much of an entry as says where it lies. */
interface Place {
  readonly path: string;
  readonly type: string;
}

/**
 * The directories that an archive has put around a tree (`name-1.0/`), with a slash behind; empty where there are none.
 * They are taken for that only if everything lies in them, the tree's first path does too, and the tree has not got them itself.
 * @param anchor the first path of the tree, as it is known from elsewhere; absent for a tree of nothing
 */
export function directoryAround(places: readonly Place[], anchor: string | undefined): string {
  if (anchor === undefined) return '';
  let path: string | undefined;
  for (const place of places) {
    if (place.path === anchor) return '';
    // Deeper in the tree there may be the same name once more, in whatever order the archive has them.
    const isNearer = path === undefined || place.path.length < path.length;
    if (isNearer && place.path.endsWith(`/${anchor}`)) path = place.path;
  }
  if (path === undefined) return '';
  const around = path.slice(0, -anchor.length);
  const isAround = ({ path: name, type }: Place): boolean => type === 'dir' && around.startsWith(`${name}/`);
  return places.every((place) => place.path.startsWith(around) || isAround(place)) ? around : '';
}
