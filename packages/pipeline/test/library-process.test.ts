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
    // The last but one judges the manifest first, and a file that is none is a finding, whatever else is missing.
    expect(told).toEqual(
      ['make-rbom', 'make-vel-manifest', 'slsa-provenance', 'slsa-provenance', 'verify-rebuild'].map(
        (tool) => `${tool} string`,
      ),
    );
  });
});
