import { defineRules } from '@repro/report';

/** What can be found of a plug-in itself; all else it says in its own words. */
export const rules = defineRules({
  'plugin/not-ok': {
    level: 'error',
    summary: 'A plug-in rejects the artifact without saying why',
    why: 'Its answer has `ok: false` and no finding of level error.',
    fix: 'let the plug-in give a finding with a message',
    message: () => 'the plug-in says that the artifact is not in order, and gives no reason',
  },
});
