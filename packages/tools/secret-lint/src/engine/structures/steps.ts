import { isChosen } from './password.ts';
import type { Phrase } from './phrases.ts';

/** Steps of tests in sentences: what is typed into a field that is called so. What a test makes up as it runs is a word. */
export const STEPS: readonly Phrase[] = [
  {
    literals: ['assword" with "', "assword' with '"], // of Gherkin
    form: /assword["'] with ["']([^"'\n]{6,100})["']/y,
    isOne: isChosen,
  },
  {
    literals: ['Input Password '], // of Robot Framework, which parts its words by two blanks
    form: /Input Password {2,12}\S(?:\S| (?! )){0,100} {2,12}(\S{6,100})(?=\s)/y,
    isOne: isChosen,
  },
];
