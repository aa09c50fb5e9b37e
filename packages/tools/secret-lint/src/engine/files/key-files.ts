import { isMonotonous } from '../../values/monotony.ts';
import { isRandom } from '../../values/randomness.ts';
import { type Candidate, candidate, nothing, type RulesById } from '../candidate.ts';
import { isPassword } from '../structures/password.ts';
import { DER_ENDINGS, isPrivateKey } from './der.ts';
import type { FileWatch } from './index.ts';

/** Files that hold nothing but one credential. */
export function keyFiles(rules: RulesById): readonly FileWatch[] {
  const whole = (
    text: string,
    form: RegExp,
    id: string,
    isOne: (value: string) => boolean,
  ): readonly Candidate[] => {
    const value = text.trimEnd();
    if (!form.test(value) || !isOne(value)) return nothing;
    return candidate(rules, id, 'likely', [0, value.length]);
  };
  const isDrawn = (value: string) => isRandom(value) && !isMonotonous(value);
  const der = (text: string) =>
    isPrivateKey(text) ? candidate(rules, 'private-key', 'certain', [0, text.length]) : nothing;
  return [
    {
      names: ['.key'], // config/master.key, config/credentials/production.key
      binary: true,
      detect: (text, path) =>
        /(?:^|\/)(?:master\.key|credentials\/[\w-]+\.key)$/.test(path)
          ? whole(text, /^[0-9a-f]{32}$/, 'rails-key', isDrawn)
          : der(text),
    },
    { names: DER_ENDINGS.slice(1), binary: true, detect: der },
    {
      names: ['.erlang.cookie'],
      detect: (text) => whole(text, /^[\w.-]{12,255}$/, 'generic-secret', (value) => !isMonotonous(value)),
    },
    {
      names: ['kaggle.json'],
      detect: (text) => {
        const match = /"key"\s?:\s?"([0-9a-f]{32})"/d.exec(text);
        const place = match?.indices?.[1];
        return place !== undefined && isDrawn(match?.[1] ?? '')
          ? candidate(rules, 'generic-api-key', 'likely', place)
          : nothing;
      },
    },
    {
      names: ['.vault-token'],
      detect: (text) => whole(text, /^[sbr]\.[A-Za-z0-9]{24}$/, 'hashicorp-vault-old-token', isDrawn),
    },
    {
      names: ['vault', '.vault', 'ansible_vault'].flatMap((tool) =>
        ['_pass', '-pass', '_password', '-password', '_pass.txt', '_password.txt'].map((end) => tool + end),
      ),
      detect: (text) => whole(text, /^\S{6,200}$/, 'generic-password', isPassword),
    },
  ];
}
