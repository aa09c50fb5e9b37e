import { describe, expect, test } from '@jest/globals';
import { drawn } from '../rules/seeded.ts';
import { secrets } from './scan.ts';

const WORD = 'Harbor-4127qX!';
const PLAIN = 'Harbor4127qx';
const TOKEN = drawn(40, 41);

describe('the password of a program', () => {
  test.each([
    `redis-cli -h db -a ${WORD} ping`,
    `mongodump --host db -u kim -p '${WORD}' --out x`,
    `mongo db/shop -u kim -p ${PLAIN} --eval 1`,
    `sqlcmd -S db -U sa -P "${WORD}" -i a.sql`,
    `ldapsearch -x -D cn=admin -w ${PLAIN} -b dc=x`,
    `unzip -q -P ${PLAIN} a.zip`,
    `7z x -p${PLAIN} a.7z`,
    `az login --service-principal -u app -p ${PLAIN} --tenant x`,
    `signtool sign /f cert.pfx /p ${PLAIN} app.exe`,
    `lftp -u kim,${PLAIN} ftp.acme.io`,
    `smbclient //host/share -U kim%${PLAIN}`,
    `htpasswd -bc .htpasswd kim ${PLAIN}`,
    `sqlplus kim/${PLAIN}@db:1521/X @a.sql`,
    `net use Z: \\\\host\\share ${PLAIN} /user:kim`,
    `keytool -genkey -storepass ${PLAIN} -alias x`,
    `java -jar a.jar \\\n  -keypass ${PLAIN}`,
    `ldapsearch -x \\\n  -D cn=admin \\\n  -w ${PLAIN}`,
    `sshpass -p 'aB3@horse7' ssh kim@host`,
    `wandb login ${TOKEN}`,
    `twine upload --repository-url https://acme.io -u kim -p ${PLAIN} dist/*`,
    `PsExec \\\\host -u kim -p ${PLAIN} cmd`,
    `cmdkey /add:host /user:kim /pass:${PLAIN}`,
    `cqlsh -u kim -p ${PLAIN} db`,
    `oc login -u kim -p '${WORD}' https://acme.io`,
    `ipmitool -H h -U kim -P ${PLAIN} power on`,
    `rpcclient -U "kim%${PLAIN}" host`,
    `http --auth kim:${PLAIN} https://acme.io`,
    `http -a kim:${PLAIN} https://acme.io`,
    `nmcli dev wifi connect home password ${PLAIN}`,
    `mysqladmin -u root password ${PLAIN}`,
    `wpa_passphrase home ${PLAIN}`,
    `xfreerdp /u:kim /p:${PLAIN} /v:host`,
    `schtasks /create /ru kim /rp ${PLAIN}`,
    `ssh-keygen -t ed25519 -N '${WORD}' -f k`,
    `net user kim ${PLAIN} /add`,
    `security unlock-keychain -p "${WORD}" build.keychain`,
    `openssl enc -aes-256-cbc -in a -out b -k ${PLAIN}`,
    `rabbitmqctl add_user kim ${PLAIN}`,
    `rabbitmqctl change_password kim '${WORD}'`,
    `mc alias set store https://acme.io ${drawn(20, 43)} ${TOKEN}`,
    `npm config set //npm.acme.io/:_authToken ${TOKEN}`,
    `npm config set _auth ${TOKEN}`,
    `gh secret set NPM_TOKEN -b "${TOKEN}"`,
    `gh secret set NPM_TOKEN --body '${TOKEN}' --repo acme/shop`,
    `echo '${WORD}' | sudo -S reboot`,
    `echo "${WORD}" | passwd --stdin kim`,
  ])('%s', (line) => {
    expect(secrets(`${line}\n`, 'a.sh')).toHaveLength(1);
  });

  const far = 'y '.repeat(90);
  const options = [
    `redis-cli ${far}-a ${WORD}`,
    `mongodump ${far}-p ${PLAIN}`,
    `xfreerdp ${far}/p:${PLAIN}`,
    `lftp ${far}-u kim,${PLAIN}`,
    `sqlplus ${far}kim/${PLAIN}@db`,
    `net use ${far}\\\\host\\share ${PLAIN}`,
    `gh secret set ${far}-b "${TOKEN}"`,
    `gh secret set ${far}--body "${TOKEN}"`,
    `rabbitmqctl ${far}add_user kim ${PLAIN}`,
  ];
  /** Names of credentials by themselves, elsewhere too. */
  const named = [
    `nmcli ${far}password ${PLAIN}`,
    `npm config set ${far}_auth ${TOKEN}`,
    `aws configure set ${far}aws_secret_access_key ${TOKEN}`,
  ];
  test.each([...options, ...named])('two hundred characters behind its name: %s', (line) => {
    expect(secrets(`${line}\n`, 'a.txt')).toHaveLength(1);
  });

  test.each(options)('no further, and not on the next line: %s', (line) => {
    expect(secrets(`${line.replace(far, far.repeat(2))}\n`, 'a.txt')).toEqual([]);
    expect(secrets(`${line.replace(far, '\n')}\n`, 'a.txt')).toEqual([]);
  });

  test.each([
    'redis-cli -h db -a "$REDIS_PASSWORD" ping',
    'redis-cli -p 6379 -a',
    'mongo --port 27017 -p',
    'mongodump --out dump2024a',
    'sqlcmd -S db -U sa -P %PASSWORD%',
    'zip -r out2024a.zip dir',
    'htpasswd -c /etc/nginx/htpasswd2 kim',
    'sqlplus /nolog @schema2.sql',
    'sqlplus scripts/schema2.sql',
    'net use Z: \\\\host\\share2024a /user:kim',
    'keytool -genkey -storepass changeit -keypass $KEYPASS',
    'ssh kim@host2024a -p 2222',
    'foo -password reads2from a file',
    'wandb login --relogin',
    'twine upload -p "$TWINE_PASSWORD" dist/*',
    'docker run -u kim -p db2:8080 image2024',
    'docker run -u kim -p 8080:8080 image2024',
    'sort -u names2024 | head -p',
    'ssh -U -p 2222 kim@host',
    'nmcli connection modify home wifi-sec.psk-flags 1',
    'ssh-keygen -t rsa2048 -N "" -f key2024',
    'net user kim /delete',
    'net user kim * /add',
    'rabbitmqctl add_user kim "$RABBIT_PASSWORD"',
    'mc alias set store https://acme.io $ACCESS2024 $SECRET2024',
    'npm config set //npm.acme.io/:_authToken ${NPM_TOKEN}',
    'npm config set registry https://npm2024.acme.io',
    'gh secret set NPM_TOKEN -b "$NPM_TOKEN"',
    'gh secret set NPM_TOKEN --body "${TOKEN2024}"',
    'echo "$PASSWORD" | sudo -S reboot',
    'local opts="--username --password --password-stdin2 --token"',
    'complete "message= passphrase= password= scmVersion= $(x)"',
    'foo --password --option2=harbor4127 --secret --domain2=$DOMAIN',
  ])('is not in %s', (line) => {
    expect(secrets(`${line}\n`, 'a.sh')).toEqual([]);
  });
});

