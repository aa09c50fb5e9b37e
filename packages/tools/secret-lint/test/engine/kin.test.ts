import { describe, expect, test } from '@jest/globals';
import { drawn } from '../rules/seeded.ts';
import { secrets } from './scan.ts';

const WORD = 'Harbor-4127qX!';
const PLAIN = 'Harbor4127qx';
const TOKEN = drawn(40, 141);
const KEY = drawn(24, 142);
const HEX = drawn(32, 143, '0123456789abcdef');
/** As WordPress draws one: blanks, and what programs write for expressions, among them. */
const SALT = `L4:/-L ${KEY}&::|sm\`i^=${KEY}{%%2+:H[y<L`;

/** What is written in two ways or more is found in each of them. */
const kin: Readonly<Record<string, readonly (readonly [path: string, text: string, secret: string])[]>> = {
  'a program': [
    ['a.sh', `snmpbulkwalk -v2c -c ${PLAIN} host`, PLAIN],
    ['a.sh', `ldapmodify -x -D cn=admin -w ${PLAIN} -f a.ldif`, PLAIN],
    ['a.cmd', `signtool.exe sign /f cert.pfx /p ${PLAIN} app.exe`, PLAIN],
    ['a.sh', `sqlldr kim/${PLAIN}@shop control=a.ctl`, PLAIN],
    ['a.cmd', `psftp kim@host -pw ${PLAIN}`, PLAIN],
    ['a.cmd', `pscp -pw ${PLAIN} a.txt kim@host:`, PLAIN],
    ['a.sh', `security create-keychain -p "${WORD}" build.keychain`, WORD],
    ['a.sh', `echo '${WORD}' |sudo -S reboot`, WORD],
    ['a.sh', `printf '${WORD}' | sudo -S reboot`, WORD],
    ['a.sh', `mysql -u root -p${PLAIN}@gV shop`, `${PLAIN}@gV`],
    ['a.sh', `sudo -S -k <<< '${WORD}' reboot`, WORD],
    ['a.sh', `printf 'kim:${PLAIN}' | chpasswd`, PLAIN],
    ['a.sh', `openssl rsa -in a.key -passin pass:${PLAIN}`, PLAIN],
    ['a.sh', `openssl pkcs12 -password pass:${PLAIN} -in a.p12`, PLAIN],
    ['a.sh', `mongodump --host db -u kim --authenticationDatabase admin -p ${PLAIN}`, PLAIN],
    ['.netrc', `machine host user kim password ${WORD}`, WORD],
    ['.netrc', `machine host account kim password ${WORD}`, WORD],
    ['compose.yml', `command: ['mysqladmin', 'ping', '-uroot', '-p${PLAIN}']`, PLAIN],
    ['compose.yml', `command: ['redis-cli', '-a', '${WORD}', 'ping']`, WORD],
    ['compose.yml', `command: ["mongosh", "-u", "kim", "-p", "${WORD}"]`, WORD],
    ['compose.yml', `command: ["ldapsearch", "-x", "-w", "${WORD}"]`, WORD],
  ],
  'a line of settings': [
    ['users', `kim:{plain}${PLAIN}`, PLAIN],
    ['users', `kim:{CLEAR}${PLAIN}`, PLAIN],
    ['users', `kim:{CLEARTEXT}${PLAIN}`, PLAIN],
    ['notes.txt', `nas pw=${PLAIN}`, PLAIN],
    ['notes.txt', `nas PW: ${PLAIN}`, PLAIN],
    ['.travis.yml', `  slack: acme:${KEY}`, KEY],
    ['nginx.conf', `  uwsgi_param DB_PASSWORD "${PLAIN}";`, PLAIN],
    ['svn.simple', `K 10\npassphrase\nV 12\n${PLAIN}\n`, PLAIN],
    ['a.exp', `expect "password:"\nsend -- "${PLAIN}\\r"`, PLAIN],
    ['a.exp', `expect "Enter passphrase:"\nsend "${PLAIN}\\r"`, PLAIN],
    ['a.yml', `password: "{{ '${PLAIN}'|password_hash('sha512') }}"`, PLAIN],
    ['a.properties', `db.password:\\\n  ${PLAIN}\n`, PLAIN],
    ['notes.txt', `credentials: kim / ${WORD}`, WORD],
    ['a.md', `Credentials: \`kim:${WORD}\``, WORD],
    ['a.md', `The account is \`kim\` / \`${WORD}\``, WORD],
    ['a.md', `Username: kim and password is ${WORD}`, WORD],
    ['notes.txt', `mdp : ${PLAIN}`, PLAIN],
    ['main.cf', `smtp_sasl_password_maps=static:kim:${PLAIN}`, PLAIN],
    ['a.cob', `       77 DB-PASSWORD PIC X(20) VALUE '${WORD}'.`, WORD],
    ['a.feature', `When I fill in 'Password' with '${WORD}'`, WORD],
  ],
  'a line of a device': [
    ['snmpd.conf', `rocommunity6 ${PLAIN}`, PLAIN],
    ['snmpd.conf', `rwcommunity6 ${PLAIN}`, PLAIN],
    ['snmpd.conf', `trapcommunity ${PLAIN}`, PLAIN],
    ['router.cfg', `host#username kim privilege 15 password 0 ${PLAIN}`, PLAIN],
    ['router.cfg', `local-user kim password cipher ${PLAIN}`, PLAIN],
    ['router.cfg', `snmp-agent community read cipher ${PLAIN}`, PLAIN],
    ['router.cfg', `    set password ${PLAIN}\n`, PLAIN],
    ['router.cfg', ` pre-shared-key address 10.0.0.1 key ${PLAIN}`, PLAIN],
    ['router.cfg', ` pre-shared-key remote ${PLAIN}`, PLAIN],
    ['router.cfg', ` pre-shared-key ascii-text ${PLAIN}`, PLAIN],
    ['router.cfg', `ntp authentication-key 3 md5 ${PLAIN}`, PLAIN],
    ['router.cfg', `set system login user kim authentication plaintext-password ${WORD}`, WORD],
    ['router.cfg', `wlan security wpa psk set-key ascii 0 ${PLAIN}`, PLAIN],
    ['router.cfg', 'radius-server host 10.0.0.1 key Harbor-Lamp-41', 'Harbor-Lamp-41'],
    ['sip.conf', `register => 6597:${PLAIN}@sip.acme.io/100`, PLAIN],
    ['sip.conf', `register => 6597@acme.io:${PLAIN}@sip.acme.io:5060/100`, PLAIN],
    ['commands.cfg', `command_line $USER1$/check_http --authorization=kim:${WORD} -H web`, WORD],
    ['commands.cfg', `command_line $USER1$/check_http -H web -a kim:${WORD}`, WORD],
  ],
  'a call': [
    ['a.py', `OAuth1('${KEY}', '${TOKEN}')`, TOKEN],
    ['a.js', `jwt.decode(token, '${TOKEN}')`, TOKEN],
    ['a.js', "jwt.sign({ sub }, 'harbor-cherry-lantern-tide98', {})", 'harbor-cherry-lantern-tide98'],
    ['a.rb', `JWT.decode token, '${TOKEN}', true`, TOKEN],
    ['A.java', `Algorithm.HMAC384("${TOKEN}")`, TOKEN],
    ['A.cs', `new HMACSHA1(Encoding.UTF8.GetBytes("${TOKEN}"))`, TOKEN],
    ['a.php', `openssl_decrypt($text, 'aes-256-cbc', '${TOKEN}')`, TOKEN],
    ['a.pl', `my $dbh = DBI->connect($dsn, 'kim', '${WORD}') or die;`, WORD],
    ['a.rb', `config.omniauth :github, 'Iv1.8a61f9b3a7aba766', '${HEX}'`, HEX],
    ['a.rb', `provider :google_oauth2, '1234-a.apps.acme.io', '${TOKEN}'`, TOKEN],
    ['a.py', `ftp = FTP_TLS("ftp.acme.io", "kim", "${WORD}")`, WORD],
    ['a.php', `ftp_login($conn, 'kim', '${WORD}')`, WORD],
    ['a.php', `ldap_bind($ds, "cn=kim,dc=acme", 'Harbor-Lamp41')`, 'Harbor-Lamp41'],
    ['a.ts', `Credentials.fromPassword('kim', SecretValue.unsafePlainText('${WORD}'))`, WORD],
    ['a.py', `SecretValue.unsafe_plain_text("${WORD}")`, WORD],
    ['A.cs', `var signingKey = Encoding.UTF8.GetBytes("${TOKEN}");`, TOKEN],
    ['wp-config.php', `define( 'NONCE_SALT', '${SALT}' );`, SALT],
    ['wp-config.php', `define('SECURE_AUTH_KEY',  '${SALT}');`, SALT],
    ['a.R', `request(url) |> req_auth_basic("kim", "${WORD}")`, WORD],
  ],
  'a document': [
    ['user-data', `{"encrypt": "${drawn(21, 144)}A=="}`, `${drawn(21, 144)}A==`],
    ['a.json', `"adminKey": { "type": "SecureString", "defaultValue": "${WORD}" }`, WORD],
    ['appsettings.json', `"JWT": { "Issuer": "x", "SigningKey": "${TOKEN}" }`, TOKEN],
    ['appsettings.json', `"Jwt": { "Issuer": "x", "Secret": "${TOKEN}" }`, TOKEN],
    ['a.json', `{ "Value": "${TOKEN}", "Name": "API_TOKEN" }`, TOKEN],
    ['a.yml', `- {value: ${TOKEN}, name: API_TOKEN}`, TOKEN],
    ['a.sql', `CREATE ROLE kim PASSWORD '${WORD}'`, WORD],
    ['a.sql', `CREATE PUBLIC DATABASE LINK x CONNECT TO kim IDENTIFIED BY ${PLAIN}`, PLAIN],
    ['a.sql', `INSERT INTO users (id, name, password) VALUES (1, 'kim', '${WORD}')`, WORD],
    ['a.sql', `INSERT INTO \`settings\` VALUES (1,'url','x'),(2,'smtp_password','${WORD}')`, WORD],
    ['a.html', `<tr><td>CMS</td><td>kim</td><td>Passwort: ${PLAIN}</td></tr>`, PLAIN],
    ['A.java', `/* prod: kim / password: ${PLAIN} */`, PLAIN],
    ['A.java', `  * password: ${PLAIN}`, PLAIN],
    ['a.md', `- Guest VPN PSK: ${PLAIN}`, PLAIN],
    ['.drone.yml', `registry_token: ${TOKEN}`, TOKEN],
    ['a.properties', 'ldap.bindCredentials=Harbor_Lamp2011', 'Harbor_Lamp2011'],
    ['config.inc.php', `$cfg['Servers'][1]['controlpass'] = '${WORD}';`, WORD],
    ['.env', 'JWT_SECRET=harbor-cherry-lantern-tide98', 'harbor-cherry-lantern-tide98'],
    ['a.js', `authSecret: 'harbor-cherry-lantern-tide98',`, 'harbor-cherry-lantern-tide98'],
  ],
  'an address or a header': [
    ['a.txt', `https://conda.anaconda.cloud/t/${KEY}/acme`, KEY],
    ['a.properties', `url=jdbc:oracle:oci8:app/${WORD}@db:1521:x`, WORD],
    ['a.http', `Authorization: SSWS ${TOKEN}`, TOKEN],
    ['a.js', `headers.set('Authorization', 'token ${HEX}')`, HEX],
    ['a.sh', `curl -H 'Cookie: lang=de; session=${TOKEN}; theme=dark' https://acme.io`, TOKEN],
    ['a.http', `Set-Cookie: PHPSESSID=${HEX}; path=/; HttpOnly`, HEX],
    ['a.http', `Cookie: connect.sid=s%3A${TOKEN}.${KEY}`, `s%3A${TOKEN}.${KEY}`],
    ['a.py', `headers = {"Cookie": "li_at=${TOKEN}"}`, TOKEN],
    ['a.js', `{ 'cookie': '_acme_session=${TOKEN}' }`, TOKEN],
    ['a.har', `{"name": "Cookie", "value": "sessionid=${TOKEN}; theme=dark"}`, TOKEN],
    ['a.har', `{"name":"Set-Cookie","value":"JSESSIONID=${HEX}; Path=/"}`, HEX],
  ],
};

for (const [what, cases] of Object.entries(kin)) {
  describe(what, () => {
    test.each(cases)('%s: %s', (path, text, secret) => {
      expect(secrets(text, path)).toEqual([secret]);
    });
  });
}
