import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { runProcess } from '@repro/testkit';

const script = fileURLToPath(new URL('./golden/digests.mjs', import.meta.url));

/**
 * SHA-256 by format: what every version, processor and number of threads must give. An entry never changes after it
 * was published; other bytes need another name. `node test/golden/digests.mjs > test/golden/golden.json` writes it.
 */
const golden = JSON.parse(readFileSync(new URL('./golden/golden.json', import.meta.url), 'utf8')) as object;

describe('the bytes of the golden tree', () => {
  // In a process of its own, as WebAssembly and fflate are several times slower inside jest.
  it('are the recorded ones in every format, with any number of workers', async () => {
    const { status, stdout, stderr } = await runProcess(process.execPath, [script, '--workers', '1,2,5,8']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout.toString())).toEqual(golden);
  });

  it('are in a format that names engine, level and block size', () => {
    expect(Object.keys(golden)).toContain('tar-1+gzip-1:repro-deflate-1:level=6:block=524288');
    expect(Object.keys(golden)).toContain('tar-1+gzip-1:fflate-0.8.3:level=6:block=524288');
  });
});
