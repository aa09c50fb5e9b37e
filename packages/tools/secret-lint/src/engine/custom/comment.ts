import { COMMENT_RULE, MARKER } from '../../allow/comments.ts';
import type { CustomRule } from '../../rules/types.ts';

/** The marker of allow comments, as a rule: the scanner looks for it on its way. */
export const COMMENT: CustomRule = {
  id: COMMENT_RULE,
  regex: MARKER,
  keywords: [MARKER],
  severity: 'info',
};
