import os from 'node:os';
import process from 'node:process';
import type { Host } from '@repro/make-vel-manifest';

/** The machine, as the manifest tells it. */
export const host: Host = {
  nodeVersion: process.versions.node,
  os: os.type(),
  platform: `${process.platform}-${process.arch}`,
};
