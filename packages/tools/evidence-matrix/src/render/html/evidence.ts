import { categories, type EvidenceFiles, readReports } from '@repro/evidence';
import { anchor, bytes, chip, html } from '@repro/page';
import type { Finding } from '@repro/report';
import type { Matrix, Row } from '../../types.ts';
import { outputsOf, remark } from '../words.ts';
import { contentOf } from './content.ts';

const TITLES: Readonly<Record<Row['category'], string>> = {
  source: 'Source: what was captured',
  build: 'Build: what was made of it',
  validation: 'Validation: whether it is what it claims to be',
  security: 'Security: whether it is safe to release',
  compliance: 'Compliance: what it was held to',
  provenance: 'Provenance: where it comes from',
  extension: 'Hooks and plug-ins',
};

/** Characters of all findings of a row: the report beside them has the rest. */
const FINDINGS_SHOWN = 200;

/** The pieces of evidence, by the part of the flow that they are of; each opens in place. */
export async function evidenceSection(matrix: Matrix, files: EvidenceFiles): Promise<string> {
  const findings = await findingsByPath(files);
  const parts: string[] = [];
  for (const category of [...categories, 'extension'] as const) {
    const rows = matrix.rows.filter((row) => row.category === category);
    if (rows.length === 0) continue;
    const shown: string[] = [];
    for (const row of rows) shown.push(await details(row, { matrix, files, findings }));
    parts.push(
      `<div class="part"><h3>${TITLES[category]}</h3>\n<div class="rows">\n${shown.join('')}</div></div>\n`,
    );
  }
  return parts.join('');
}

interface Sources {
  readonly matrix: Matrix;
  readonly files: EvidenceFiles;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

async function findingsByPath(files: EvidenceFiles): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const reports = await readReports(files);
  return new Map(reports.map(({ path, report }) => [path, report?.findings ?? []]));
}

async function details(row: Row, sources: Sources): Promise<string> {
  const said = remark(row);
  const contents: string[] = [];
  for (const output of row.outputs) {
    contents.push(`<h4><code>${html(output.path)}</code></h4>${await contentOf(sources.files, output)}`);
  }
  return `<details id="${anchor('evidence', row.id)}" data-status="${row.status}">
<summary><span class="name">${html(row.title)}</span><span class="by">${html(by(row))}</span>${chip(row.status)}<span class="where">${html(said === '' ? outputsOf(row) : said)}</span></summary>
<div class="inside">
${facts(row, sources.matrix)}${outputTable(row)}${findingTable(row, sources.findings)}${contents.join('\n')}
</div>
</details>
`;
}

function by({ tool }: Row): string {
  return tool.version === undefined ? tool.name : `${tool.name} ${tool.version}`;
}

function facts(row: Row, { controls }: Matrix): string {
  const links = controls
    .filter(({ evidence }) => evidence.includes(row.id))
    .map(({ framework, id }) => `<a href="#${anchor('control', framework, id)}">${html(id)}</a>`);
  const lines = [
    row.made_on !== undefined && `<p class="note">Made on ${html(row.made_on)}.</p>`,
    remark(row) !== '' && `<p class="note">${html(remark(row))}</p>`,
    links.length > 0 && `<p class="note links">Speaks to ${links.join(' ')}</p>`,
  ];
  return lines.filter((line) => line !== false).join('\n');
}

function outputTable({ outputs }: Row): string {
  if (outputs.length === 0) return '<p class="note">There is no file.</p>';
  const lines = outputs.map(
    ({ path, sha256, size }) =>
      `<tr><td><code>${html(path)}</code></td><td><code>${sha256}</code></td><td class="n">${bytes(size)}</td></tr>`,
  );
  return `<table><thead><tr><th scope="col">File</th><th scope="col">SHA-256, computed from its bytes</th><th scope="col" class="n">Size</th></tr></thead><tbody>${lines.join('\n')}</tbody></table>`;
}

function findingTable({ outputs }: Row, byPath: ReadonlyMap<string, readonly Finding[]>): string {
  const findings = outputs.flatMap(({ path }) => byPath.get(path) ?? []);
  if (findings.length === 0) return '';
  const lines = findings.slice(0, FINDINGS_SHOWN).map(({ level, code, message, at, hint = '' }) => {
    const place = `${at?.path ?? ''}${at?.line === undefined ? '' : `:${at.line}`}`;
    return `<tr><td>${level}</td><td><code>${html(place)}</code></td><td>${html(message)}<br><code>${html(code)}</code></td><td>${html(hint)}</td></tr>`;
  });
  const left = findings.length - lines.length;
  const more = left > 0 ? `<p class="note">${left} more in the report.</p>` : '';
  return `<h4>Findings</h4><table><thead><tr><th scope="col">Level</th><th scope="col">Where</th><th scope="col">What</th><th scope="col">What to do</th></tr></thead><tbody>${lines.join('\n')}</tbody></table>${more}`;
}
