import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { asProcess, inShell, temporaryDirectory } from './support.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await temporaryDirectory();
  await writeFile(path.join(cwd, 'file'), 'abc');
});

const shell = async (line: string) => {
  const { status, stdout, stderr } = await inShell(line, { cwd });
  return { status, stdout: stdout.toString().trim(), stderr };
};

describe('a pipe behind the command', () => {
  it('gets a result of 3 MiB whole', async () => {
    expect(await shell('demo bytes --size=3145728 | wc -c')).toEqual({
      status: 0,
      stdout: '3145728',
      stderr: '',
    });
    expect(await shell('demo document --size=200000 | { sleep 0.3; cat; } | tail -c 2')).toMatchObject({
      stdout: ']',
    });
  });

  it('does not keep Node from finding what is loaded after it was looked at', async () => {
    expect(
      await shell('demo group --help | cat | head -n 1; cat /dev/null | demo group --help | tail -n 1'),
    ).toEqual({
      status: 0,
      stdout: 'Usage: demo COMMAND [FLAGS]\nRun `demo COMMAND --help` for the flags of a command.',
      stderr: '',
    });
  });

  it('that is closed early gives one clear line and status 1', async () => {
    const { stdout, stderr } = await shell('demo bytes --size=3145728 | head -c 1; echo " ${PIPESTATUS[0]}"');
    expect({ stdout, stderr }).toEqual({
      stdout: 'x 1',
      stderr:
        'demo: error: stdout: the reader of the output went away before its end [ERR_REPRO_CLOSED_PIPE]\n' +
        'demo: hint: let it read all, or write to a file with -o\n',
    });
  });

  it('that was never open gives the same for the smallest result, and for --version', async () => {
    const closed = '{ sleep 0.4; demo ARGS; echo $? >&2; } | true';
    for (const args of ['document', '--version', 'echo --help', 'echo x --version']) {
      const { stderr } = await shell(closed.replace('ARGS', args.startsWith('--') ? `echo ${args}` : args));
      expect({ args, stderr }).toEqual({
        args,
        stderr: expect.stringMatching(/^demo: error: stdout: .*CLOSED_PIPE\]\ndemo: hint: .*\n1\n$/),
      });
    }
  });

  it('on stderr may be closed without changing the status', async () => {
    expect(
      await shell('{ { sleep 0.4; demo note; echo $? >&3; } 2>&1 >/dev/null | true; } 3>&1'),
    ).toMatchObject({
      stdout: '0',
    });
    expect(
      await shell('{ { sleep 0.4; demo check none; echo $? >&3; } 2>&1 >/dev/null | true; } 3>&1'),
    ).toMatchObject({
      stdout: '1',
    });
  });

  it('and a file on stderr get what is said in the order in which it was said', async () => {
    const lines = Array.from({ length: 300 }, (_, n) => `demo: line ${n}\n`).join('');
    expect((await asProcess(['talkative'], { cwd })).stderr.toString()).toBe(lines);
    expect((await shell('demo talkative 2>said >answer; cat said')).stdout).toBe(lines.trim());
  });

  it('that somebody else has set not to block is still written to', async () => {
    const nonBlocking = `import os,sys,subprocess; r,w=os.pipe(); os.set_blocking(w,False)
p=subprocess.Popen(sys.argv[1:],stdout=w); os.close(w)
import time; time.sleep(0.5); n=0
while True:
  b=os.read(r,65536)
  if not b: break
  n+=len(b)
print(n,p.wait())`;
    const { stdout, stderr } = await inShell(`python3 -c "$PROGRAM" "$NODE" "$BIN" bytes --size=1000000`, {
      cwd,
      env: {
        PROGRAM: nonBlocking,
      },
    });
    expect({ stdout: stdout.toString(), stderr }).toEqual({ stdout: '1000000 0\n', stderr: '' });
  });
});

describe('a full disk behind stdout', () => {
  it.each(['bytes', 'document', 'echo --version', 'echo --help'])('is an error: %s', async (args) => {
    const { status, stderr } = await shell(`demo ${args} > /dev/full`);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'demo: error: stdout: no space left on the device [ERR_REPRO_DISK_FULL]\n' +
        'demo: hint: free some space and run again\n',
    });
  });
});

it('tells of a stdout that can only be read', async () => {
  const { status, stderr } = await shell('demo document 1< /dev/null');
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr:
      'demo: error: stdout: is closed, or open only the other way round [ERR_REPRO_IO]\n' +
      'demo: hint: check the redirections of the command\n',
  });
});

