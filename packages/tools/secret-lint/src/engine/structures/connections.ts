import { candidate, type Detector, nothing, type RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { Next } from './next.ts';
import { confidenceOf, isPassword } from './password.ts';

/** `user:password` before `@tcp(host:3306)/db`, as Go's driver of MySQL wants it; behind a quote, a sign or a blank. */
const BEFORE_PROTOCOL = /^[\w.-]{1,60}:(.{4,100})$/;
const ENDS = ' \t\r\n"\'`=(\\';
const REACH = 161;
/** `jdbc:oracle:thin:user/password@host`. */
const ORACLE = /jdbc:oracle:(?:thin|oci8?):[\w.-]{1,60}\/([^\s"'`/\\]{4,100})@(?=[\w/(])/y;
/** Oracle's own form, `user/password@//host:1521/name`, whatever stands before it. */
const ADDRESS =
  /(?<=(?:^|[\s"'`=:(])[A-Za-z][\w.$#-]{0,40}\/([^\s"'`@/\\]{4,60}))@\/\/[\w.-]{2,120}(?::\d{2,5})?\/\w/y;
/** A line of .pgpass: `host:port:database:user:password`. */
const PGPASS = /(?<=(?:^|\n)[\w.*-]{1,120}):5432:[^\s:]{1,60}:[^\s:]{1,60}:([^\s"'`]{4,120})(?=\s|$)/y;
const ARGUMENT = String.raw`(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[$\w.:>-]{1,60}(?:\(\))?)\s{0,40},\s{0,40}`;
/** A call that connects, of an address, a user's name and a password: `new mysqli('localhost', 'root', 'password')`. */
const CALL = new RegExp(String.raw`\(\s{0,40}${ARGUMENT}${ARGUMENT}(["'])([^"'\n\s]{4,100})\1`, 'y');
const CALLS = [
  'mysqli(',
  'mysqli_connect(',
  'mysql_connect(',
  'pymysql.connect(',
  'MySQLdb.connect(',
  'DriverManager.getConnection(',
  'ftp_login(',
  'ftplib.FTP(',
  'epgsql:connect(',
];
/** The same behind the handle of what is connected: `mysql_real_connect(handle, "localhost", "root", "password", …)`. */
const HANDLED = new RegExp(
  String.raw`real_connect\(\s{0,40}(?:[&$\w>.-]{1,40},\s{0,40})?(?:["'][^"'\n]{0,200}["']\s{0,40},\s{0,40}){2}(["'])([^"'\n\s]{4,100})\1`,
  'y',
);
/** The same of PHP's PDO, whose address begins so: `new PDO('mysql:host=db;dbname=shop', 'root', 'password')`. */
const LONGEST_SOURCE = 200;
const PDO = new RegExp(
  String.raw`[^"'\n]{0,${LONGEST_SOURCE}}["']\s{0,40},\s{0,40}${ARGUMENT}(["'])([^"'\n\s]{4,100})\1`,
  'y',
);

/** Passwords of connections that no name and no scheme tells: by their place among other parts. */
export function watchConnections(rules: RulesById): readonly Watch[] {
  const tell = (password: string | undefined, end: number) =>
    password === undefined || !isPassword(password)
      ? nothing
      : candidate(rules, 'connection-string', confidenceOf(password), [end - password.length, end]);
  const protocol: Detector = ({ text, at }) => {
    let from = at;
    while (from > Math.max(0, at - REACH) && !ENDS.includes(text.charAt(from - 1))) from--;
    return tell(BEFORE_PROTOCOL.exec(text.slice(from, at))?.[1], at);
  };
  const oracle: Detector = ({ text, at }) => {
    ORACLE.lastIndex = at;
    return tell(ORACLE.exec(text)?.[1], ORACLE.lastIndex - 1);
  };
  const pgpass: Detector = ({ text, at }) => {
    PGPASS.lastIndex = at;
    return tell(PGPASS.exec(text)?.[1], PGPASS.lastIndex);
  };
  const call: Detector = ({ text, at }) => {
    CALL.lastIndex = text.indexOf('(', at);
    return tell(CALL.exec(text)?.[2], CALL.lastIndex - 1);
  };
  const ends = new Next(String.raw`["'\n]`);
  const pdo: Detector = ({ text, at }) => {
    const end = ends.from(text, at);
    if (end > at + LONGEST_SOURCE || text.charAt(end) === '\n') return nothing;
    PDO.lastIndex = at;
    return tell(PDO.exec(text)?.[2], PDO.lastIndex - 1);
  };
  const handled: Detector = ({ text, at }) => {
    HANDLED.lastIndex = at;
    return tell(HANDLED.exec(text)?.[2], HANDLED.lastIndex - 1);
  };
  const bare: Detector = ({ text, at }) => {
    ADDRESS.lastIndex = at;
    return tell(ADDRESS.exec(text)?.[1], at);
  };
  return [
    watch('@tcp(', protocol),
    watch('@//', bare),
    watch('real_connect(', handled),
    watch('jdbc:oracle:', oracle),
    watch(':5432:', pgpass),
    watch('mysql:host=', pdo),
    watch('pgsql:host=', pdo),
    ...CALLS.map((text) => watch(text, call)),
  ];
}

function watch(text: string, detect: Detector): Watch {
  return { needle: { text, folded: false, around: 'anything' }, detect };
}
