import { defineRules } from '@repro/report';

/** What can be wrong, by code: codes are public and stay. */
export const rules = defineRules({
  'secret-lint/empty': {
    level: 'error',
    summary: 'The input is empty',
    why: 'An empty file is what a step that failed without saying so leaves behind.',
    fix: 'look at the step that wrote the file',
    message: () => 'the input is empty',
  },
});
