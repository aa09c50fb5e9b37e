import { type Context, defineCommand } from '@repro/cli-kit';
import { readTrust } from './cli/trust.ts';
import { tool } from './tool.ts';

/** The command line of repro-audit. */
export const command = defineCommand({
  tool,
  summary: 'Audit a release from its bytes: compute every claim again and derive the verdict',
  description:
    'Takes a release directory or a bundle and nothing else; no network is used. Hashes everything, runs every check again whose input is in the release, makes again what is made of other files, verifies signatures against whom you trust, and with the source builds the artifact again and compares. No report is taken on its word. What nobody gave the means to verify is told and not counted; what should be there and is not, or cannot be told, keeps the audit from passing. The exit status is 2 when a claim does not hold, 1 when it cannot be told.',
  positionals: [
    {
      name: 'release',
      summary: 'a release directory or bundle, ./dist unless given; - is a bundle on stdin',
      kind: 'path',
    },
  ],
  flags: {
    trust: {
      type: 'string',
      placeholder: 'FILE',
      summary: 'whom you trust: signers, the builders they may speak for, and up to which level',
    },
    key: {
      type: 'string',
      multiple: true,
      placeholder: 'FILE',
      summary: 'a public key that you trust, as PEM',
    },
    source: {
      type: 'string',
      placeholder: 'DIR',
      summary: 'build the artifact again from this directory and compare',
    },
    git: {
      type: 'string',
      placeholder: 'DIR',
      summary: 'build the artifact again from the recorded commit of this repository and compare',
    },
    format: {
      type: 'choice',
      choices: ['text', 'json', 'md', 'html'],
      default: 'text',
      summary: 'for a terminal, a program, a report, or a page that checks itself in the browser',
    },
  },
  output: 'document',
  rules: async () => (await import('./rules.ts')).rules.table,
  examples: [
    { command: 'repro-audit release.evidence.tar', summary: 'everything that the file itself can prove' },
    { command: 'repro-audit release.evidence.tar --trust trust.json', summary: 'and who signed it' },
    {
      command: 'repro-audit - < release.evidence.tar',
      summary: 'the same of one that comes in a stream',
    },
    {
      command: 'repro-audit dist --source . --format html -o audit.html',
      summary: 'and that the source gives the same artifact, as a page for others',
    },
  ],
  async run({ flags, positionals, common }, context) {
    const [{ audit }, { openContainer }, { lookAtOutput }, { render }, { givenRelease, exitOf, untold }] =
      await Promise.all([
        import('./audit.ts'),
        import('./cli/container.ts'),
        import('./cli/output.ts'),
        import('./render.ts'),
        import('@repro/evidence'),
      ]);
    // Before the work: the artifact is built again at its end.
    const source = sourceOf(flags.source, flags.git, context);
    const trust = await readTrust({ trust: flags.trust, keys: flags.key }, context);
    const { place, name } = await givenRelease(positionals.release, context);
    const container = await openContainer(place, name);
    const { files } = container.kind === 'bundle' ? container.bundle : container;
    const progress = context.progress('auditing');
    try {
      lookAtOutput(common.output, { container, place: name }, context);
      const found = await audit(container, {
        ...(trust && { trust }),
        source,
        env: context.env,
        signal: context.signal,
        onClaim: () => progress.tick(1),
      });
      const parts = found.claims
        .filter(({ counted }) => counted)
        .map(({ id, status }) => ({ name: id, status }));
      return {
        text: await render(found, flags.format, files),
        status: exitOf(found.status),
        verdict: `${name}: ${found.status}`,
        error: untold(name, { status: found.status, parts }),
      };
    } finally {
      progress.done();
      files.close();
    }
  },
});

function sourceOf(
  source: string | undefined,
  git: string | undefined,
  context: Context,
): { readonly kind: 'directory' | 'git'; readonly directory: string } | undefined {
  if (git !== undefined) return { kind: 'git', directory: context.directory(git) };
  return source === undefined ? undefined : { kind: 'directory', directory: context.directory(source) };
}
