import { defineRules } from '@repro/report';
import { arRules } from './rules/ar.ts';
import { archiveRules } from './rules/archive.ts';
import { compressionRules } from './rules/compression.ts';
import { contentRules } from './rules/content.ts';
import { headerRules } from './rules/header.ts';
import { orderRules } from './rules/order.ts';
import { sourceRules } from './rules/source.ts';
import { textRules } from './rules/text.ts';
import { timeRules } from './rules/time.ts';
import { zipRules } from './rules/zip.ts';

/** The causes of a difference, by code: codes are public and stay. All are errors, since two builds are the same or not. */
export const rules = defineRules({
  ...archiveRules,
  ...orderRules,
  ...timeRules,
  ...headerRules,
  ...compressionRules,
  ...zipRules,
  ...arRules,
  ...textRules,
  ...contentRules,
  ...sourceRules,
});

type Table = typeof rules.table;

/** The code of a cause. */
export type Code = keyof Table;

/** What a cause is told with. */
export type DataOf<C extends Code> = Table[C] extends { message(data: infer D): string }
  ? unknown extends D
    ? Readonly<Record<string, never>>
    : D
  : never;
