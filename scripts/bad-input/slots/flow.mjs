// The whole flow.
import { SOUND } from './odd.mjs';

/** Shows when the first step runs: what is known of the run by then is kept for a look. */
const UNREADABLE = /^(5000 deep|an unreadable file)$/;

export function slots(at) {
  return [
    {
      tool: 'repro',
      slot: 'release DIR',
      kind: 'tree',
      args: (dir) => ['release', dir, '--output-dir', 'HERE/new'],
      fine: SOUND,
      late: UNREADABLE,
      makes: ['new'],
    },
    {
      tool: 'repro',
      slot: 'build DIR',
      kind: 'tree',
      args: (dir) => ['build', dir, '--output-dir', 'HERE/new'],
      fine: SOUND,
      late: UNREADABLE,
      makes: ['new'],
    },
    { tool: 'repro', slot: 'verify DIR', kind: 'source', args: (dir) => ['verify', dir] },
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
    {
      tool: 'repro',
      slot: 'security DIR',
      kind: 'tree',
      args: (dir) => ['security', dir, '--output-dir', 'HERE/new'],
      fine: SOUND,
      shows: /^an unreadable file$/,
      makes: ['new'],
    },
    { tool: 'repro', slot: 'compliance DIR', kind: 'source', args: (dir) => ['compliance', dir] },
    { tool: 'repro', slot: 'stats DIR', kind: 'source', args: (dir) => ['stats', dir] },
    { tool: 'repro', slot: 'init DIR', kind: 'source', args: (dir) => ['init', dir] },
  ];
}

export function calls(at) {
  const repro = (name) => ({
    tool: 'repro',
    prefix: [name],
    args: [at('tree')],
    integer: '--level',
    text: '--prefix',
  });
  return ['release', 'build', 'verify', 'security', 'stats', 'clean', 'config'].map(repro);
}

export function longWork(at) {
  return [
    { tool: 'repro', args: ['release', at('big'), '--output-dir', 'HERE/new'], keeps: ['new'] },
    { tool: 'repro', args: ['build', at('big'), '--output-dir', 'HERE/new'], keeps: ['new'] },
  ];
}
