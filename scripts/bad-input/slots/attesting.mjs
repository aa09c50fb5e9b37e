// slsa-provenance, whose sub-commands are the first word.

export function slots(at) {
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

export function calls(at) {
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

export function longWork(at) {
  const fifo = ['--predicate', at('manifest.json'), '--subject', at('big/zeros'), '-o', 'out'];
  return [
    { tool: 'slsa-provenance', args: ['generate', ...fifo] },
    { tool: 'slsa-provenance', args: ['sign', at('fifo'), '--key', at('attest.key'), '-o', 'out'] },
  ];
}
