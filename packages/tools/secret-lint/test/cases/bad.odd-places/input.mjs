import { random62 } from '../../secrets.mjs';

const KEY = random62(40, 'odd places');
/** What a person thinks of, with signs that join words, end values, or part a user from a host. */
const WORD = ['Tr0ub', '4dor'].join('');

export default {
  'K.m': `static NSString *const kApiSecret = @"${KEY}";\n`,
  'a.R': `db_password <- "${WORD}@1987"\n`,
  'app.edn': `{:db {:user "app" :password "${WORD}!"}}\n`,
  'call.js': `const u = 'https://api.corp.net/v1?api_key=${KEY}&q=1';\n`,
  'db.php': `$db = new PDO('mysql:host=db;dbname=shop', 'root', '${WORD}!');\n$c = new mysqli('localhost', $user, '${WORD}#1');\n`,
  'Db.java': `Connection c = DriverManager.getConnection("jdbc:mysql://db/shop", "root", "${WORD}&3");\n`,
  'Dockerfile': `FROM debian\nENV DB_PASSWORD ${WORD}&3\nRUN echo 'root:${WORD}77' | chpasswd\n`,
  'Info.plist': `<dict>\n<key>FtpPassword</key>\n<string>${WORD}&amp;Oak77</string>\n</dict>\n`,
  'README.md': `\`\`\`sh\nexport FTP_PASSWORD=${WORD}yD\n\`\`\`\nStart with \`jwt=${WORD}&3\`. The password is ${WORD}!9.\n`,
  'ci.sh': `echo "${WORD}x1" | docker login -u ci --password-stdin registry.corp.net\n`,
  'conf.py': `API_KEY = (\n    "${KEY}"\n)\n`,
  'deploy.ps1': `$s = ConvertTo-SecureString "${WORD}-77" -AsPlainText -Force\n`,
  'init.sql': `CREATE USER a IDENTIFIED WITH mysql_native_password BY '${WORD}@7340';\nCREATE USER b IDENTIFIED BY ${WORD}77;\n`,
  'main.go': `dsn := "app:${WORD}77@tcp(db:3306)/shop"\n`,
  'ora.properties': `db.url=jdbc:oracle:thin:app/${WORD}77@db:1521:orcl\n`,
  'redis.conf': `bind 0.0.0.0\nrequirepass ${WORD}#77\n`,
  '.pgpass': `db.corp.net:5432:shop:app:${WORD}77\n`,
  'wpa.conf': `network={\n  psk="${WORD}77"\n}\n`,
  'wp-config.php': `define('AUTH_SALT', '${KEY.slice(0, 5)}]{${KEY.slice(5, 9)}$ ;|${KEY.slice(9, 18)}&~<${KEY.slice(18, 27)}[ @!${KEY.slice(27, 36)}');\n`,
};