describe('a line of settings', () => {
  test.each([
    ['router.cfg', `snmp-server community ${PLAIN} RW`],
    ['router.cfg', `username kim privilege 15 password 0 ${PLAIN}`],
    ['router.cfg', `enable secret ${PLAIN}`],
    ['haproxy.cfg', `  user kim insecure-password ${PLAIN}`],
    ['ks.cfg', `rootpw --plaintext ${PLAIN}`],
    ['preseed.cfg', `d-i passwd/root-password password ${PLAIN}`],
    ['snmpd.conf', `createUser kim SHA "${PLAIN}" AES`],
    ['ipsec.secrets', `10.0.0.1 10.0.0.2 : PSK "${PLAIN}"`],
    ['fetchmailrc', `poll x user "kim" password "${PLAIN}" ssl`],
    ['a.exp', `expect "password:"\nsend "${PLAIN}\\r"`],
    ['user-data', `chpasswd:\n  list: |\n    root:${PLAIN}\n`],
    ['redis.conf', `masterauth ${PLAIN}`],
    ['nginx.conf', `  proxy_set_header X-Api-Key ${TOKEN};`],
    ['nginx.conf', `  fastcgi_param DB_PASSWORD "${PLAIN}";`],
    ['resource.cfg', `$USER3$=${PLAIN}`],
    ['a.md', `Log in as \`kim\` / \`${WORD}\``],
    ['notes.txt', `creds: kim:${WORD}`],
    ['notes.txt', `login: kim / ${WORD}`],
    ['notes.txt', `Contraseña: temple-orange-coral-bridge-16`],
    ['client.ovpn', `<auth-user-pass>\nkim\n${PLAIN}\n</auth-user-pass>`],
    ['notes.txt', `nas\npw: ${PLAIN}`],
    ['notes.txt', `Mot de passe : ${WORD}`],
    ['notes.txt', `Das Passwort lautet ${PLAIN}`],
    ['notes.txt', `Das Passwort ist ${PLAIN}`],
    ['notes.txt', `Le mot de passe est ${PLAIN}`],
    ['notes.txt', `La clave es ${PLAIN}`],
    ['.htaccess', `SetEnv DB_PASSWORD ${PLAIN}`],
    ['config.fish', `set -gx API_TOKEN ${TOKEN}`],
    ['svn.simple', `K 8\npassword\nV ${PLAIN.length}\n${PLAIN}\nEND\n`],
    ['bundle', `BUNDLE_GEMS__ACME__COM: "kim:${PLAIN}"`],
    ['a.hcl', 'encrypt = "cg8StVXbQJ0gPvMd9o7yrg=="'],
    ['notes.txt', `密码：${PLAIN}`],
    ['notes.txt', `Пароль: ${PLAIN}`],
    ['notes.txt', `パスワード: ${PLAIN}`],
    ['a.yml', `mot_de_passe: ${PLAIN}`],
    ['haproxy.cfg', `  stats auth kim:${PLAIN}`],
    ['router.cfg', `radius-server host 10.0.0.1 key 0 ${PLAIN}`],
    ['squid.conf', `cache_peer proxy.acme.io parent 3128 0 login=kim:${PLAIN}`],
    ['users', `kim:{PLAIN}${PLAIN}:1000:1000::/home/kim::`],
    ['session.txt', `> AUTH ${PLAIN}`],
    ['notes.txt', `- root pw: ${PLAIN}`],
    ['app.conf.j2', `password = {{ db_password | default('${WORD}') }}`],
    ['main.yml', `password: "{{ '${WORD}' | password_hash('sha512') }}"`],
    ['a.properties', `jdbc.password=\\\n    ${PLAIN}`],
    ['Pulumi.prod.yaml', `  shop:dbPassword: ${PLAIN}`],
  ])('%s: %s', (path, text) => {
    expect(secrets(`${text}\n`, path)).toHaveLength(1);
  });

  test.each([
    ['router.cfg', 'snmp-server community public RO'],
    ['nginx.conf', '  proxy_set_header X-Api-Key $http_x_api_key2024;'],
    ['nginx.conf', '  proxy_set_header X-Request-Id abc2024defgh;'],
    ['nginx.conf', '  fastcgi_param SCRIPT_FILENAME /srv/www2024/index.php;'],
    ['resource.cfg', '$USER1$=/usr/lib/nagios2024/plugins'],
    ['a.md', 'Log in as `kim` / `password123`'],
    ['notes.txt', 'login: kim / password123'],
    ['notes.txt', 'login: /srv/www/Section42'],
    ['notes.txt', 'login: 10:30:45Z2024'],
    ['a.md', 'Sizes: `small` / `Harbor4127qx`'],
    ['notes.txt', 'La passe de 2024 est Section42'],
    ['notes.txt', 'das Passwort ist Pflicht2'],
    ['router.cfg', `username kim secret 5 $1$abcd$${drawn(22, 42)}`],
    ['a.exp', 'expect "$ "\nsend "ls2024all\\r"'],
    ['svn.simple', 'K 8\nusername\nV 9\nkimkim4127\nEND\n'],
    ['zh.yml', '密码: 请输入密码'],
    ['notes.txt', 'пароль: неверный1'],
    ['a.rb', 'user "kim" passwords "two words"'],
    ['haproxy.cfg', '  stats auth "${STATS_USER}:${STATS_PASS}"'],
    ['app.conf.j2', "port = {{ db_port | default('Harbor4127qx') }}"],
    ['app.conf.j2', "password = {{ db_password | default('changeme') }}"],
    ['a.properties', 'jdbc.url=\\\n    jdbc2024Harbor'],
    ['grafana.ini', 'admin_password = $__file{/etc/secrets/admin2}'],
    ['fr.yml', 'passwords:\n  send_instructions2: "Vous allez recevoir"'],
    ['a.properties', 'secret.label=Geheimnis:\ntoken.help2=Siehe-Hilfe77'],
    ['a.yml', 'arn:aws:secretsmanager:eu:1:secret:shop4127Harbor'],
  ])('is not %s: %s', (path, text) => {
    expect(secrets(`${text}\n`, path)).toEqual([]);
  });
});
