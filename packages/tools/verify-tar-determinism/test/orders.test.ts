import { expect, it } from '@jest/globals';
import { tarArchive, tarMember } from '@repro/testkit/tar';
import { check } from '@repro/verify-tar-determinism';

/** Around the slash, and on both sides of the surrogates, where UTF-16 and UTF-8 part. */
const parts = ['a', 'b', '-', '.x', '/', '/', '0', 'é', '\uffee', '\u{1f600}'];

interface Member {
  readonly path: string;
  readonly isDir: boolean;
}

const orders = {
  bytes: ({ path }: Member) => Buffer.from(path),
  components: ({ path }: Member) => Buffer.from(path.replaceAll('/', '\0')),
  git: ({ path, isDir }: Member) => Buffer.from(isDir ? `${path}/` : path),
};

it('finds the orders that two members are in', async () => {
  let state = 1;
  const next = (count: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % count;
  };
  const member = (start: string): Member => {
    const path = `${start}${Array.from({ length: next(4) }, () => parts[next(parts.length)]).join('')}x`;
    return { path, isDir: next(2) === 0 };
  };
  const seen = new Set<string>();
  for (let run = 0; run < 3000; run++) {
    const start = next(3) === 0 ? '' : 'same';
    const first = member(start);
    const second = next(4) === 0 ? { ...member(''), path: `${first.path}/y` } : member(start);
    const { summary } = await check(tarArchive(...[first, second].map(inArchive)));
    const found = (summary['orders'] as readonly string[]).filter((order) => order !== 'npm');
    const expected = Object.entries(orders)
      .filter(([, key]) => Buffer.compare(key(first), key(second)) <= 0)
      .map(([name]) => name);
    expect({ first, second, found }).toEqual({ first, second, found: expected });
    seen.add(expected.join());
  }
  // Pairs that are all alike would show nothing.
  expect(seen.size).toBe(5);
});

function inArchive({ path, isDir }: Member): Buffer {
  return tarMember(isDir ? { name: `${path}/`, typeflag: '5', mode: 0o755 } : { name: path });
}
