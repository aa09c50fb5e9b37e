import { lstat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CONFIG_NAMES } from '../settings/discover.ts';
import { makeDirectory } from '../workspace/make-directory.ts';
import { type CiName, ciFiles } from './ci/index.ts';
import { configText } from './config-text.ts';

/** Where a new project keeps the policy for its bill of materials. */
const POLICY_FILE = 'rbom_policy.yml';

/** What came of it: paths relative to the directory. */
export interface Initialized {
  readonly written: readonly string[];
  /** What was there, and stays as it is. */
  readonly kept: readonly string[];
}

/**
 * Writes a configuration, a policy and a file for a CI into a directory. What is there is never written over, whatever it
 * is, and no link is followed; a project that has a configuration, under any of its names, gets no second one.
 */
export async function init(directory: string, ci: CiName | undefined): Promise<Initialized> {
  const { defaultPolicyText } = await import('@repro/rbom-check');
  const configured = await firstThere(directory, CONFIG_NAMES);
  const files = [
    { path: configured ?? CONFIG_NAMES[0], text: configText({ 'compliance.policy_file': POLICY_FILE }) },
    { path: POLICY_FILE, text: defaultPolicyText },
    ...(ci === undefined ? [] : [ciFiles[ci]]),
  ];
  const written: string[] = [];
  const kept: string[] = [];
  for (const { path: name, text } of files)
    ((await writeNew(directory, name, text)) ? written : kept).push(name);
  return { written, kept };
}

async function firstThere(directory: string, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    if (await lstat(path.join(directory, name)).catch(() => undefined)) return name;
  }
  return undefined;
}

/** Whether the file was not there and is now. */
async function writeNew(directory: string, name: string, text: string): Promise<boolean> {
  const file = path.join(directory, name);
  await makeDirectory(path.dirname(file));
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
