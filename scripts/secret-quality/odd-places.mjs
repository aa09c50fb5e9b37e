import { ALNUM, DIGITS, HEX } from './random.mjs';

const WORDS =
  'hunter falcon copper rocket marble thunder orange harbor castle dragon tiger coffee summer winter puzzle magnet canyon football monkey'.split(
    ' ',
  );
const SAID = [
  ['notes.txt', (v) => `The admin password is ${v}\n`],
  ['NOTES.md', (v) => `Log in as root; the password is \`${v}\`, ask before you change it.\n`],
  ['README.md', (v) => `Use the password \`${v}\` for the staging system.\n`],
  ['README.md', (v) => `\`\`\`sh\nexport DB_PASSWORD=${v}\nmake deploy\n\`\`\`\n`],
];
const UNSIGNED = [
  ['redis.conf', (v) => `bind 0.0.0.0\nrequirepass ${v}\n`],
  ['ldap.conf', (v) => `binddn cn=admin,dc=corp\nbindpw ${v}\n`],
  ['.msmtprc', (v) => `account x\nuser a@corp.net\npassword ${v}\n`],
  ['Dockerfile', (v) => `FROM debian\nENV DB_PASSWORD ${v}\n`],
  ['app.edn', (v) => `{:db {:user "app" :password "${v}"}}\n`],
];
const CONNECTIONS = [
  ['main.go', (v) => `db, err := sql.Open("mysql", "app:${v}@tcp(db:3306)/shop?parseTime=true")\n`],
  ['app.properties', (v) => `db.url=jdbc:oracle:thin:app/${v}@db.corp.net:1521:orcl\n`],
  ['.pgpass', (v) => `db.corp.net:5432:shop:app:${v}\n*:5432:*:root:${v}\n`],
  ['db.php', (v) => `<?php\n$db = new mysqli('localhost', 'root', '${v}', 'shop');\n`],
  ['db.php', (v) => `<?php\n$db = new PDO("mysql:host=db;dbname=shop", $user, "${v}");\n`],
  ['Db.java', (v) => `var c = DriverManager.getConnection("jdbc:mysql://db/shop", "root", "${v}");\n`],
];
const COMMANDS = [
  ['Dockerfile', (v) => `RUN echo 'root:${v}' | chpasswd\n`],
  ['ci.sh', (v) => `echo "${v}" | docker login -u ci --password-stdin registry.corp.net\n`],
  ['a.ps1', (v) => `$s = ConvertTo-SecureString "${v}" -AsPlainText -Force\n`],
  ['init.sql', (v) => `CREATE USER 'a'@'%' IDENTIFIED BY '${v}';\n`],
  ['init.sql', (v) => `ALTER USER a IDENTIFIED WITH mysql_native_password BY '${v}';\n`],
  ['.netrc', (v) => `machine git.corp.net login bot password ${v}\n`],
];
const KEYS = [
  ['K.m', (v) => `static NSString *const kApiSecret = @"${v}";\n`],
  ['a.R', (v) => `api_key <- "${v}"\n`],
  ['settings.py', (v) => `API_KEY = (\n    "${v}"\n)\n`],
  ['a.js', (v) => `const u = 'https://api.corp.net/v1?api_key=${v}&page=2';\n`],
  ['a.html', (v) => `<a href="https://api.corp.net/v1?access_token=${v}&amp;page=2">x</a>\n`],
  ['trace.log', (v) => `POST /login\n\nclient_id=web&client_secret=${v}&remember=1\n`],
];

/** Credentials where no name and sign of a program stand before them, and passwords as people think of them. */
export function oddPlaces(tools) {
  const { pick, text, below } = tools;
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  const year = () => String(1970 + below(60));
  const password = () =>
    pick([
      () => `${capital(pick(WORDS))}${year()}${pick(['!', '@', '#'])}`,
      () => `${pick(WORDS)}@${text('3579', 1)}${text(DIGITS, 3)}x`,
      () => `${capital(pick(WORDS))}&${capital(pick(WORDS))}${text('3579', 2)}`,
      () => `${capital(pick(WORDS))}_${text('2468', 1)}${pick(WORDS)}${text('3579', 3)}`,
      () => `${text('ABCDEFGH', 1)}${text(ALNUM, 8 + below(6))}${text('3579', 2)}k`,
    ])();
  const key = () => pick([() => text(ALNUM, 32), () => text(HEX, 40)])();
  return Object.entries({ SAID, UNSIGNED, CONNECTIONS, COMMANDS, KEYS }).flatMap(([name, forms]) =>
    forms.flatMap(([path, write]) =>
      Array.from({ length: 25 }, () => {
        const secret = name === 'KEYS' ? key() : password();
        return { class: CLASSES[name], path, text: write(secret), secret };
      }),
    ),
  );
}

const CLASSES = {
  SAID: 'said in a sentence',
  UNSIGNED: 'setting without a sign',
  CONNECTIONS: 'connection without a name',
  COMMANDS: 'given to a program',
  KEYS: 'in another language',
};
