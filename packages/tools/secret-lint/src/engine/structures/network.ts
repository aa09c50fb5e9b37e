import { line } from './lines.ts';
import type { Phrase } from './phrases.ts';

/** How a device that is told a key keeps it: as it is, or so that it can be had again. */
const KEPT = '(?:[067] )?';

/** Lines of routers and switches, and of the agents that answer for them. */
export const NETWORK: readonly Phrase[] = [
  line(['snmp-server community '], '', String.raw`(?=\s+(?:RO|RW|ro|rw|view)\b)`),
  line(['rocommunity ', 'rwcommunity ', 'rocommunity6 ', 'rwcommunity6 ', 'trapcommunity ']),
  line(['com2sec '], String.raw`\S{1,40}[ \t]{1,20}\S{1,60}[ \t]{1,20}`),
  line(['createUser '], String.raw`[\w.-]{1,40} (?:MD5|SHA\S{0,4}) `),
  line(['enable secret ', 'enable password '], `(?:level \\d{1,2} )?${KEPT}`),
  line([' password 0 ', ' password 7 ', ' secret 0 ']),
  line(
    ['\nusername ', '#username ', '# username '],
    String.raw`[\w.@-]{1,40}(?: privilege \d{1,2}| role \S{1,40}| algorithm-type \w{1,10}){0,3} (?:password|secret) ${KEPT}`,
  ),
  line(['irreversible-cipher ', 'password cipher ', 'password simple ', 'community read cipher ']), // of Huawei's
  line(['set psksecret ', 'set passwd ', 'set password '], '', String.raw`(?=\s*\n)`), // of Fortinet's
  line(['radius-server ', 'tacacs-server '], String.raw`(?:[^\n]{0,120}[ \t])?key ${KEPT}`),
  line(['crypto isakmp key '], KEPT, String.raw`(?= (?:address|hostname)\b)`),
  line(['pre-shared-key '], `(?:local |remote |address \\S{1,40} key |ascii-text ){0,2}${KEPT}`),
  line(['key-string '], KEPT),
  line(['neighbor '], String.raw`\S{1,60} password ${KEPT}`, '', String.raw`([^\s"']{6,100})(?=\s|$)`), // of BGP
  line(['message-digest-key '], String.raw`\d{1,3} md5 ${KEPT}`),
  line(['authentication-key '], String.raw`\d{1,5} (?:md5|sha\d{0,3}|hmac-\S{1,20}) ${KEPT}`), // of NTP
  line(['plaintext-password ']), // of Juniper's and VyOS'
  line(['set-key ascii ', 'psk ascii '], KEPT), // of a wireless network
];
