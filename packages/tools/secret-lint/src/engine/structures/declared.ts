import { isRandom, kinds } from '../../values/randomness.ts';
import { nameFacts } from '../assignment/names.ts';
import type { RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { isGivenTo } from './named.ts';
import { isPassword } from './password.ts';
import { type Phrase, watchPhrases } from './phrases.ts';

/** Values that stand some lines behind what declares them, in descriptions of infrastructure and in its recorded state. */
const DECLARED: readonly Phrase[] = [
  {
    literals: ['variable "'], // Terraform's
    form: /variable "([\w-]{2,60})"\s{0,4}\{(?:[^\n}]{0,200}\n){1,8}?\s{0,20}default\s{0,20}=\s{0,4}"([^"\\\n]{6,200})"/y,
    isOne: (value, name) => kinds(value) >= 2 && isCredential(name) && isPassword(value),
  },
  {
    literals: ['"random_password"'], // of Terraform's state
    holds: { text: 'lt', within: 640 }, // "result"
    form: /"random_password"[^]{0,600}?"result":\s{0,4}"([^"\\\n]{8,200})"/y,
  },
  {
    literals: ['encrypt = "', 'encrypt": "'], // of Consul and Nomad
    form: /encrypt(?: =|":) "([A-Za-z0-9+/]{22}==|[A-Za-z0-9+/]{43}=)"/y,
    isOne: (value) => isRandom(value) && isPassword(value),
  },
];

/** Of a parameter in CloudFormation, which has its type beside it: the default. */
const template = (literals: readonly string[]): Phrase => ({
  literals,
  form: /(?<=\n[ \t]{0,20}["']?(\w{3,60})["']?:\s{0,4}\{?\s{0,4}\n(?=[^{}]{0,300}\bType["']?:\s{0,4}["']?String)(?:[ \t]{2,40}["']?(?:Type|Description|NoEcho|AllowedPattern|ConstraintDescription|M(?:in|ax)Length)["']?:[^\n]{0,200}\n){0,6}[ \t]{2,40})"?Default"?: ["']?([^\s"',{}]{6,100})/y,
  isOne: isGivenTo,
});

/** Defaults of parameters that are said to be secret, whatever they are called. */
const SECRET_PARAMETERS: readonly Phrase[] = [
  {
    literals: ['NoEcho'], // of a parameter in CloudFormation, which is no password's name then
    form: /NoEcho["']?\s{0,2}:\s{0,4}["']?true["']?,?[^{}]{0,200}?\bDefault["']?\s{0,2}:\s{0,4}["']?([^\s"',{}]{6,100})/y,
  },
  {
    literals: ['NoEcho'],
    form: /(?=NoEcho["']?\s{0,2}:\s{0,4}["']?true)(?<=\bDefault["']?\s{0,2}:\s{0,4}["']?([^\s"',{}]{6,100})["']?,?\s[^{}]{0,200})NoEcho["']?\s{0,2}:\s{0,4}["']?true/y,
  },
  {
    literals: ['securestring"', 'secureString"', 'SecureString"'], // of a template of Azure
    form: /[sS]ecure[sS]tring",?[^{}]{0,200}?"defaultValue":\s{0,4}"([^"\\\n[]{6,100})"/y,
  },
];

const JWT_SETTINGS: Phrase = {
  literals: ['"Jwt', '"JWT'],
  form: /"J(?:wt|WT)\w{0,20}":\s{0,8}\{[^{}]{0,300}?"(?:\w{0,20}Key|\w{0,10}Secret)":\s{0,4}"([^"\\\n]{12,200})"/y,
  // Behind another quote code goes on.
  isOne: (value) => kinds(value) >= 2 && !/^['`] ?[+.]/.test(value) && isPassword(value),
};

/** What is declared to be secret, in any file. */
export function watchSecretParameters(rules: RulesById): readonly Watch[] {
  return watchPhrases(rules, 'generic-password', [...SECRET_PARAMETERS, template(['"Default": "'])]);
}

/** Credentials in such declarations. */
export function watchDeclared(rules: RulesById): readonly Watch[] {
  return watchPhrases(rules, 'generic-password', [...DECLARED, template(['Default: '])]);
}

/** The section of a service's settings in JSON whose key signs. */
export function watchJwtSettings(rules: RulesById): readonly Watch[] {
  return watchPhrases(rules, 'generic-secret', [JWT_SETTINGS]);
}

function isCredential(name: string): boolean {
  const facts = nameFacts(name);
  return facts !== undefined && facts.class !== 'weak';
}
