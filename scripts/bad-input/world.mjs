// Every bin against a bad command line, a bad environment and a bad world around it.
import { isRoot } from './process.mjs';
import { goodCalls, longWork } from './slots.mjs';

const USAGE = /USAGE/;
/** What a shell puts around a command; the status is that of the command. */
const SHELLS = {
  // The reader is gone before the first byte.
  'a closed pipe': '{ sleep 0.3; exec "$@"; } | true; exit ${PIPESTATUS[0]}',
  'stdout is full': 'exec "$@" >/dev/full',
  'stdout is read-only': 'exec "$@" 1</dev/null',
};

export function usageCases(at) {
  return goodCalls(at).flatMap(({ tool, prefix = [], args, integer, text = '--output', choice, streams }) => {
    const call = (what, rest, more = {}) => ({
      tool,
      slot: prefix.join(' '),
      what,
      streams,
      args: [...prefix, ...args, ...rest],
      code: USAGE,
      ...more,
    });
    return [
      call('unknown flag', ['--no-such-flag']),
      call('unknown short flag', ['-Z']),
      call('flag without value', [text]),
      call('flag for a value', [text, '--quiet']),
      call('flag given twice', [text, 'a', text, 'b']),
      ...(integer
        ? [call('no number', [integer, '1e3']), call('number too large', [integer, '9'.repeat(40)])]
        : []),
      ...(choice ? [call('no choice', [choice, 'no-such'])] : []),
      call('value for a switch', ['--quiet=perhaps']),
      ...configCases(at, call),
    ];
  });
}

function configCases(at, call) {
  const code = /USAGE|CONFIG|JSON|YAML|NOT_FOUND|IS_A_DIRECTORY|TOO_/;
  const files = ['unknown-key', 'proto-key', 'invalid', 'not-utf8', 'deep', 'a-list', 'random'].map(
    (n) => `${n}.json`,
  );
  const yaml = ['unknown-key', 'invalid', 'aliases', 'itself', 'deep', 'not-utf8', 'random'].map(
    (n) => `${n}.yml`,
  );
  return [...files, ...yaml, 'no-such', 'tree'].map((name) =>
    call(`--config ${name}`, ['--config', at(name)], {
      code,
      rss: /deep|aliases|itself/.test(name),
      ...(name === 'invalid.json' && { says: /line 3, column 8|:3:8/ }),
      ...(name === 'invalid.yml' && { says: / line \d+.*column \d+|:\d+:\d+/ }),
    }),
  );
}

export function environmentCases(at) {
  const repro = (name, variable, value) => ({
    tool: 'repro',
    slot: name,
    what: `${variable}=${value}`,
    args: [name, at('tree'), ...(name === 'config' ? [] : ['--output-dir', 'HERE/new'])],
    env: { [variable]: value },
    // What was made before the variable is looked at is kept in failed/.
    ...(variable === 'SOURCE_DATE_EPOCH' && { keeps: ['new'] }),
  });
  const settings = ['config', 'build'].flatMap((name) => [
    repro(name, 'REPRO_COMPRESSION', 'thorough'),
    repro(name, 'REPRO_BUILD_COMPRESSION', 'rar'),
    repro(name, 'REPRO_STRICT_MODE', 'perhaps'),
    repro(name, 'REPRO_BUILD_WORKERS', '-1'),
    repro(name, 'REPRO_BUILD_WORKERS', '99999'),
  ]);
  const manifest = goodCalls(at).find(({ tool }) => tool === 'make-vel-manifest');
  const epochs = ['yesterday', '-1', '1.5', '9'.repeat(30)].flatMap((value) => [
    { ...manifest, slot: '', what: `SOURCE_DATE_EPOCH=${value}`, env: { SOURCE_DATE_EPOCH: value } },
    {
      tool: 'det-tar',
      slot: '--mtime env',
      what: `SOURCE_DATE_EPOCH=${value}`,
      args: [at('tree'), '--mtime', 'env'],
      streams: true,
      status: value === '-1' ? 0 : 1, // a time before 1970 is one
      env: { SOURCE_DATE_EPOCH: value },
    },
    repro('build', 'SOURCE_DATE_EPOCH', value),
  ]);
  const strict = { tool: 'version-stamp', slot: '', what: 'REPRO_STRICT_MODE=perhaps', args: ['1.2.3'] };
  return [...settings, ...epochs, { ...strict, env: { REPRO_STRICT_MODE: 'perhaps' } }];
}

/** Where results go: full, missing, locked, the input itself. */
export function outputCases(at) {
  const calls = goodCalls(at).filter(({ prefix = [] }) => !['verify', 'clean'].includes(prefix[0]));
  return calls.flatMap(({ tool, prefix = [], args, streams }) => {
    const slot = prefix.join(' ');
    const call = (what, rest, more) => ({
      tool,
      slot,
      what,
      args: [...prefix, ...args, ...rest],
      streams,
      ...more,
    });
    const flow = ['release', 'build'].includes(slot);
    const to = (place) => (flow ? ['--output-dir', place] : ['-o', place]);
    const streamed = Object.entries(SHELLS).map(([what, shell]) =>
      call(what, flow ? ['--output-dir', 'HERE/new'] : [], {
        shell,
        stdoutLost: true,
        // A release is made by then; that the summary is lost must still be told.
        ...(flow && { keeps: ['new'] }),
        code: { 'a closed pipe': /CLOSED_PIPE/, 'stdout is full': /DISK_FULL/ }[what],
      }),
    );
    return [
      ...streamed,
      call('stdin is closed', flow ? to('HERE/new') : [], {
        shell: 'exec "$@" <&-',
        status: 0,
        makes: ['new'],
      }),
      // Node opens /dev/null where a standard stream is closed: nothing can be told apart, and nothing is lost in it.
      call('stdout is closed', flow ? to('HERE/new') : [], {
        shell: 'exec "$@" >&-',
        status: 0,
        makes: ['new'],
        stdoutLost: true,
      }),
      call('into a missing directory', to('HERE/out/new'), { code: /NOT_FOUND|NOT_A_DIRECTORY|OUTPUT/ }),
      call('output is the fixtures', to(flow ? at('garbage') : at('tree')), {
        code: /IS_A_DIRECTORY|OUTPUT/,
      }),
      call('output is not ours to write', to(at('read-only/new')), { nobody: true, code: /PERMISSION/ }),
      call('output is a link loop', to(at('loop')), { code: /LINK_LOOP|OUTPUT/ }),
      ...(isRoot ? [call('disk is full', to('FULL'), { code: /DISK_FULL/ })] : []),
      ...(isRoot ? [call('disk is read-only', to('FROZEN'), { code: /READ_ONLY/ })] : []),
    ];
  });
}

