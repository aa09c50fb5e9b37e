// Every place in which a bin takes something from its user.

/** Odd trees with which nothing is wrong. */
const SOUND = /^(circular links|names of 255 bytes)$/;
/** A tar that is cut within the zeros behind its end marker is whole; what is cut off is padding. */
const ONLY_PADDING = /^cut at last .*\.tar$/;

/** What cannot be read is another build all the same. */
const DIFFERENT = /^(empty|random|bomb|cut|malformed)/;

/**
 * The slots by the fixtures' `at`. `args(file)` is the command line with `file` in that place and the rest good.
 * `verdict` names the situations in which the tool can judge what it is given, and must: the status is 2, not 1.
 * `fine` names those in which nothing is wrong with the input as far as this slot is concerned: the status is 0.
 */
export function slots(at) {
  const manifest = (rest) => ['--dir', at('tree'), ...rest];
  const snapshot = ['--snapshot', at('snapshot.json')];
  const artifact = ['--artifact', at('release/artifact.tar.gz')];
  return [
    { tool: 'make-snapshot', slot: 'DIR', kind: 'tree', args: (dir) => [dir], fine: SOUND },
    { tool: 'make-snapshot', slot: '--check', kind: 'json', args: (file) => ['--check', file, at('tree')] },
    {
      tool: 'make-snapshot',
      slot: '--files-from',
      kind: 'list',
      args: (file) => ['--files-from', file, at('tree')],
      fine: /^empty$/,
    },
    { tool: 'version-stamp', slot: '--from-package', kind: 'json', args: (file) => ['--from-package', file] },
    { tool: 'version-stamp', slot: '--dir', kind: 'git', args: (dir) => ['--from-git', '--dir', dir] },
    { tool: 'det-tar', slot: 'DIR', kind: 'tree', args: (dir) => [dir], fine: SOUND, streams: true },
    {
      tool: 'det-tar',
      slot: '--from',
      kind: 'archive',
      args: (file) => ['--from', file],
      fine: ONLY_PADDING,
      streams: true,
    },
    {
      tool: 'det-tar',
      slot: '--files-from',
      kind: 'list',
      args: (file) => ['--files-from', file, at('tree')],
      fine: /^empty$/,
      streams: true,
    },
    {
      tool: 'make-vel-manifest',
      slot: '--snapshot',
      kind: 'json',
      args: (file) => manifest(['--snapshot', file, ...artifact]),
    },
    {
      tool: 'make-vel-manifest',
      slot: '--artifact',
      kind: 'bytes',
      args: (file) => manifest([...snapshot, '--artifact', file]),
      // Any file may be an artifact. Only what says it is gzip or zstd must hold what it says.
      fine: /^(empty|random bytes|bomb\.gz|.*\.tar|malformed\.tar\.zst)$/,
    },
    {
      tool: 'make-vel-manifest',
      slot: '--metadata',
      kind: 'json',
      args: (file) => manifest([...snapshot, ...artifact, '--metadata', file]),
    },
    {
      tool: 'vel-validator',
      slot: 'MANIFEST',
      kind: 'json',
      args: (file) => [file, ...artifact, ...snapshot],
      verdict: /^a list$/, // is JSON, and does not fit the schema
    },
    {
      tool: 'vel-validator',
      slot: '--artifact',
      kind: 'bytes',
      args: (file) => [at('manifest.json'), '--artifact', file, ...snapshot],
      verdict: /^(empty|random|bomb|cut|malformed)/, // has another digest than the manifest says
    },
    {
      tool: 'vel-validator',
      slot: '--snapshot',
      kind: 'json',
      args: (file) => [at('manifest.json'), ...artifact, '--snapshot', file],
      verdict: /^(empty|invalid|a list|very|NUL|a name|random|cut)/, // has another digest than the manifest says
    },
    {
      tool: 'vel-validator',
      slot: '--schema',
      kind: 'json',
      args: (file) => [at('manifest.json'), ...artifact, ...snapshot, '--schema', file],
    },
    ...attestationSlots(at),
    {
      tool: 'verify-gzip-header',
      slot: 'FILE',
      kind: 'archive',
      args: (file) => [file],
      verdict: /^random bytes$|\.(tar|zst)$/, // begins as something else, which is what the tool is asked
    },
    {
      tool: 'verify-tar-determinism',
      slot: 'FILE',
      kind: 'archive',
      args: (file) => [file],
      verdict: ONLY_PADDING, // not the padding that the format has
    },
    {
      tool: 'safe-paths-check',
      slot: 'ARCHIVE',
      kind: 'archive',
      args: (file) => [file],
      fine: ONLY_PADDING,
    },
    {
      tool: 'verify-rebuild',
      slot: 'BUILD',
      kind: 'archive',
      args: (file) => [file, at('good.tar.gz')],
      verdict: DIFFERENT,
    },
    {
      tool: 'verify-rebuild',
      slot: 'OTHER',
      kind: 'archive',
      args: (file) => [at('good.tar.gz'), file],
      verdict: DIFFERENT,
    },
    {
      tool: 'json-canonical-check',
      slot: 'FILE',
      kind: 'json',
      args: (file) => [file],
      verdict: /^a name twice$/,
      fine: /^a list$/,
    },
    {
      tool: 'pins-manifest-check',
      slot: 'FILE',
      kind: 'list',
      args: (file) => [file],
      fine: /^empty$/,
    },
    ...['policy-trace', 'evidence-matrix', 'make-ci-summary', 'repro-audit'].map((tool) => ({
      tool,
      slot: 'DIR',
      kind: 'source',
      args: (dir) => [dir],
    })),
    {
      tool: 'evidence-publish',
      slot: 'RELEASE',
      kind: 'archive',
      args: (dir) => [dir, '--to', 'oci://127.0.0.1:1/a', '--attempts', '1'],
    },
    ...['secret-lint', 'permissions-lint'].map((tool) => ({
      tool,
      slot: 'PATH',
      kind: 'source',
      args: (dir) => [dir],
      fine: /^a file$/, // is judged by itself
    })),
    {
      tool: 'make-rbom',
      slot: 'PATH',
      kind: 'source',
      args: (dir) => [dir, '--release-version', '1.0.0'],
      fine: /^a file$/,
    },
    { tool: 'rbom-check', slot: 'RBOM', kind: 'json', args: (file) => [file], verdict: /^a list$/ },
    {
      tool: 'repro',
      slot: 'release DIR',
      kind: 'tree',
      args: (dir) => ['release', dir, '--output-dir', 'HERE/new'],
      fine: SOUND,
      makes: ['new'],
    },
    {
      tool: 'repro',
      slot: 'build DIR',
      kind: 'tree',
      args: (dir) => ['build', dir, '--output-dir', 'HERE/new'],
      fine: SOUND,
      makes: ['new'],
    },
    { tool: 'repro', slot: 'verify DIR', kind: 'source', args: (dir) => ['verify', dir] },
    { tool: 'repro', slot: 'compliance DIR', kind: 'source', args: (dir) => ['compliance', dir] },
    { tool: 'repro', slot: 'security DIR', kind: 'source', args: (dir) => ['security', dir] },
    { tool: 'repro', slot: 'stats DIR', kind: 'source', args: (dir) => ['stats', dir] },
    { tool: 'repro', slot: 'clean DIR', kind: 'source', args: (dir) => ['clean', dir] },
    { tool: 'repro', slot: 'config DIR', kind: 'source', args: (dir) => ['config', dir] },
    {
      tool: 'repro',
      slot: '--schema',
      kind: 'json',
      // Is JSON and no schema, which shows only when the check that uses it runs: the others have run by then.
      late: /^a list$/,
      args: (file) => ['release', at('tree'), '--output-dir', 'HERE/new', '--schema', file],
    },
  ];
}

