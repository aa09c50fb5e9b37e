import { describe, expect, it } from '@jest/globals';
import { exitStatus, runGraph, type StepRecord, type Verdict } from '../src/graph/graph.ts';

const quiet = { started() {}, ended() {} };
const clock = { now: () => new Date(0), signal: new AbortController().signal };
const pass = async (): Promise<Verdict> => ({ status: 'pass' });

const statuses = (records: readonly StepRecord[]) =>
  Object.fromEntries(records.map(({ name, status }) => [name, status]));

describe('runGraph', () => {
  it('runs a step after those that it needs', async () => {
    const seen: string[] = [];
    const noting = (name: string, needs: readonly string[] = []) => ({
      name,
      needs,
      async run(): Promise<Verdict> {
        await new Promise(setImmediate);
        seen.push(name);
        return { status: 'pass' };
      },
    });
    await runGraph([noting('a'), noting('b'), noting('joined', ['a', 'b'])], quiet, clock);
    expect(seen).toEqual(['a', 'b', 'joined']);
  });

  it('runs independent steps at the same time', async () => {
    const running = new Set<string>();
    let most = 0;
    const nodes = ['a', 'b', 'c'].map((name) => ({
      name,
      async run(): Promise<Verdict> {
        running.add(name);
        most = Math.max(most, running.size);
        await new Promise(setImmediate);
        running.delete(name);
        return { status: 'pass' };
      },
    }));
    await runGraph(nodes, quiet, clock);
    expect(most).toBe(3);
  });

  it('stops only what needs a step that failed or broke, and says why', async () => {
    const records = await runGraph(
      [
        { name: 'bad', run: async () => ({ status: 'fail' }) },
        { name: 'broken', run: async () => Promise.reject(new Error('disk on fire')) },
        { name: 'after-bad', needs: ['bad'], run: pass },
        { name: 'after-broken', needs: ['broken'], run: pass },
        { name: 'far', needs: ['after-bad'], run: pass },
        { name: 'apart', run: pass },
      ],
      quiet,
      clock,
    );
    expect(statuses(records)).toEqual({
      bad: 'fail',
      broken: 'unverifiable',
      'after-bad': 'not_run',
      'after-broken': 'not_run',
      far: 'not_run',
      apart: 'pass',
    });
    expect(records[1]?.error).toEqual(new Error('disk on fire'));
    expect(records[2]?.reason).toBe('bad did not pass');
  });

  it('runs a step after others whatever became of them, and without those that are switched off', async () => {
    const records = await runGraph(
      [
        { name: 'bad', run: async () => ({ status: 'fail' }) },
        { name: 'report', after: ['bad', 'switched-off'], needs: ['not-there'], run: pass },
      ],
      quiet,
      clock,
    );
    expect(statuses(records)).toEqual({ bad: 'fail', report: 'pass' });
  });

  it('refuses a step that stands before one it needs', async () => {
    const nodes = [
      { name: 'first', needs: ['second'], run: pass },
      { name: 'second', run: pass },
    ];
    await expect(runGraph(nodes, quiet, clock)).rejects.toThrow('first stands before second');
  });

  it('once it is aborted begins no step, and waits for none that hangs', async () => {
    const controller = new AbortController();
    const records = await runGraph(
      [
        {
          name: 'first',
          async run() {
            setImmediate(() => controller.abort(new Error('stopped by SIGINT')));
            return { status: 'pass' };
          },
        },
        { name: 'hangs', needs: ['first'], run: () => new Promise<Verdict>(() => {}) },
        { name: 'second', needs: ['hangs'], run: pass },
      ],
      quiet,
      { now: () => new Date(0), signal: controller.signal },
    );
    expect(statuses(records)).toEqual({ first: 'pass', hangs: 'unverifiable', second: 'not_run' });
    expect(records[1]?.error).toEqual(new Error('stopped by SIGINT'));
  });

  it.each([
    [['pass', 'pass'], 0],
    [['pass', 'fail', 'not_run'], 2],
    [['unverifiable', 'fail', 'not_run'], 1],
    [['pass', 'not_run'], 1],
  ] as const)('gives %j the exit status %i', (found, status) => {
    expect(exitStatus(found.map((each) => ({ status: each })))).toBe(status);
  });
});