/** The output is what is read: refused, and the input is as before. */
export function sameFileCases(at) {
  const copy = (name) => ({ copies: [at(name)] });
  const file = (tool, name) => ({
    tool,
    slot: 'FILE',
    what: 'output is the input',
    args: [name, '-o', name],
    code: /SAME_FILE/,
    ...copy(name),
  });
  const manifest = ['--dir', at('tree'), '--snapshot', 'snapshot.json', '--artifact', 'good.tar'];
  const both = {
    copies: [at('snapshot.json'), at('good.tar')],
    code: /SAME_FILE/,
    what: 'output is the input',
  };
  return [
    file('verify-gzip-header', 'good.tar.gz'),
    file('verify-tar-determinism', 'good.tar.gz'),
    file('safe-paths-check', 'good.tar.gz'),
    file('json-canonical-check', 'snapshot.json'),
    file('vel-validator', 'manifest.json'),
    file('meta-lint', 'snapshot.json'),
    file('secret-lint', 'good.tar.gz'),
    file('permissions-lint', 'good.tar.gz'),
    file('pins-manifest-check', 'invalid.yml'),
    ...['policy-trace', 'evidence-matrix', 'make-ci-summary', 'repro-audit'].map((tool) => ({
      ...file(tool, 'release.evidence.tar'),
      ...copy('release/release.evidence.tar'),
    })),
    ...moreSameFiles(at),
    { tool: 'det-tar', slot: '--from', args: ['--from', 'good.tar', '-o', 'good.tar'], ...both },
    {
      tool: 'det-tar',
      slot: '--report',
      args: [at('tree'), '-o', 'out', '--report', 'out'],
      ...both,
      code: USAGE,
    },
    {
      tool: 'make-snapshot',
      slot: '--check',
      args: ['--check', 'snapshot.json', at('tree'), '-o', 'snapshot.json'],
      ...both,
    },
    { tool: 'make-vel-manifest', slot: '--snapshot', args: [...manifest, '-o', 'snapshot.json'], ...both },
    { tool: 'make-vel-manifest', slot: '--artifact', args: [...manifest, '-o', 'good.tar'], ...both },
    {
      tool: 'version-stamp',
      slot: '--from-package',
      args: ['--from-package', 'package.json', '-o', 'package.json'],
      ...both,
      copies: [at('tree/package.json')],
    },
  ];
}

/** Several outputs in one file, and keys that are there. */
function moreSameFiles(at) {
  const code = /SAME_FILE|USAGE/;
  const of = (tool, slot, args, copies) => ({
    tool,
    slot,
    args,
    copies: copies.map(at),
    code,
    what: 'output is the input',
  });
  return [
    of('rbom-check', 'RBOM', ['bill.json', '--policy', at('policy.yml'), '-o', 'bill.json'], ['bill.json']),
    of(
      'rbom-check',
      '--policy',
      [at('bill.json'), '--policy', 'policy.yml', '-o', 'policy.yml'],
      ['policy.yml'],
    ),
    of('verify-rebuild', 'BUILD', ['good.tar', at('good.tar.gz'), '-o', 'good.tar'], ['good.tar']),
    of(
      'verify-rebuild',
      '--attestation',
      [at('release'), '--source', at('tree'), '-o', 'new', '--attestation', 'new'],
      [],
    ),
    of('make-rbom', '--sums', [at('release'), '--release-version', '1', '-o', 'new', '--sums', 'new'], []),
    of(
      'slsa-provenance',
      'sign',
      ['sign', 'statement.json', '--key', at('attest.key'), '-o', 'statement.json'],
      ['statement.json'],
    ),
    of(
      'slsa-provenance',
      'sign --key',
      ['sign', at('statement.json'), '--key', 'attest.key', '-o', 'attest.key'],
      ['attest.key'],
    ),
    of('slsa-provenance', 'generate-key', ['generate-key', '-o', 'attest'], ['attest.key']),
  ];
}

/** Long work that is stopped: nothing half-written, and soon. A kill may leave hidden temporary files only. */
export function signalCases(at) {
  return ['SIGINT', 'SIGTERM', 'SIGKILL'].flatMap((signal) =>
    longWork(at).map(({ tool, args, keeps }) => ({
      tool,
      keeps,
      slot:
        args[0] === 'release' || args[0] === 'build'
          ? args[0]
          : (args.find((arg) => /^--(?!dir)/.test(arg)) ?? ''),
      what: signal,
      signal,
      args,
      code: /INTERRUPTED/,
      seconds: 5,
    })),
  );
}