/** A call of each bin that takes long unless it is stopped, and what it would write. */
export function longWork(at) {
  const lifted = ['--max-ratio', '1000000', '--max-size', '99999999999999'];
  const big = ['--snapshot', at('snapshot.json'), '--artifact', at('big/zeros')];
  return [
    { tool: 'make-snapshot', args: [at('big'), '-o', 'out'] },
    { tool: 'make-snapshot', args: [at('big'), '--cache', 'cache', '-o', 'out'] },
    { tool: 'version-stamp', args: ['--from-package', at('fifo'), '-o', 'out'] },
    { tool: 'det-tar', args: [at('big'), '-o', 'out'] },
    { tool: 'det-tar', args: [at('big'), '--compression', 'none', '-o', 'out', '--report', 'record'] },
    { tool: 'det-tar', args: ['--from', at('huge.tar'), '-o', 'out'] },
    { tool: 'make-vel-manifest', args: ['--dir', at('tree'), ...big, '-o', 'out'] },
    { tool: 'vel-validator', args: [at('manifest.json'), ...big, '-o', 'out'] },
    { tool: 'verify-gzip-header', args: [at('bomb.gz'), ...lifted, '-o', 'out'] },
    { tool: 'verify-tar-determinism', args: [at('huge.tar'), '-o', 'out'] },
    { tool: 'safe-paths-check', args: [at('huge.tar'), ...lifted, '-o', 'out'] },
    { tool: 'verify-rebuild', args: [at('huge.tar'), at('good.tar'), '-o', 'out'] },
    { tool: 'json-canonical-check', args: [at('fifo'), '-o', 'out'] },
    { tool: 'repro', args: ['release', at('big'), '--output-dir', 'HERE/new'] },
    { tool: 'repro', args: ['build', at('big'), '--output-dir', 'HERE/new'] },
  ];
}

