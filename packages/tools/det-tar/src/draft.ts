import type { Finding } from '@repro/report';
import type { rules } from './rules.ts';

/** A finding to be: the rules are loaded only when there are any, which is seldom. */
export type Draft = (table: typeof rules) => Finding;
