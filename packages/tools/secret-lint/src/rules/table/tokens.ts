import { token } from '../make.ts';

export const tokens = [
  token('github-pat', 'GitHub', 'classic personal access token', '"ghp_" alnum*36', { severity: 'critical', proof: 'github', entropy: 3 }),
  token('github-oauth', 'GitHub', 'OAuth access token', '"gho_" alnum*36', { severity: 'critical', proof: 'github', entropy: 3 }),
  token('gitlab-pat', 'GitLab', 'personal access token', '"glpat-" base64url*20', { severity: 'critical', entropy: 3 }),
  token('slack-bot-token', 'Slack', 'bot token', '"xoxb-" digit*10..13 "-" digit*10..13 [A-Za-z0-9-]*0..64'),
];
