import { isRandom, kinds } from '../../values/randomness.ts';
import { nameFacts } from '../assignment/names.ts';
import type { RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { isPassword } from './password.ts';
import { type Phrase, watchPhrases } from './phrases.ts';

const VALUE = String.raw`(?:"([^"\n]{4,100})"|([^\s"']{4,100})(?=\s|$))`;

/** Lines of settings in which a password stands behind other words: of routers, servers, installers and mail programs. */
const LINES: readonly Phrase[] = [
  line(['snmp-server community '], '', String.raw`(?=\s+(?:RO|RW|ro|rw|view)\b)`),
  line(['enable secret ', 'enable password '], '(?:level \\d{1,2} )?(?:[07] )?'),
  line([' password 0 ', ' password 7 ', ' secret 0 ']),
  line(['insecure-password ']),
  line(['stats auth '], String.raw`[\w.@-]{1,40}:`), // of HAProxy
  line(['radius-server ', 'tacacs-server '], String.raw`(?:[^\n]{0,120}[ \t])?key (?:[07] )?`),
  line(['cache_peer '], String.raw`[^\n]{1,160}[ \t]login=[\w.@-]{1,60}:`), // of Squid
  line([':{PLAIN}', ':{plain}', ':{CLEAR}', ':{CLEARTEXT}'], '', '', '([^\\s:"\']{4,100})'), // of Dovecot
  line(['> AUTH '], String.raw`(?:[\w.-]{1,40} )?`), // to Redis
  line([' pw: ', ' pw=', ' PW: '], '', '', String.raw`(?=\S*\d)([^\s"']{6,100})(?=\s|$)`),
  line(['rootpw --plaintext ']),
  line(['\npw: ', '\npw=', '\npw = '], '', '', String.raw`(?=\S*\d)([^\s"']{6,100})(?=\s|$)`),
  line(['<auth-user-pass>\n'], String.raw`\S{1,60}\r?\n`), // of OpenVPN
  {
    literals: ['$USER'], // of Nagios, whose macros name no secret
    form: /\$USER\d{1,3}\$=(?=([^\s/]{6,100}))\1(?=\s|$)/y,
    isOne: (value) => isPassword(value) && /\d/.test(value) && kinds(value) >= 2,
  },
  {
    literals: ['proxy_set_header ', 'fastcgi_param ', 'uwsgi_param '], // of nginx
    form: /\w{11,16} {1,20}([\w.-]{3,60}) {1,20}["']?([^\s"';]{6,200})["']?;/y,
    isOne: isGivenTo,
  },
  line(['d-i passwd/'], '(?:root-|user-)password(?:-again)? password '),
  line(['createUser '], String.raw`[\w.-]{1,40} (?:MD5|SHA\S{0,4}) `),
  line([': PSK "'], '', '', '([^"\\n]{4,100})"'),
  line(['" password "', "' password '"], '', '', `([^"'\\n,][^"'\\n]{3,99})["']`), // behind a comma code goes on
  line(['password\nV ', 'passphrase\nV '], String.raw`\d{1,3}\n`), // Subversion's stored credentials: the length, then as much
  line(['ickServ'], String.raw`[: ]{0,2}(?:-[A-Za-z]{1,8} )?(?:IDENTIFY|identify) (?:[\w-]{1,30} )?`),
  {
    literals: ['send "', 'send -- "'],
    form: /(?=send (?:-- )?"([^"\\$\n]{4,100})(?:\\[rn]){1,2}")(?<=(?:assword|assphrase)[^\n]{0,20}\n?[^\n]{0,40})/y,
  },
  {
    literals: ['chpasswd:'], // of cloud-init
    form: /chpasswd:[ \t]*\n(?:[^\n]{0,80}\n){0,4}?[ \t]+(?:- )?["']?[\w-]{1,32}:([^\s:$"']{4,100})(?=["']?\s)/y,
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
    isOne: (value) => isPassword(value) && /\d/.test(value) && kinds(value) >= 2,
  },
  {
    literals: ['ogin: ', 'reds: ', 'edentials: '], // of an account in notes
    form: /\w{4,9}: ["'`]?[A-Za-z][\w.@+-]{1,59}(?::| ?\/ ?)([^\s"'`:/]{6,100})(?=["'`]?(?:\s|$))/y,
    isOne: (value) => isPassword(value) && /\d/.test(value) && kinds(value) >= 3,
  },
  {
    literals: ['\nuser '],
    form: /(?=\nuser \S{1,60} [^\s$]{4,100}\s)(?<=\bftp [^]{0,300})\nuser \S{1,60} ([^\s$]{4,100})(?=\s)/y,
  },
];

/** Whether the name that stands before is a credential's. */
function isGivenTo(value: string, name: string): boolean {
  const facts = nameFacts(name);
  return (
    facts !== undefined &&
    facts.class !== 'weak' &&
    isPassword(value) &&
    (facts.class === 'password' || isRandom(value))
  );
}

/** Passwords in such lines. */
export function watchSettings(rules: RulesById): readonly Watch[] {
  return watchPhrases(rules, 'generic-password', LINES);
}

function line(literals: readonly string[], between = '', behind = '', value = VALUE): Phrase {
  const said = literals.map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join('|');
  return { literals, form: new RegExp(`(?:${said})${between}${value}${behind}`, 'y') };
}
