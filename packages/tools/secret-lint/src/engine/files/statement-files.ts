import type { Candidate, RulesById } from '../candidate.ts';
import { watchDeclared } from '../structures/declared.ts';
import { watchInserts } from '../structures/insert.ts';
import type { Watch } from '../tokens.ts';
import type { FileWatch } from './index.ts';

/** SQL and Terraform: they are read as programs are, but what is looked for in settings alone stands in them too. */
export function statementFiles(rules: RulesById): readonly FileWatch[] {
  return [
    { names: ['.sql'], detect: everywhere(watchInserts(rules)) },
    { names: ['.tf'], detect: everywhere(watchDeclared(rules)) },
  ];
}

function everywhere(watches: readonly Watch[]): FileWatch['detect'] {
  return (text) => watches.flatMap((watch) => at(watch, text));
}

/** What is found at each place of a literal, which are looked at in the text as a whole. */
function at({ needle, detect }: Watch, text: string): readonly Candidate[] {
  const searched = needle.folded ? text.toLowerCase() : text;
  const found: Candidate[] = [];
  for (
    let place = searched.indexOf(needle.text);
    place >= 0;
    place = searched.indexOf(needle.text, place + 1)
  ) {
    found.push(...detect({ text, at: place, kind: 'code', segment: -1, base: 0 }));
  }
  return found;
}