describe('a pipe in front of the command', () => {
  it('is read to its end, so that tee writes its file whole', async () => {
    const line = 'head -c 3145728 /dev/zero | tee copy | demo head; echo "${PIPESTATUS[*]}"; wc -c < copy';
    expect(await shell(line)).toEqual({
      status: 0,
      stdout: '{"first":0,"name":"stdin"}\n0 0 0\n3145728',
      stderr: '',
    });
  });

  it('is read to its end when the command fails', async () => {
    const line =
      'head -c 3145728 /dev/zero | tee copy | demo cat - none; echo "${PIPESTATUS[*]}"; wc -c < copy';
    const { stdout, stderr } = await shell(line);
    expect({ stdout, stderr }).toEqual({
      stdout: '0 0 1\n3145728',
      stderr: expect.stringContaining('NOT_FOUND'),
    });
  });

  it('need not end before an error is told', async () => {
    const slow = '{ echo x; while [ ! -s said ]; do sleep 0.05; done; }';
    const { stdout } = await shell(`${slow} | demo cat - none 2> said; echo "\${PIPESTATUS[*]}"; cat said`);
    expect(stdout).toMatch(/^0 1\ndemo: error: .*NOT_FOUND/);
  });

  it('without an end does not keep a command that has passed a limit, nor one that does not read', async () => {
    expect(await shell('yes | demo check - --limit 1000; echo $?')).toMatchObject({ stdout: '1' });
    expect(await shell('yes | demo head file; echo $?')).toMatchObject({
      stdout: expect.stringMatching(/\n0$/),
    });
  });

  it('may be a file, from where it stands, a named pipe, or a substitution', async () => {
    expect(await shell('{ head -c 1 > first; demo cat; cat first >&2; } < file')).toEqual({
      status: 0,
      stdout: 'bc',
      stderr: 'a',
    });
    expect(await shell('exec 3< file; read -N 1 -u 3 x; demo cat <&3')).toEqual({
      status: 0,
      stdout: 'bc',
      stderr: '',
    });
    expect(await shell('demo cat <(head -c 100000 /dev/zero) | wc -c')).toEqual({
      status: 0,
      stdout: '100000',
      stderr: '',
    });
    expect(await shell('mkfifo p; (sleep 0.5; head -c 100000 /dev/zero > p) & demo cat p | wc -c')).toEqual({
      status: 0,
      stdout: '100000',
      stderr: '',
    });
    expect(await shell('demo check /dev/null < /dev/null')).toMatchObject({ status: 0, stderr: '' });
  });

  it('may be a directory: an error that says so', async () => {
    const { status, stderr } = await shell('demo cat < .');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^demo: error: stdin: is a directory \[/),
    });
  });

  it('comes to a shell whose directory was removed: the error says which directory', async () => {
    const { status, stderr } = await shell('mkdir gone; cd gone; rmdir ../gone; demo cat < /dev/null');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(
        /^demo: error: the current directory: no such file or directory \[ERR_REPRO_NOT_FOUND\]\n/,
      ),
    });
  });

  it('is not also the output: a shell does not tell the command that both are one file', async () => {
    const { status, stderr } = await shell('demo cat -o file < file');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining('file is also the input stdin [ERR_REPRO_SAME_FILE]'),
    });
  });
});

describe('a process with few open files', () => {
  it('says what is short of when it runs out of them', async () => {
    const { status, stdout, stderr } = await shell(
      'ulimit -n 40; demo many $(for i in $(seq 100); do echo /dev/zero; done)',
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      'demo: error: /dev/zero: too many open files [ERR_REPRO_OPEN_FILES]\ndemo: hint: raise the limit: ulimit -n\n',
    );
  });
});

describe('a bin', () => {
  it('reads its arguments, environment and working directory from the process', async () => {
    const { stdout } = await asProcess(['echo', 'x', '--name=n'], { env: { DEMO_COUNT: '9' }, cwd });
    expect(JSON.parse(stdout.toString()).flags).toMatchObject({ name: 'n', count: 9 });
    expect((await asProcess(['check', 'file'], { cwd })).status).toBe(0);
  });

  it('may wait for the signal to stop in many places at once, and nothing is told of it', async () => {
    const { stderr, status } = await asProcess(['parallel'], { cwd });
    expect({ stderr: stderr.toString(), status }).toEqual({ stderr: '', status: 0 });
  });
});
