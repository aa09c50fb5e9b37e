import { describe, expect, it } from '@jest/globals';
import { exitStatus, Graph, type StepRecord } from '../src/graph/graph.ts';

const quiet = { started() {}, ended() {} };
const clock = { now: () => 0, signal: new AbortController().signal };
const pass = async <T>(value: T) => ({ status: 'pass' as const, value });

const statuses = (records: readonly StepRecord[]) =>
  Object.fromEntries(records.map(({ name, status }) => [name, status]));

describe('Graph', () => {
  it('hands on what a step made to those that need it', async () => {
    const graph = new Graph();
    const two = graph.step('two', [], () => pass(2));
    const text = graph.step('text', [], () => pass('ab'));
    let seen = '';
    graph.step('joined', [two, text], async (n, t) => {
      seen = t.repeat(n);
      return pass(undefined);
    });
    await graph.run(quiet, clock);
    expect(seen).toBe('abab');
  });

  it('runs independent steps at the same time', async () => {
    const graph = new Graph();
    const running = new Set<string>();
    let most = 0;
    for (const name of ['a', 'b', 'c']) {
      graph.step(name, [], async () => {
        running.add(name);
        most = Math.max(most, running.size);
        await new Promise(setImmediate);
        running.delete(name);
        return pass(undefined);
      });
    }
    await graph.run(quiet, clock);
    expect(most).toBe(3);
  });

  it('stops only what needs a step that failed or broke', async () => {
    const graph = new Graph();
    const bad = graph.step('bad', [], async () => ({ status: 'fail', value: undefined }));
    const broken = graph.step('broken', [], async () => Promise.reject(new Error('disk on fire')));
    graph.step('after-bad', [bad], () => pass(undefined));
    graph.step('after-broken', [broken], () => pass(undefined));
    graph.step('apart', [], () => pass(undefined));
    const records = await graph.run(quiet, clock);
    expect(statuses(records)).toEqual({
      bad: 'fail',
      broken: 'error',
      'after-bad': 'not_run',
      'after-broken': 'not_run',
      apart: 'pass',
    });
    expect(records[1]?.error).toEqual(new Error('disk on fire'));
  });

  it('begins no step once it is aborted', async () => {
    const controller = new AbortController();
    const graph = new Graph();
    const first = graph.step('first', [], async () => {
      controller.abort();
      return pass(undefined);
    });
    graph.step('second', [first], () => pass(undefined));
    const records = await graph.run(quiet, { now: () => 0, signal: controller.signal });
    expect(statuses(records)).toEqual({ first: 'pass', second: 'not_run' });
  });

  it.each([
    [['pass', 'pass'], 0],
    [['pass', 'fail', 'not_run'], 2],
    [['error', 'fail', 'not_run'], 1],
    [['pass', 'not_run'], 1],
  ] as const)('gives %j the exit status %i', (found, status) => {
    expect(exitStatus(found.map((each) => ({ name: 'x', status: each, duration: 0 })))).toBe(status);
  });
});
