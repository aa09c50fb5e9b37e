// What tools as libraries do to the process that they run in: nothing.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runProcess, temporaryDirectory } from '@repro/testkit';

const packageRoot = path.join(import.meta.dirname, '..');

/** Runs a program that imports tools as this package does. */
async function program(text: string) {
  const { status, stdout, stderr } = await runProcess(
    process.execPath,
    ['--input-type=module', '--eval', text],
    { cwd: packageRoot },
  );
  return { status, stdout: stdout.toString(), stderr };
}

describe('a file that is missing behind others', () => {
  it('is an error of the call, and not the end of the process', async () => {
    const directory = await temporaryDirectory();
    await writeFile(path.join(directory, 'present'), '{}');
    const calls = {
      'make-rbom': `make({ artifacts: [present(), missing()] }, { releaseVersion: '1.0.0' })`,
      'pins-manifest-check': `check([present(), missing()].map((file) => ({ ...file, path: file.name })))`,
      'make-vel-manifest': `make({ snapshot: present(), artifacts: [missing()] }, { host: {}, env: {} })`,
      'slsa-provenance': `generate({ manifest: present(), subjects: [missing()] })`,
      'slsa-provenance ': `verify(present().bytes, { keys: [], subjects: [missing()] })`,
      'vel-validator': `check(present().bytes, { snapshot: present(), artifacts: [missing()] })`,
      'verify-rebuild': `compare(present().bytes, missing().bytes)`,
    };
    const { status, stdout, stderr } = await program(`
      import { createReadStream } from 'node:fs';
      import { setTimeout } from 'node:timers/promises';
      const file = (name) => () => ({ name, bytes: createReadStream(${JSON.stringify(directory)} + '/' + name) });
      const [present, missing] = [file('present'), file('missing')];
      ${Object.entries(calls)
        .map(
          ([tool, call]) => `
      try {
        await (await import('@repro/${tool.trim()}')).${call};
      } catch (error) {
        console.log('${tool.trim()}', typeof error.code);
      }
      await setTimeout(20);`,
        )
        .join('')}`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const told = stdout.trim().split('\n');
    // To pins-manifest-check a file that cannot be read is a finding. vel-validator judges the manifest first, and one that is none
    // is a finding, whatever else is missing.
    expect(told).toEqual(
      ['make-rbom', 'make-vel-manifest', 'slsa-provenance', 'slsa-provenance', 'verify-rebuild'].map(
        (tool) => `${tool} string`,
      ),
    );
  });
});

describe('the process around a tool', () => {
  it('is as it was: no globals, no listeners, no output, nothing that keeps it', async () => {
    const directory = await temporaryDirectory();
    await writeFile(path.join(directory, 'file'), 'text');
    const { status, stdout, stderr } = await program(`
      const facts = () => ({
        globals: Reflect.ownKeys(globalThis).map(String).sort(),
        listeners: process.eventNames().map((name) => [String(name), process.listenerCount(name)]),
        env: { ...process.env },
        cwd: process.cwd(),
        umask: process.umask(),
        exitCode: process.exitCode,
      });
      await fetch('data:,'); // Whoever uses it has what Node has of it.
      const own = globalThis[Symbol.for('undici.globalDispatcher.1')];
      const before = facts();
      const { pack } = await import('@repro/det-tar');
      const { make } = await import('@repro/make-snapshot');
      const { check } = await import('@repro/secret-lint');
      const { walk } = await import('@repro/tree');
      const { release, resolveSettings } = await import('@repro/pipeline');
      const { publish } = await import('@repro/evidence-publish');
      const { openEvidence } = await import('@repro/evidence');
      const root = ${JSON.stringify(directory)};
      for await (const piece of pack(root, { workers: 2 })) void piece;
      for await (const piece of pack(root, { workers: 2 })) break;
      await make(root);
      await check(walk(root));
      const settings = resolveSettings({ flags: new Map([['build.source', 'walk']]), env: {} }).values;
      const host = { nodeVersion: '20.19.0', os: 'Linux', platform: 'linux-x64' };
      const observer = { started() {}, ended() {} };
      const { signal } = new AbortController();
      const now = () => new Date(0);
      await release(root, { settings, env: {}, host, signal, observer, warn() {}, now });
      const sent = publish(await openEvidence(root + '/dist'), { to: 'oci://127.0.0.1:1/a', attempts: 1 });
      const refused = await sent.catch((error) => error.code);
      console.log(JSON.stringify({ before, after: facts(), refused }));
      if (globalThis[Symbol.for('undici.globalDispatcher.1')] !== own) console.error('fetch goes elsewhere');`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { before, after, refused } = JSON.parse(stdout);
    expect(after).toEqual(before);
    expect(refused).toBe('ERR_REPRO_PUBLISH_NETWORK');
  });

  it('keeps the fetch of Node, when it is used later', async () => {
    const { status, stdout, stderr } = await program(`
      const { createTransport } = await import('@repro/evidence-publish');
      const loaded = globalThis[Symbol.for('undici.globalDispatcher.1')];
      const dispatcher = await createTransport({}).dispatcher();
      const { constructor } = globalThis[Symbol.for('undici.globalDispatcher.1')];
      console.log(loaded, dispatcher instanceof constructor, await (await fetch('data:,text')).text());`);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'undefined false text\n', stderr: '' });
  });
});
