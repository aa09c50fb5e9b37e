// What reads a whole release: a directory or a bundle.

/**
 * No damage may pass an audit. The others tell what the evidence says, which a release without its sums, or without the
 * record of a run, can still say; the page of a CI run is made of whatever there is.
 */
export function slots(at) {
  const of = (tool, slot, args, more) => ({
    tool,
    slot,
    kind: 'release',
    args,
    shows: /./,
    any: [1, 2],
    ...more,
  });
  const audit = (rest) => [at('release/release.evidence.tar'), ...rest];
  const publish = (rest) => [at('release'), '--to', 'oci://127.0.0.1:1/a/b', '--attempts', '1', ...rest];
  return [
    of('policy-trace', 'RELEASE', (place) => [place], { any: [0, 1, 2] }),
    of('evidence-matrix', 'RELEASE', (place) => [place], { any: [0, 1, 2] }),
    of('make-ci-summary', 'RELEASE', (place) => [place], { any: [0, 1] }),
    of('repro-audit', 'RELEASE', (place) => [place]),
    of('evidence-publish', 'RELEASE', (place) => [place, ...publish([]).slice(1)], { any: [1, 2] }),
    of('repro-audit', '--trust', (file) => audit(['--trust', file]), { kind: 'json', any: undefined }),
    of('repro-audit', '--key', (file) => audit(['--key', file]), { kind: 'list', any: undefined }),
    of('repro-audit', '--source', (dir) => audit(['--source', dir]), { kind: 'tree', also: 'UNTOLD' }),
    of('repro-audit', '--git', (dir) => audit(['--git', dir]), { kind: 'source', also: 'UNTOLD' }),
    ...['--ca-file', '--cert-file', '--key-file'].map((flag) =>
      of('evidence-publish', flag, (file) => publish([flag, file]), { kind: 'list', any: undefined }),
    ),
  ];
}

export function calls(at) {
  const of = (tool, more) => ({ tool, args: [at('release')], ...more });
  return [
    of('policy-trace', { choice: '--format' }),
    of('evidence-matrix', { choice: '--format' }),
    of('make-ci-summary', { integer: '--max-findings', choice: '--format' }),
    of('repro-audit', { text: '--trust', choice: '--format' }),
    of('evidence-publish', {
      args: [at('release'), '--to', `oci://${at.registry}/a/b`],
      integer: '--attempts',
      text: '--ca-file',
    }),
  ];
}

export function longWork(at) {
  const big = at('huge-release');
  return [
    ...['policy-trace', 'evidence-matrix', 'make-ci-summary', 'repro-audit'].map((tool) => ({
      tool,
      args: [big, '-o', 'out'],
    })),
    { tool: 'evidence-publish', args: [at('release'), '--to', `oci://${at.silentHost}/a/b`, '-o', 'out'] },
  ];
}
