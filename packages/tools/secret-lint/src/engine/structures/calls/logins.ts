import { isChosen } from '../password.ts';
import type { Phrase } from '../phrases.ts';
import { closed, isDrawn, STRING } from './value.ts';

/** What types into a field. */
const TYPES = '(?:type|fill(?:_in)?|send_?[kK]eys|setValue)';

/** Calls of an account's name and a password. */
export const LOGINS: readonly Phrase[] = [
  {
    literals: ['.login('],
    form: new RegExp(
      String.raw`\.login\(\s{0,20}["'][\w.+-]{2,60}@[\w.-]{2,60}["'],\s{0,20}${STRING}(?=\s{0,8}\))`,
      'y',
    ),
  },
  {
    literals: ['.login('], // of an account that is no address, as tests have too
    form: new RegExp(String.raw`\.login\(\s{0,20}["'][\w.-]{2,60}["'],\s{0,20}${STRING}(?=\s{0,8}\))`, 'y'),
    isOne: isDrawn,
  },
  {
    literals: ['->login('], // of Perl and PHP
    form: new RegExp(String.raw`->login\(\s{0,20}["'][\w.@+-]{2,60}["'],\s{0,20}${STRING}(?=\s{0,8}\))`, 'y'),
    isOne: isDrawn,
  },
  {
    literals: ['ldap_bind(', 'simple_bind'], // of a directory: who asks, and a password
    form: new RegExp(
      String.raw`\w{9,13}\(\s{0,20}(?:[$\w>-]{1,40},\s{0,20})?["'][^"'\n]{2,160}["'],\s{0,20}${STRING}(?=\s{0,8}[,)])`,
      'y',
    ),
  },
  {
    literals: ['.Bind("'],
    form: new RegExp(
      String.raw`\.Bind\("(?:\w{1,4}=[^"\n]{2,160}|[^"\n]{2,60}@[^"\n]{2,60})", ?${STRING}(?=\))`,
      'y',
    ),
  },
  ...closed({
    literals: ['keyring.set_password(', 'keytar.setPassword('], // of a service and a user
    form: new RegExp(
      String.raw`\w{6,7}\.\w{11,12}\((?:\s{0,20}["'][^"'\n]{1,80}["'],){2}\s{0,20}${STRING}(?=\s{0,8}[,)])`,
      'y',
    ),
  }),
  ...closed({
    literals: ['Credentials.basic(', 'authenticate(', 'req_auth_basic('], // of OkHttp, and of R, where it is no method
    form: new RegExp(
      String.raw`(?<![.>])[\w.]{12,17}\(\s{0,20}["'][\w.@+-]{1,60}["'],\s{0,20}${STRING}(?=\s{0,8}[,)])`,
      'y',
    ),
    isOne: isChosen,
  }),
  {
    literals: ['basic-auth ["'], // of Clojure, which parts strings by blanks
    form: /basic-auth \["[\w.@+-]{1,60}"[ ,]{1,3}"([^"\\\n]{4,100})"\]/y,
  },
  ...closed({
    literals: ['jedis.auth(', 'redis.auth(', 'redis->auth(', 'red:auth('], // of Redis, which knows passwords alone
    form: new RegExp(
      String.raw`\w{3,5}(?:\.|->|:)auth\(\s{0,20}(?:["'][\w.-]{1,60}["'],\s{0,20})?${STRING}(?=\s{0,8}\))`,
      'y',
    ),
  }),
  {
    literals: ['base64_encode(', 'btoa(', 'b64encode(', 'encode64(', 'ncodeToString('], // of what a header says of a user
    form: /\w{4,14}\(\s{0,20}(?:\[\]byte\()?b?["'][\w.@+-]{1,60}:([^"'\\\n$<{/][^"'\\\n]{3,100})["']/y,
    isOne: isChosen,
  },
  {
    literals: ['basic_auth'], // of Ruby, and of a client in Rust
    form: new RegExp(String.raw`basic_auth[ (]["'][\w.@-]{2,60}["'], ?(?:Some\()?${STRING}`, 'y'),
  },
  {
    literals: ['DBI->connect('],
    form: new RegExp(
      String.raw`DBI->connect\(\s{0,20}(?:["'][^"'\n]{4,120}["']|\$\w{1,40}),\s{0,20}["'][^"'\n]{1,60}["'],\s{0,20}${STRING}`,
      'y',
    ),
  },
  {
    literals: ['Oracle.connect(', 'oracledb.connect('],
    form: new RegExp(
      String.raw`\w{6,8}\.connect\(\s{0,20}(?:["'][\w.-]{1,60}["'],\s{0,20}${STRING}|["'][\w.-]{1,60}/([^"'@\s/]{4,100})@)`,
      'y',
    ),
  },
  {
    literals: ['SECURITY_CREDENTIALS'], // of a directory that Java asks
    form: new RegExp(String.raw`SECURITY_CREDENTIALS,\s{0,8}${STRING}`, 'y'),
  },
  {
    literals: ['auth.basic('], // of Neo4j
    form: new RegExp(
      String.raw`auth\.basic\(\s{0,20}["'][\w.@-]{1,60}["'],\s{0,20}${STRING}(?=\s{0,8}[,)])`,
      'y',
    ),
  },
  {
    literals: ["assword')", 'assword")', "assword', ", 'assword", ', "assword]'", 'assword"]'], // what a script types into a page
    form: new RegExp(
      String.raw`(?<=(?:${TYPES}|get|locator|find_?[eE]lement)[( ]{1,2}(?:By\.\w{2,12}[,(] ?)?["'][^"'\n]{0,80})assword["'\]]{1,3}(?:, (?:with: )?|\)(?:\.\w{4,8}\(\))?\.${TYPES}\()${STRING}(?=\s{0,8}(?:[,)]|\n))`,
      'y',
    ),
    isOne: isChosen,
  },
  {
    literals: ['FTP("', "FTP('", 'FTP_TLS("', "FTP_TLS('"], // of Python: a host, a user
    form: new RegExp(
      String.raw`FTP(?:_TLS)?\(["'][\w.-]{3,100}["'],\s{0,20}["'][\w.@+-]{1,60}["'],\s{0,20}${STRING}(?=\s{0,8}[,)])`,
      'y',
    ),
  },
  {
    literals: ['set_wallet('], // of Oracle: where it lies
    form: /set_wallet\(\s{0,8}'[^'\n]{1,160}',\s{0,8}'([^'\n]{4,100})'(?=\s{0,8}\))/y,
  },
  {
    literals: ['ftp_login('], // of PHP
    form: new RegExp(
      String.raw`ftp_login\(\s{0,8}\$[\w>-]{1,40},\s{0,8}["'][\w.@+-]{1,60}["'],\s{0,8}${STRING}(?=\s{0,8}\))`,
      'y',
    ),
  },
  {
    literals: ['unsafePlainText(', 'unsafe_plain_text('], // of the CDK, which says that it should not be written so
    form: new RegExp(String.raw`\w{15,17}\(\s{0,20}${STRING}(?=\s{0,8}\))`, 'y'),
  },
  {
    literals: ['smtp.PlainAuth('],
    form: new RegExp(
      String.raw`smtp\.PlainAuth\(\s{0,20}"[^"\n]{0,60}",\s{0,20}(?:"[^"\n]{1,80}"|[\w.]{1,60}),\s{0,20}${STRING}`,
      'y',
    ),
  },
  {
    literals: ['username_pw_set('], // of MQTT
    form: new RegExp(
      String.raw`username_pw_set\(\s{0,20}(?:username=)?["'][^"'\n]{1,60}["'],\s{0,20}(?:password=)?${STRING}`,
      'y',
    ),
  },
  {
    literals: ['new Sequelize('],
    form: new RegExp(
      String.raw`new Sequelize\(\s{0,20}["'][\w-]{1,60}["'],\s{0,20}["'][\w-]{1,60}["'],\s{0,20}${STRING}`,
      'y',
    ),
  },
  {
    literals: ['".toCharArray()'], // as Java wants passwords, of stores of keys above all
    form: /(?<=(?:load|store|init|getKey|setKeyEntry|KeySpec|Protection)\([^"\n]{0,80}"([^"\\\n]{4,100}))"\.toCharArray\(\)/y,
    isOne: isChosen,
  },
  {
    literals: ['WiFi.begin(', 'Blynk.begin('], // of a network's name, be it behind a token
    form: new RegExp(
      String.raw`\w{4,5}\.begin\(\s{0,20}(?:\w{1,40},\s{0,20})?"[^"\n]{1,40}",\s{0,20}${STRING}(?=\s{0,8}[,)])`,
      'y',
    ),
  },
  {
    literals: ['env:connect('], // of LuaSQL: a database, a user
    form: new RegExp(String.raw`env:connect\((?:\s{0,20}["'][^"'\n]{1,60}["'],){2}\s{0,20}${STRING}`, 'y'),
  },
  {
    literals: ["Password','", "Password', '"], // of MATLAB, which gives options by their names
    form: /(?<=[(,] ?'(?:\w{1,20}_)?)Password', ?'([^'\n]{4,100})'(?=\s{0,8}[,)])/y,
    isOne: isChosen,
  },
  {
    literals: ['.connect("', ".connect('"], // of a client's or a host's name, be it with a port, and a user's
    form: new RegExp(
      String.raw`\.connect\(["'][^"'\n]{1,80}["'],\s{0,20}(?:\d{2,5},\s{0,20})?["'][^"'\n]{1,60}["'],\s{0,20}${STRING}(?=\s{0,8}[,)])`,
      'y',
    ),
    isOne: isDrawn,
  },
  {
    literals: ['CURLOPT_USERPWD'],
    form: /CURLOPT_USERPWD,\s{0,20}["'][\w.@+-]{1,60}:([^"'\\\n]{4,100})["']/y,
  },
];
