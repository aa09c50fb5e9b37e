import { describe, expect, it } from '@jest/globals';
import { openRepository, publicUrl, remoteUrl } from '@repro/git';
import { testRepo } from './repo.ts';

describe('publicUrl', () => {
  it.each([
    ['https://github.com/o/r.git', 'https://github.com/o/r.git'],
    ['https://user:pass@github.com/o/r', 'https://github.com/o/r'],
    ['https://ghp_0123456789@github.com/o/r', 'https://github.com/o/r'],
    ['https://x-access-token:ghs_tok@github.com/o/r', 'https://github.com/o/r'],
    ['https://oauth2:glpat-x%40y@gitlab.com/g/s/r.git', 'https://gitlab.com/g/s/r.git'],
    ['https://h.example/o/r?access_token=abc#frag', 'https://h.example/o/r'],
    ['HTTPS://User@Host.Example:8443/R', 'https://host.example:8443/R'],
    ['ssh://git@host.example:2222/o/r.git', 'ssh://git@host.example:2222/o/r.git'],
    ['ssh://git:secret@host.example/o/r', 'ssh://git@host.example/o/r'],
    ['ssh://alice@gerrit.example:29418/r', 'ssh://gerrit.example:29418/r'],
    ['git@github.com:o/r.git', 'git@github.com:o/r.git'],
    ['alice@host.example:o/r.git', 'host.example:o/r.git'],
    ['host.example:o/r.git', 'host.example:o/r.git'],
    ['git://host.example/r', 'git://host.example/r'],
  ])('%s is published as %s', (url, expected) => {
    expect(publicUrl(url)).toBe(expected);
  });

  it.each([
    '/home/me/project',
    '../project',
    'file:///home/me/project',
    'C:\\work\\project',
    'C:/work/project',
    'ext::sh -c evil',
    'user:pass@host:path',
    'https://',
    '',
    'https://host/a b',
    'foo::https://user:pass@host/x',
    'codecommit::eu-west-1://profile@repo',
    'https://host/\u001b]0;x',
    'git@host:path?token=x',
  ])('%j is not published', (url) => {
    expect(publicUrl(url)).toBeUndefined();
  });

  it('never lets a password through, wherever it stands', () => {
    for (const url of [
      'https://a:hunter2@h/x',
      'https://hunter2@h/x',
      'ssh://git:hunter2@h/x',
      'hunter2:x@h:p',
      'git:hunter2@host.example:p',
      'https://h/x?p=hunter2',
      'https://h/x#hunter2',
      'https://h/x;https://u:hunter2@h',
    ]) {
      expect(publicUrl(url) ?? '').not.toContain('hunter2');
    }
  });
});

describe('remoteUrl', () => {
  it('prefers origin, takes the only remote otherwise, and guesses nothing', async () => {
    const repo = await testRepo();
    expect(remoteUrl(await openRepository(repo.dir))).toBeUndefined();
    repo.git('remote', 'add', 'up.stream', 'https://h.example/up');
    expect(remoteUrl(await openRepository(repo.dir))).toBe('https://h.example/up');
    repo.git('remote', 'add', 'fork', 'https://h.example/fork');
    expect(remoteUrl(await openRepository(repo.dir))).toBeUndefined();
    repo.git('remote', 'add', 'origin', 'https://h.example/origin');
    expect(remoteUrl(await openRepository(repo.dir))).toBe('https://h.example/origin');
  });

  it('does not apply url rewriting, which is how tokens are put in', async () => {
    const repo = await testRepo();
    repo.git('remote', 'add', 'origin', 'https://h.example/o');
    repo.git('config', 'url.https://token@h.example/.insteadOf', 'https://h.example/');
    expect(remoteUrl(await openRepository(repo.dir))).toBe('https://h.example/o');
  });
});
