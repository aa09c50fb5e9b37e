import { base58Check } from '../../rules/proofs/base58.ts';
import { isRandom, kinds } from '../../values/randomness.ts';
import type { RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { isGivenTo } from './named.ts';
import { type Option, watchOptions } from './options.ts';
import { isPassword } from './password.ts';
import { type Phrase, watchPhrases } from './phrases.ts';

/** A word of a command that is a password, be it in quotes. */
const WORD = String.raw`(?:"([^\s"$<{][^"\n]{3,99})"|'([^\s'$<{][^'\n]{3,99})'|([^\s"'$<{%(-][^\s"']{3,99})(?=[\s"')]|$))`;
/** How far it is at most, with the program. */
const LINE = 288;

/** The key of a wallet, as its program takes it, has no fewer characters: 33 bytes and their checksum. */
const WALLET = 51;

/** Net-SNMP's programs. */
const SNMP = ['snmpwalk ', 'snmpget ', 'snmpbulkwalk ', 'snmpset '];
/** Those that are shown with an account of version 3. */
const SNMP_3 = ['snmpwalk ', 'snmpget '];

/** What programs of databases, directories, archives and shares call a password: other options than `--password`. */
const OPTIONS: readonly Option[] = [
  option(['redis-cli '], '-a'),
  option(['mongo'], '-p'),
  option(['sqlcmd '], '-P'),
  option(['ldapsearch ', 'ldapmodify '], '-w', '[= \\t]?'),
  option(['7z a ', '7z x '], '-p', ''),
  option(['zip -', 'unzip -'], '-P'),
  option(['az login'], '-p'),
  option(['signtool sign', 'signtool.exe sign'], '/p'),
  { ...option(['lftp '], String.raw`-u[ \t]+["']?[\w.@-]{1,60},`, ''), isOne },
  {
    ...option(
      ['htpasswd -'],
      String.raw`-[A-Za-z]{0,6}b[A-Za-z]{0,6}[ \t]+(?:[^\s-]\S{0,120}[ \t]+)?[\w.@-]{1,60}`,
    ),
    isOne,
  },
  {
    literals: ['sqlplus ', 'impdp ', 'expdp ', 'sqlldr '],
    form: String.raw`["']?[A-Za-z][\w.$#]{0,30}/"?([^\s"'@/$<{&-][^\s"'@/]{3,60})"?(?=[@\s"']|$)`,
    holds: within('/'),
    isOne,
  },
  {
    ...option(['net use '], String.raw`\\\\[^\s\\]{1,60}(?:\\\S{1,60})?(?:[ \t]+/user:\S{1,60})?`),
    holds: within('\\\\'),
    isOne: (value) => isOne(value) && !value.startsWith('/'),
  },
  {
    ...option(['aws configure set '], String.raw`[\w.]{0,40}aws_(?:secret_access_key|session_token)`),
    holds: within('s_'),
    isOne,
  },
  {
    ...option(['wandb login ', 'snyk auth ', 'vault login '], '(?:login|auth)(?:[ \\t]+--?[\\w-]{1,20})?'),
    isOne: isToken,
  },
  { ...option(['codecov'], '-t'), isOne: isToken },
  {
    ...option(['gh secret set '], '(?:-b|--body)'),
    holds: within('-b'),
    isOne: (value) => isRandom(value) && isOne(value),
  },
  option(['nmcli ', 'mysqladmin '], 'password'),
  { ...option(['wpa_passphrase '], String.raw`["']?[^\s"']{1,32}["']?`), isOne },
  option(['xfreerdp '], '/p:', ''),
  option(['plink ', 'pscp ', 'psftp '], '-pw'),
  option(['schtasks '], '/[rR][pP]'),
  option(['ssh-keygen '], '-[NP]'),
  option(['cmdkey '], '/pass:', ''),
  option(['security unlock-keychain ', 'security create-keychain '], '-p'),
  option(['openssl enc '], '-k'),
  {
    ...option(['net user '], String.raw`user[ \t]+[\w.-]{1,40}`),
    isOne: (value) => isOne(value) && !/^[/*]/.test(value),
  },
  {
    ...option(['rabbitmqctl '], String.raw`(?:add_user|change_password|authenticate_user)[ \t]+\S{1,60}`),
    holds: within('_'),
    isOne,
  },
  {
    ...option(['mc alias set '], String.raw`(?:set|add)[ \t]+[\w-]{1,40}[ \t]+\S{6,120}[ \t]+\S{3,128}`),
    isOne,
  },
  {
    ...option(['npm config set '], String.raw`(?:\S{1,120}:)?_(?:authToken|password|auth)`),
    holds: within('_'),
    isOne,
  },
  option(SNMP, '-c', '[ \\t]*'), // the community of version 2
  option(SNMP_3, '-A', '[ \\t]*'),
  option(SNMP_3, '-X', '[ \\t]*'),
  { ...option(['db2 '], String.raw`(?:using|USING)`), isOne }, // behind `connect to … user …`
  {
    literals: ['bundle config '], // for a source of gems
    form: String.raw`[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}[ \t]+["']?[\w.-]{1,60}:(?!//)([^\s"'$<{]{4,100})`,
    holds: within(':'),
    isOne,
  },
  { ...option(['importprivkey '], '', ''), isOne: (value) => value.length >= WALLET && base58Check(value) }, // of a wallet
  {
    ...option(
      ['composer '],
      String.raw`(?:http-basic\.[\w.-]{1,80}[ \t]+\S{1,60}|(?:bearer|github-oauth|gitlab-token)\.[\w.-]{1,80})`,
    ),
    isOne,
  },
];

/** The same behind an option of any program, and before a pipe. */
const ANYWHERE: readonly Phrase[] = [
  {
    // whatever the program: a user, and then a password
    literals: [' -u ', ' -U '],
    form: new RegExp(
      String.raw` -[uU] ["']?[\w.@\\/-]{1,60}["']?[ \t](?:[^\n|;&]{0,80}?[ \t])?-[pP](?:[= \t]|(?=["']))${WORD}`,
      'y',
    ),
    isOne: (value) => /\d/.test(value) && kinds(value) >= 2 && !/:\d+$/.test(value) && isOne(value), // no port
  },
  { literals: [' -U '], form: new RegExp(String.raw` -U[ \t]*["']?[\w.\\/-]{1,60}%${WORD}`, 'y'), isOne }, // of Samba's
  {
    literals: [' pass:'], // of OpenSSL: `-passout pass:…`
    form: /(?<=-(?:pass(?:in|out|word)?|storepass|keypass)) pass:["']?([^\s"'`$%<{]{4,100})/y,
    isOne,
  },
  {
    literals: ['--from-literal='], // of a secret in Kubernetes
    form: /--from-literal=["']?([\w.-]{2,60})=["']?([^\s"'`$<{]{4,200})/y,
    isOne: isGivenTo,
  },
  {
    literals: ['p:Password=', 'p:password='], // of MSBuild, which publishes with it
    form: /(?<=[\s"'][-/])p:[Pp]assword=["']?([^\s"'`$%<{]{4,200})/y,
    isOne,
  },
  {
    literals: ['sudo -S'], // behind which a string stands for its input
    form: /sudo -S(?:[ \t]+-\w+)*[ \t]+(?:-p[ \t]?''[ \t]+)?<<<[ \t]?(?:"([^"\s$<]{4,100})"|'([^'\s$<]{4,100})'|([^\s"'$<]{4,100})(?=\s|$))/y,
    isOne,
  },
  {
    literals: ['| sudo -S', '|sudo -S'],
    form: /(?<=(?:echo|printf)[ \t]{1,4}(?:-\w[ \t]{1,4})?(?:"([^\s"$`<]{4,100})"|'([^\s'$`<]{4,100})'|([^\s"'$`<|]{4,100}))[ \t]{0,4})\|[ \t]?sudo -S/y,
    isOne,
  },
];

/** How much of an array is read. */
const ARRAY = 960;

/** The same in an array, as a program starts another: `["mysqladmin", "ping", "-ppassword"]`. */
const IN_ARRAYS: readonly Phrase[] = [
  ...inArray(['mysqladmin', 'mysqldump', 'mysql'], String.raw`,\s{0,20}`, '-p'),
  ...inArray(['redis-cli'], ',\\s{0,20}`-a`,\\s{0,20}'),
  ...inArray(['mongosh', 'mongo', 'mongodump', 'ldapsearch'], ',\\s{0,20}`-[pw]`,\\s{0,20}'),
];

/** Behind some strings that are none of it: `before`, with a grave for each quote, and a string, the password but for its beginning. */
function inArray(programs: readonly string[], before: string, beginning = ''): readonly Phrase[] {
  return ['"', "'"].map((quote) => ({
    literals: programs.map((program) => `${quote}${program}${quote},`),
    form: new RegExp(
      String.raw`${quote}[\w-]{5,12}${quote}(?:,\s{0,20}${quote}[^"'\n]{0,80}${quote}){0,8}?${before.replaceAll('`', quote)}${quote}${beginning}([^"'\s$<{][^"'\s]{3,99})${quote}`,
      'y',
    ),
    holds: { text: `${quote}-`, within: ARRAY },
    isOne,
  }));
}

/** Credentials that programs take in ways of their own. */
export function watchPrograms(rules: RulesById): readonly Watch[] {
  const id = 'command-line-credentials';
  return [...watchOptions(rules, id, OPTIONS), ...watchPhrases(rules, id, [...ANYWHERE, ...IN_ARRAYS])];
}

function option(
  literals: readonly string[],
  written: string,
  between = String.raw`(?:[= \t][ \t]{0,4}|(?=["']))`,
): Option {
  const text = /^[-/]?\w+(?![{?*\w])/.exec(written)?.[0].slice(0, 2);
  const holds = text && !literals.some((literal) => literal.includes(text)) ? within(text) : undefined;
  return { literals, form: `${written}${between}${WORD}`, holds, isOne };
}

function within(text: string): Phrase['holds'] {
  return { text, within: LINE };
}

/** No number of a port, no name. */
function isOne(value: string): boolean {
  return isPassword(value) && !/^\d{1,5}$/.test(value);
}

function isToken(value: string): boolean {
  return isRandom(value, 20) && isOne(value);
}
