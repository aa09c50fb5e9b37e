import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { runProcess } from './process.ts';
import { temporaryDirectory } from './temporary.ts';

/**
 * What a tool says of bytes in a pipe that then holds still until something was said; `late` when nothing is within
 * twenty seconds.
 */
export async function saidOfHeldPipe(bin: string, bytes: Uint8Array): Promise<string> {
  const cwd = await temporaryDirectory();
  await writeFile(path.join(cwd, 'bytes'), bytes);
  const held = 'for i in $(seq 400); do [ -s said ] && exit; sleep 0.05; done; touch late';
  const line = `{ cat bytes; ${held}; } | "${process.execPath}" "${bin}" 2> said; [ -f late ] && echo late; cat said`;
  const { stdout } = await runProcess('bash', ['-c', line], { cwd });
  return stdout.toString();
}
