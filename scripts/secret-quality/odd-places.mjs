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

const TABLES = [
  ['users.csv', (v) => `id,login,password,city\n7,kim,${v},Ulm\n`],
  ['export.csv', (v) => `"Name";"Kennwort"\n"db1";"${v}"\n`],
  ['env.tsv', (v) => `key\tvalue\nDB_HOST\tdb1\nDB_PASSWORD\t${v}\n`],
  ['HOSTS.md', (v) => `| Host | User | Password |\n|------|------|----------|\n| db1 | kim | ${v} |\n`],
  ['VARS.md', (v) => `| Variable | Value |\n| :--- | :---: |\n| \`SMTP_PASSWORD\` | \`${v}\` |\n`],
  ['seed.sql', (v) => `INSERT INTO users (id, password) VALUES (1, '${v}');\n`],
];
const OPTIONS = [
  ['flush.sh', (v) => `redis-cli -h db -a '${v}' flushall\n`],
  ['dump.sh', (v) => `mongodump --host db -u kim -p "${v}"\n`],
  ['find.sh', (v) => `ldapsearch -x -D cn=admin -w '${v}' -b dc=corp\n`],
  ['pack.sh', (v) => `zip -r -P '${v}' a.zip data\n`],
  ['sign.bat', (v) => `signtool sign /f cert.pfx /p "${v}" app.exe\n`],
  ['new.ps1', (v) => `New-Share -Name data -Password "${v}"\n`],
  ['key.sh', (v) => `keytool -genkey -alias x -storepass '${v}'\n`],
  ['mq.sh', (v) => `rabbitmqctl add_user kim '${v}'\n`],
  ['add.cmd', (v) => `net user kim ${v} /add\n`],
  ['up.sh', (v) => `twine upload -u kim -p '${v}' dist/*\n`],
];
const ARGUMENTS = [
  ['mail.py', (v) => `server.login('kim@corp.net', '${v}')\n`],
  ['get.rb', (v) => `req.basic_auth 'kim', '${v}'\n`],
  ['a.c', (v) => `curl_easy_setopt(curl, CURLOPT_USERPWD, "kim:${v}");\n`],
  ['Login.java', (v) => `if (password.equals("${v}")) open();\n`],
  ['Mail.java', (v) => `return new PasswordAuthentication("kim", "${v}".toCharArray());\n`],
  ['dump.php', (v) => `a:1:{s:8:"password";s:${v.length}:"${v}";}\n`],
  ['Web.java', (v) => `.withUser("kim").password("{noop}${v}")\n`],
];
const NOTES = [
  ['ACCESS.md', (v) => `**User:** kim\n**Password:** ${v}\n`],
  ['page.xml', (v) => `<c:Password Type="text"><![CDATA[${v}]]></c:Password>\n`],
  ['vars.tf', (v) => `variable "db_password" {\n  description = "of the database"\n  default = "${v}"\n}\n`],
  ['router.cfg', (v) => `username kim password 0 ${v}\n`],
  ['notes.txt', (v) => `\u5bc6\u7801\uff1a${v}\n`],
  ['app.j2', (v) => `password = {{ db_password | default('${v}') }}\n`],
  ['db.properties', (v) => `jdbc.password=\\\n    ${v}\n`],
  ['stack.json', (v) => `{"DbPass": {"Type": "String", "NoEcho": true, "Default": "${v}"}}\n`],
];
const LANGUAGES = [
  ['conf.py', (v) => `clave = "${v}"\n`],
  ['conf.pl', (v) => `my $haslo = '${v}';\n`],
  ['Conf.java', (v) => `private static final String HESLO = "${v}";\n`],
  ['conf.toml', (v) => `salasana = "${v}"\n`],
  ['conf.env', (v) => `ADGANGSKODE='${v}'\n`],
  ['conf.ini', (v) => `\u015fifre = ${v}\n`],
  ['conf.yml', (v) => `has\u0142o: '${v}'\n`],
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
  return Object.entries({
    SAID,
    UNSIGNED,
    CONNECTIONS,
    COMMANDS,
    KEYS,
    TABLES,
    OPTIONS,
    ARGUMENTS,
    NOTES,
    LANGUAGES,
  }).flatMap(([name, forms]) =>
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
  TABLES: 'in a table',
  OPTIONS: 'given to an option',
  ARGUMENTS: 'argument of a call',
  NOTES: 'note or declaration',
  LANGUAGES: 'named in a language of people',
};