/** Every place of slsa-provenance, whose sub-commands are the first word. */
function attestationSlots(at) {
  const of = (slot, args, more = {}) => ({ tool: 'slsa-provenance', slot, kind: 'json', args, ...more });
  const subject = ['--subject', at('release/artifact.tar.gz')];
  const generate = ['generate', '--predicate', at('manifest.json'), ...subject];
  const verify = ['verify', at('bundle.json'), ...subject, '--key', at('attest.pub')];
  return [
    of('generate --predicate', (file) => ['generate', '--predicate', file, ...subject]),
    of('generate --subject', (file) => [...generate.slice(0, 3), '--subject', file], {
      kind: 'bytes',
      verdict: /^(empty|random|bomb|cut|malformed)/, // has another digest than the manifest says
    }),
    of('generate --run-record', (file) => [...generate, '--run-record', file]),
    of('generate --metadata', (file) => [...generate, '--metadata', file]),
    of('sign STATEMENT', (file) => ['sign', file, '--key', at('attest.key')]),
    of('sign --key', (file) => ['sign', at('statement.json'), '--key', file], { kind: 'list' }),
    of('verify BUNDLE', (file) => ['verify', file, ...verify.slice(2)]),
    of('verify --subject', (file) => [...verify.slice(0, 2), '--subject', file, ...verify.slice(4)], {
      kind: 'bytes',
      verdict: /^(empty|random|bomb|cut|malformed)/,
    }),
    of('verify --key', (file) => [...verify.slice(0, 4), '--key', file], { kind: 'list' }),
    of('verify --trust', (file) => [...verify, '--trust', file]),
    of('verify --trusted-root', (file) => [...verify, '--trusted-root', file]),
  ];
}

/** A call of each bin that works, and the flags that it has beside. */
export function goodCalls(at) {
  const repro = (name) => ({
    tool: 'repro',
    prefix: [name],
    args: [at('tree')],
    integer: '--level',
    text: '--prefix',
  });
  return [
    { tool: 'make-snapshot', args: [at('tree')], integer: '--workers', text: '--cache' },
    { tool: 'version-stamp', args: ['1.2.3'], text: '--base', choice: '--scheme' },
    { tool: 'det-tar', args: [at('tree')], integer: '--level', text: '--prefix', streams: true },
    {
      tool: 'make-vel-manifest',
      args: [
        '--dir',
        at('tree'),
        '--snapshot',
        at('snapshot.json'),
        '--artifact',
        at('release/artifact.tar.gz'),
      ],
      text: '--git-ref',
    },
    {
      tool: 'vel-validator',
      args: [
        at('manifest.json'),
        '--snapshot',
        at('snapshot.json'),
        '--artifact',
        at('release/artifact.tar.gz'),
      ],
      text: '--schema',
      choice: '--content',
    },
    {
      tool: 'verify-gzip-header',
      args: [at('release/artifact.tar.gz')],
      integer: '--os',
      choice: '--format',
    },
    {
      tool: 'verify-tar-determinism',
      args: [at('release/artifact.tar.gz')],
      integer: '--mtime',
      choice: '--profile',
    },
    {
      tool: 'safe-paths-check',
      args: [at('release/artifact.tar.gz')],
      integer: '--max-size',
      choice: '--target',
    },
    { tool: 'json-canonical-check', args: [at('snapshot.json')], integer: '--max-size', choice: '--newline' },
    ...attestationCalls(at),
    ...['release', 'build', 'verify', 'security', 'stats', 'clean', 'config'].map(repro),
  ];
}

function attestationCalls(at) {
  const subject = ['--subject', at('release/artifact.tar.gz')];
  const of = (name, args, more) => ({ tool: 'slsa-provenance', prefix: [name], args, ...more });
  return [
    of('generate', ['--predicate', at('manifest.json'), ...subject], { text: '--started-on' }),
    of('sign', [at('statement.json'), '--key', at('attest.key')], { text: '--rekor-url' }),
    of('verify', [at('bundle.json'), ...subject, '--key', at('attest.pub')], {
      integer: '--log-threshold',
      text: '--builder-id',
      choice: '--format',
    }),
  ];
}
