// What the measurements found, kept in a file for each when bench/run.mjs asks for it, for the README's table.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';

const found = { tables: [], aims: [], profiles: [] };
const file = process.env.REPRO_BENCH_RECORD;

/** Remembers a table, an aim or a profile. */
export function record(kind, entry) {
  found[kind].push(entry);
}

/** The machine that measures. */
export function machine() {
  return {
    cpu: `${cpus().length} × ${cpus()[0].model.trim()}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: firstLine('sh', ['-c', '. /etc/os-release; echo $PRETTY_NAME']),
    // Where it is set, Node 20 reads its own hundred and more certificates at each start, to add those that it names.
    extraCertificates: Boolean(process.env.NODE_EXTRA_CA_CERTS),
  };
}

/** The programs that are measured beside ours. */
export function versions() {
  return {
    node: process.versions.node,
    gzip: firstLine('gzip', ['--version']),
    pigz: firstLine('pigz', ['--version']),
    tar: firstLine('tar', ['--version']),
    bsdtar: firstLine('bsdtar', ['--version']),
    sha256sum: firstLine('sha256sum', ['--version']),
    openssl: firstLine('openssl', ['version']),
  };
}

function firstLine(program, args) {
  const { stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  return error ? undefined : (stdout || stderr).split('\n')[0];
}

if (file) {
  const begun = loadavg();
  process.on('exit', (status) => {
    if (status !== 0) return;
    mkdirSync(path.dirname(file), { recursive: true });
    const date = new Date().toISOString().slice(0, 10);
    const load = { begun: begun[0], ended: loadavg()[0] };
    writeFileSync(
      file,
      `${JSON.stringify({ date, machine: machine(), versions: versions(), load, ...found }, null, 2)}\n`,
    );
  });
}
