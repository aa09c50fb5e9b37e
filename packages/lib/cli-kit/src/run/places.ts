import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Finding, RenderFormat, Report } from '@repro/report';
import type { Io } from '../io/types.ts';

/**
 * Reports with the places of their findings as others look them up: from where the command runs, and on GitHub from where
 * the workflow has its files, wherever its step runs. What lies outside of that stays as it is.
 */
export async function placedFor(
  format: RenderFormat,
  reports: readonly Report[],
  { cwd, env }: Io,
): Promise<readonly Report[]> {
  const root = (format === 'github' && env['GITHUB_WORKSPACE']) || cwd;
  return Promise.all(
    reports.map(async (report) => {
      const checked = path.resolve(cwd, report.subject.name);
      const base = (await isDirectory(checked)) ? checked : cwd;
      const from = path.relative(root, base).split(path.sep).join('/');
      if (from === '' || from === '..' || from.startsWith('../') || path.isAbsolute(from)) return report;
      const subject = path.relative(root, checked).split(path.sep).join('/');
      return { ...report, findings: report.findings.map((finding) => below(from, finding, subject)) };
    }),
  );
}

async function isDirectory(place: string): Promise<boolean> {
  return (await stat(place).catch(() => undefined))?.isDirectory() ?? false;
}

/** A finding that names no file is about what was checked. */
function below(from: string, finding: Finding, subject: string): Finding {
  const { path: file } = finding.at ?? {};
  if (file === undefined) return { ...finding, at: { ...finding.at, path: subject } };
  // A member of an archive may have a path that leads anywhere.
  if (file.startsWith('/') || file.split('/').includes('..')) return finding;
  return { ...finding, at: { ...finding.at, path: `${from}/${file}` } };
}
