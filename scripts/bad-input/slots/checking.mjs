// What checks one document or archive.
import { DIFFERENT, ONLY_PADDING, SOUND } from './odd.mjs';

export function slots(at) {
  const snapshot = ['--snapshot', at('snapshot.json')];
  const artifact = ['--artifact', at('release/artifact.tar.gz')];
  return [
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
    {
      tool: 'verify-gzip-header',
      slot: 'FILE',
      kind: 'archive',
      args: (file) => [file],
      verdict: /^random bytes$|\.(tar|zst|xz)$/, // begins as something else, which is what the tool is asked
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
      kind: 'scanned list',
      args: (file) => [file],
      fine: /^a directory$/,
      shows: /./,
    },
    {
      tool: 'verify-rebuild',
      slot: '--source',
      kind: 'tree',
      args: (dir) => [at('release'), '--source', dir],
      verdict: SOUND, // is another source
    },
    {
      tool: 'verify-rebuild',
      slot: '--git',
      kind: 'source',
      args: (dir) => [at('release'), '--git', dir, '--revision', 'HEAD'],
    },
    {
      tool: 'meta-lint',
      slot: 'FILE',
      kind: 'data',
      args: (file) => [file],
      // What is wrong with a text is what it is asked for; limits are no verdict.
      verdict: /^(empty|invalid|NUL|a name|random|cut|itself|not-utf8)/,
      fine: /^a list$/,
    },
    {
      tool: 'meta-lint',
      slot: '--schema',
      kind: 'data',
      args: (file) => [at('snapshot.json'), '--schema', file],
    },
    {
      tool: 'rbom-check',
      slot: 'RBOM',
      kind: 'json',
      args: (file) => [file, '--policy', at('policy.yml')],
      verdict: /^a list$/, // is JSON, and does not fit the schema
    },
    {
      tool: 'rbom-check',
      slot: '--policy',
      kind: 'data',
      args: (file) => [at('bill.json'), '--policy', file],
    },
    {
      tool: 'rbom-check',
      slot: '--artifacts',
      kind: 'tree',
      args: (dir) => [at('bill.json'), '--artifacts', dir],
      verdict: /^(circular links|names of 255 bytes|an unreadable file)$/, // holds other files
    },
  ];
}

export function calls(at) {
  const artifact = at('release/artifact.tar.gz');
  return [
    {
      tool: 'vel-validator',
      args: [at('manifest.json'), '--snapshot', at('snapshot.json'), '--artifact', artifact],
      text: '--schema',
      choice: '--content',
    },
    { tool: 'verify-gzip-header', args: [artifact], integer: '--os', choice: '--format' },
    { tool: 'verify-tar-determinism', args: [artifact], integer: '--mtime', choice: '--profile' },
    { tool: 'safe-paths-check', args: [artifact], integer: '--max-size', choice: '--target' },
    { tool: 'json-canonical-check', args: [at('snapshot.json')], integer: '--max-size', choice: '--newline' },
    { tool: 'meta-lint', args: [at('snapshot.json')], integer: '--max-depth', choice: '--syntax' },
    { tool: 'rbom-check', args: [at('bill.json'), '--policy', at('policy.yml')], integer: '--workers' },
    {
      tool: 'verify-rebuild',
      args: [at('release'), '--source', at('tree')],
      integer: '--mtime',
      text: '--attestation',
      choice: '--compression',
    },
  ];
}

export function longWork(at) {
  const lifted = ['--max-ratio', '1000000', '--max-size', '99999999999999'];
  const big = ['--snapshot', at('snapshot.json'), '--artifact', at('big/zeros')];
  return [
    { tool: 'vel-validator', args: [at('manifest.json'), ...big, '-o', 'out'] },
    { tool: 'verify-gzip-header', args: [at('bomb.gz'), ...lifted, '-o', 'out'] },
    { tool: 'verify-tar-determinism', args: [at('huge.tar'), '-o', 'out'] },
    { tool: 'safe-paths-check', args: [at('huge.tar'), ...lifted, '-o', 'out'] },
    { tool: 'json-canonical-check', args: [at('fifo'), '-o', 'out'] },
    { tool: 'meta-lint', args: [at('fifo'), '-o', 'out'] },
    { tool: 'rbom-check', args: [at('fifo'), '--policy', at('policy.yml'), '-o', 'out'] },
    { tool: 'verify-rebuild', args: [at('huge.tar'), at('good.tar'), '-o', 'out'] },
    {
      tool: 'verify-rebuild',
      args: [at('release'), '--source', at('big'), '-o', 'out', '--attestation', 'made'],
    },
  ];
}
