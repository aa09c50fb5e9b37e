import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect } from '@jest/globals';
import { GNU_TAR_LINE } from '@repro/archive/write';
import { needs, temporaryDirectory } from '@repro/testkit';
import { type CheckOptions, check, type ProfileName } from '@repro/verify-tar-determinism';

let work = '';
const tree = (): string => path.join(work, 'tree');

/** A tree that shows each order and each kind of header: `a`, `a-b`, `a/f`, long and odd names, links, modes. */
beforeAll(async () => {
  work = await temporaryDirectory();
  const names = [
    'a-b',
    'a/f',
    'B',
    'c.txt',
    'é',
    `${'d'.repeat(90)}/${'f'.repeat(90)}`,
    'n'.repeat(120),
    'space here',
    'x/y/z',
  ];
  for (const name of [...names, 'package.json', 'lib/index.js', 'lib/index.d.ts', 'README.md']) {
    const file = path.join(tree(), name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, name === 'package.json' ? '{"name":"x","version":"1.0.0"}' : name);
  }
  chmodSync(path.join(tree(), 'c.txt'), 0o755);
  chmodSync(path.join(tree(), 'a/f'), 0o600);
  symlinkSync('a/f', path.join(tree(), 'link'));
});

function shell(script: string): void {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', POSIXLY_CORRECT: undefined, TAR_OPTIONS: undefined };
  execFileSync('bash', ['-c', script], { cwd: work, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Codes found in an archive, each once. */
async function codes(file: string, profile: ProfileName, options: CheckOptions = {}): Promise<string[]> {
  const { findings, ok } = await check(readFileSync(path.join(work, file)), { profile, ...options });
  expect(ok).toBe(!findings.some((finding) => finding.level === 'error'));
  return [...new Set(findings.map((finding) => finding.code))].sort();
}

describe('GNU tar', () => {
  const it = needs('tar', 'find', 'sort');

  it('with the published line passes repro, plain and compressed', async () => {
    shell(GNU_TAR_LINE.replace('cd DIR', 'cd tree').replace('OUT.tar', '../published.tar'));
    expect(await codes('published.tar', 'repro')).toEqual([]);
    writeFileSync(
      path.join(work, 'published.tar.gz'),
      gzipSync(readFileSync(path.join(work, 'published.tar'))),
    );
    expect(await codes('published.tar.gz', 'repro')).toEqual([]);
  });

  it('with another time passes when asked for that time', async () => {
    const line = GNU_TAR_LINE.replace('cd DIR', 'cd tree').replace('OUT.tar', '../dated.tar');
    shell(line.replace('--mtime=@0', '--mtime=@1700000000'));
    expect(await codes('dated.tar', 'repro', { mtime: 1_700_000_000 })).toEqual([]);
    expect(await codes('dated.tar', 'repro')).toEqual(['member/mtime', 'pax/fields']);
  });

  it('as it is fails everywhere that the machine shows', async () => {
    shell('tar -cf plain.tar -C tree c.txt a x --owner=builder:1000 --group=staff:100');
    expect(await codes('plain.tar', 'repro')).toEqual([
      'archive/order',
      'header/format',
      'member/gid',
      'member/gname',
      'member/mode',
      'member/mtime',
      'member/uid',
      'member/uname',
    ]);
  });

  const flags = '--sort=name --mtime=@1700000000 --owner=0 --group=0 --numeric-owner';
  it.each(['gnu', 'ustar'])(
    'with the flags of reproducible-builds.org in format %s passes gnu',
    async (format) => {
      shell(
        `tar ${flags} --format=${format} -cf gnu-${format}.tar -C tree ${format === 'ustar' ? "--exclude='nnn*'" : ''} .`,
      );
      expect(await codes(`gnu-${format}.tar`, 'gnu')).toEqual([]);
      expect(await codes(`gnu-${format}.tar`, 'gnu', { mtime: 1_700_000_000 })).toEqual([]);
      expect(await codes(`gnu-${format}.tar`, 'gnu', { mtime: 0 })).toEqual(['member/mtime']);
    },
  );

  it('with those flags in format pax passes gnu, unless it writes times and its process id', async () => {
    const pax = '--format=pax --pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime';
    shell(`tar ${flags} ${pax} -cf pax.tar -C tree .`);
    expect(await codes('pax.tar', 'gnu')).toEqual([]);
    shell(`tar ${flags} --format=pax --pax-option=exthdr.name=%d/PaxHeaders.%p/%f -cf pid.tar -C tree .`);
    expect(await codes('pid.tar', 'gnu')).toEqual(['pax/process-id', 'pax/record']);
  });

  it('names the order that it finds', async () => {
    shell(`tar ${flags} --mode=u=rwX,go=rX --format=ustar -cf sorted.tar -C tree B a a-b c.txt`);
    const report = await check(readFileSync(path.join(work, 'sorted.tar')), { mtime: 1_700_000_000 });
    expect(report.findings).toMatchObject([
      { code: 'archive/order', data: { member: 'a-b', after: 'a/f', found: 'by components (--sort=name)' } },
    ]);
    expect(report.summary).toMatchObject({ orders: ['components'] });
  });

  it('with a file system full of holes and attributes fails by name', async () => {
    shell(
      'truncate -s 1M tree/holes && tar --sparse --format=pax --sort=name -cf holes.tar -C tree holes; rm tree/holes',
    );
    expect(await codes('holes.tar', 'gnu')).toEqual(expect.arrayContaining(['pax/record', 'tar/sparse']));
  });
});

describe('git archive', () => {
  const it = needs('git');
  const git = 'git -C tree -c user.name=x -c user.email=x@example.org';

  it('of a commit passes git-archive, whatever the umask', async () => {
    shell(`${git} init -q && ${git} add -A && ${git} commit -qm tree`);
    shell(
      `${git} archive -o ../git.tar HEAD && ${git} archive --prefix=release-1.0/ -o ../git-prefix.tar HEAD`,
    );
    shell(`${git} -c tar.umask=022 archive -o ../git-umask.tar HEAD`);
    for (const file of ['git.tar', 'git-prefix.tar', 'git-umask.tar'])
      expect(await codes(file, 'git-archive')).toEqual([]);
  });

  it('of a tree is warned of, since it has the time of day', async () => {
    shell(`${git} archive -o ../git-tree.tar 'HEAD^{tree}'; rm -rf tree/.git`);
    expect(await codes('git-tree.tar', 'git-archive')).toEqual(['pax/no-commit']);
  });

  it('fails repro by what is git about it', async () => {
    expect(await codes('git.tar', 'repro')).toEqual([
      'archive/order',
      'header/name',
      'header/number',
      'header/prefix',
      'member/gname',
      'member/link-mode',
      'member/mode',
      'member/mtime',
      'member/uname',
      'pax/fields',
      'pax/global',
      'pax/name',
    ]);
  });
});

describe('others', () => {
  needs('npm')(
    'npm pack passes npm',
    async () => {
      shell('chmod 644 tree/a/f; npm pack --silent --pack-destination . ./tree');
      expect(await codes('x-1.0.0.tgz', 'npm')).toEqual([]);
      expect(await codes('x-1.0.0.tgz', 'repro')).toEqual(
        expect.arrayContaining(['archive/order', 'member/mtime']),
      );
    },
    60_000,
  );

  needs('bsdtar')('bsdtar fails repro by order, owners, times and pax', async () => {
    shell('bsdtar -cf bsd.tar --format pax -C tree .');
    const found = await codes('bsd.tar', 'repro');
    expect(found).toEqual(expect.arrayContaining(['member/mtime', 'member/path', 'pax/record', 'pax/name']));
  });

  needs('xz', 'tar')('tar.xz is read', async () => {
    shell('xz -k published.tar');
    const { ok, summary } = await check(readFileSync(path.join(work, 'published.tar.xz')));
    expect({ ok, compression: summary['compression'] }).toEqual({ ok: true, compression: 'xz' });
    shell(
      'xz -c published.tar > twice.tar.xz; printf "" | xz >> twice.tar.xz; head -c 4 /dev/zero >> twice.tar.xz',
    );
    const twice = await check(readFileSync(path.join(work, 'twice.tar.xz')));
    expect(twice.findings.map(({ code, data }) => [code, data?.['oddity']])).toEqual([
      ['archive/wrapper', 'xz/stream-padding'],
      ['archive/wrapper', 'xz/streams'],
    ]);
  });

  needs('zstd', 'tar')('tar.zst is read', async () => {
    shell('zstd -q published.tar -o published.tar.zst');
    const { ok, summary } = await check(readFileSync(path.join(work, 'published.tar.zst')));
    expect({ ok, compression: summary['compression'] }).toEqual({ ok: true, compression: 'zstd' });
    const plain = await check(readFileSync(path.join(work, 'published.tar')));
    expect(summary['tar_sha256']).toBe(plain.subject.sha256);
  });
});
