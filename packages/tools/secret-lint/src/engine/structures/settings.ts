import { isPlaceholder } from '../../values/placeholder.ts';
import { isRandom, kinds } from '../../values/randomness.ts';
import type { RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { line } from './lines.ts';
import { isGivenTo } from './named.ts';
import { NETWORK } from './network.ts';
import { isChosen, isPassword } from './password.ts';
import { type Phrase, watchPhrases } from './phrases.ts';
import { STEPS } from './steps.ts';

/** Lines of settings in which a password stands behind other words: of servers, installers and mail programs. */
const LINES: readonly Phrase[] = [
  line(['insecure-password ']),
  line(['stats auth '], String.raw`[\w.@-]{1,40}:`), // of HAProxy
  line(['cache_peer '], String.raw`[^\n]{1,160}[ \t]login=[\w.@-]{1,60}:`), // of Squid
  line([':{PLAIN}', ':{plain}', ':{CLEAR}', ':{CLEARTEXT}'], '', '', '([^\\s:"\']{4,100})'), // of Dovecot
  line([' on >']), // a user of Redis
  line(
    ['register => '],
    String.raw`[\w.+-]{1,40}(?:@[\w.-]{1,60})?:`,
    String.raw`(?=@)`,
    String.raw`([^\s:@"']{4,100})`,
  ), // of Asterisk
  line(['cloud.auth: '], String.raw`["']?[\w.-]{1,40}:`), // of Elastic
  line(['auth.user.info='], String.raw`[\w.-]{1,60}:`), // of Confluent's registry of schemas
  line(['> AUTH '], String.raw`(?:[\w.-]{1,40} )?`), // to Redis
  line([' pw: ', ' pw=', ' PW: '], '', '', String.raw`(?=\S*\d)([^\s"']{6,100})(?=\s|$)`),
  line(['slack: '], String.raw`["']?[a-z\d-]{2,40}:`, String.raw`(?=["'\s]|$)`, String.raw`([A-Za-z\d]{24})`), // of Travis
  line(['rootpw --plaintext ']),
  line(['\npw: ', '\npw=', '\npw = '], '', '', String.raw`(?=\S*\d)([^\s"']{6,100})(?=\s|$)`),
  line(['<auth-user-pass>\n'], String.raw`\S{1,60}\r?\n`), // of OpenVPN
  {
    literals: ['$USER'], // of Nagios, whose macros name no secret
    form: /\$USER\d{1,3}\$=(?=([^\s/]{6,100}))\1(?=\s|$)/y,
    isOne: isChosen,
  },
  {
    literals: ['proxy_set_header ', 'fastcgi_param ', 'uwsgi_param '], // of nginx
    form: /\w{11,16} {1,20}([\w.-]{3,60}) {1,20}["']?([^\s"';]{6,200})["']?;/y,
    isOne: isGivenTo,
  },
  line(['SQLConnectInfo '], String.raw`\S{1,80} \S{1,60} `), // of ProFTPD
  line(['_password password ', '_password_again password ', 'app-pass password ']), // answers for Debian's packages
  line(['d-i passwd/'], '(?:root-|user-)password(?:-again)? password '),
  line([': PSK "', ': EAP "', ': XAUTH "'], '', '', '([^"\\n]{4,100})"'), // of strongSwan
  line(['" password "', "' password '"], '', '', `([^"'\\n,][^"'\\n]{3,99})["']`), // behind a comma code goes on
  line(['password\nV ', 'passphrase\nV '], String.raw`\d{1,3}\n`), // Subversion's stored credentials: the length, then as much
  line(['ickServ'], String.raw`[: ]{0,2}(?:-[A-Za-z]{1,8} )?(?:IDENTIFY|identify) (?:[\w-]{1,30} )?`),
  {
    literals: ['send "', 'send -- "'],
    form: /(?=send (?:-- )?"([^"\\$\n]{4,100})(?:\\[rn]){1,2}")(?<=(?:assword|assphrase)[^\n]{0,20}\n?[^\n]{0,40})/y,
  },
  {
    literals: ['BUNDLE_'], // of Bundler, for a source of gems
    form: /BUNDLE_[A-Z0-9_]{1,60}__[A-Z]{2,10}(?:=|: {0,2})["']?[\w.@%-]{1,60}:([^\s"'$<{]{4,100})/y,
  },
  {
    literals: ["default('", 'default("'], // of a template: what is there without a setting
    form: /(?=default\(.[^"'\n]{4,100}["'])(?<=\b([\w.]{3,60})["'\])]{0,3}[ \t]{0,2}\|[ \t]{0,2})default\(["']([^"'\n]{4,100})["']/y,
    isOne: isGivenTo,
  },
  {
    literals: ['| password_hash', '|password_hash'], // of Ansible: what a template makes a hash of
    form: /(?<=["']([^"'\n]{4,100})["'][ \t]{0,2})\|[ \t]{0,2}password_hash/y,
  },
  {
    literals: ['=\\\n', ':\\\n'], // of properties that go on in the next line
    form: /(?<=(?:^|\n)[ \t]{0,8}([\w.-]{3,80})[ \t]?)[=:] ?\\\n[ \t]{0,40}([^\s\\]{4,200})(?=\s)/y,
    isOne: isGivenTo,
  },
  {
    literals: ['` / `'], // of an account in a document
    form: /(?=` \/ `[^`\s]{6,100}`)(?<=\b(?:[Ll]og ?in|[Aa]ccount|[Cc]redentials?|[Uu]ser)\b[^`\n]{0,60}`[\w.@+-]{2,60})` \/ `([^`\s]{6,100})`/y,
    isOne: isChosen,
  },
  {
    literals: ['ogin: ', 'reds: ', 'edentials: '], // of an account in notes
    form: /\w{4,9}: ["'`]?[A-Za-z][\w.@+-]{1,59}(?::| ?\/ ?)([^\s"'`:/]{6,100})(?=["'`]?(?:\s|$))/y,
    isOne: (value) => /\d/.test(value) && kinds(value) >= 3 && isPassword(value),
  },
  {
    literals: ['redentials are `', 'redentials: `', 'redentials are: `'], // of an account in a sentence
    form: /redentials[ :a-z]{1,6}`[\w.@+-]{2,60}:([^\s`:/]{6,100})`/y,
    isOne: isChosen,
  },
  {
    literals: ['**: '], // of an account behind what it is for, in a document
    form: /(?<=(?:^|\n)[-*+ \t]{0,8}\*\*[\w .-]{2,40})\*\*: ["'`]?[A-Za-z][\w.@+-]{1,59}:([^\s"'`:/]{8,100})(?=["'`]?[ \t]*\r?(?:\n|$))/y,
    isOne: (value) =>
      isPassword(value) && (isRandom(value, 12) || (kinds(value) >= 3 && /[^\w.-]/.test(value))), // no tag of an image
  },
  {
    literals: ['sername ', 'sername: '], // of an account in a mail
    form: /sername:? ["'`]?[\w.@+-]{2,60}["'`]?,?(?: and)?(?: the)? (?:password|passwd|pass|pw|PW)(?::| is)? ["'`]?([^\s"'`]{8,100})(?=["'`]?[ \t.]*\r?(?:\n|$))/y,
    isOne: (value) => isChosen(value) && kinds(value) >= 3,
  },
  line(['mdp: ', 'mdp : '], '', '', String.raw`(?=\S*\d)([^\s"']{6,100})(?=[ \t]*\r?(?:\n|$))`), // French
  {
    literals: ['requirepass ', 'masterauth ', '\npassword '], // of Redis and msmtp, in a document too
    form: /(?:\n|(?<=(?:^|\n)[ \t]{0,8}))\w{8,11} ([^\s"'`]{6,100})(?=[ \t]*\r?\n)/y,
    isOne: (value) => kinds(value) >= 3 && isPassword(value),
  },
  line(['_maps = static:', '_maps=static:'], String.raw`[\w.@+-]{1,80}:`), // of Postfix
  {
    literals: ['Credentials("'], // of sbt: a realm, a host, a user
    form: /Credentials\((?:\s{0,40}"[^"\n]{1,80}",){3}\s{0,40}"([^"\n]{4,100})"/y,
  },
  {
    literals: [' VALUE "', " VALUE '"], // of COBOL and ABAP
    form: /(?<=\b([A-Za-z][\w-]{3,30})[ \t]{1,20}(?:PIC|TYPE)[ \t]{1,4}\S{1,30}) VALUE ["']([^"'\n]{4,100})["']/y,
    isOne: (value, name) => isChosen(value) && isGivenTo(value, name),
  },
  {
    literals: ['\nuser '],
    form: /(?=\nuser \S{1,60} [^\s$]{4,100}\s)(?<=\bftp [^]{0,300})\nuser \S{1,60} ([^\s$]{4,100})(?=\s)/y,
  },
];

/** Credentials in codes that a camera reads: a network's password, the seed of passwords that are good for one time. */
const CODES: readonly Phrase[] = [
  {
    literals: ['WIFI:'],
    form: /WIFI:(?:[A-OQ-Z]\d?:(?:[^;\\\n]|\\.){0,80};){1,6}P:((?:[^;\\\n]|\\.){8,63});/y,
  },
  {
    literals: ['otpauth://'],
    holds: { text: 't=', within: 640 },
    form: /otpauth:\/\/[th]otp\/[^\s"'?]{1,160}\?(?:[\w-]{1,20}=[^&\s"']{0,60}&(?:amp;)?){0,4}?secret=([A-Za-z2-7]{16,128}={0,6})(?=[&\s"'`)\]]|$)/y,
    isOne: (value) => isRandom(value) && !isPlaceholder(value),
  },
];

/** Passwords in such lines. */
export function watchSettings(rules: RulesById): readonly Watch[] {
  return watchPhrases(rules, 'generic-password', [...LINES, ...CODES, ...NETWORK, ...STEPS]);
}
