import { caseSuite } from '@repro/testkit';
import { runCase } from './support/case.ts';

caseSuite({ dir: new URL('cases/', import.meta.url), run: runCase });
