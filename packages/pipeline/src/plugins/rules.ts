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
  'plugin/changed-release': {
    level: 'error',
    summary: 'A plug-in changed a file of the release',
    why: 'What the steps have made and checked would no longer be what is released, and no check would see it.',
    fix: 'let the plug-in read only; what is to change is changed in a hook before the build',
    message: () => 'the plug-in changed this file of the release',
  },
});
