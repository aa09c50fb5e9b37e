import { describe, expect, test } from '@jest/globals';
import { drawn } from '../rules/seeded.ts';
import { scan, secrets } from './scan.ts';

const KEY = drawn(32, 51);
const WORD = 'Harbor-4127qX!';
const HEX = (seed: number) => drawn(32, seed, '0123456789abcdef');
const ID = `AKIA${drawn(16, 67, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`;

describe('a credential among the arguments of a call', () => {
  test.each([
    ['A.java', `Algorithm.HMAC512("${WORD}lantern")`],
    ['A.java', `builder.setSigningKey("${WORD}lantern")`],
    ['a.js', `jwt.sign({ sub: 'kim', scope: 'all' }, '${WORD}lantern')`],
    ['a.py', `jwt.decode(token, "${WORD}lantern", algorithms=["HS256"])`],
    ['a.js', `createDecipheriv('aes-256-cbc', '${KEY}', iv)`],
    ['a.js', `btoa('kim:${WORD}')`],
    ['a.py', `base64.b64encode(b"kim:${WORD}")`],
    ['a.rb', `Base64.encode64("kim:${WORD}")`],
    ['a.php', `$redis->auth('${WORD}');`],
    ['a.py', `MySQLdb.connect("db", "kim", "${WORD}", "shop")`],
    ['a.js', `jwt.sign({ id: user.id }, '${KEY}', { expiresIn: '1d' })`],
    ['a.py', `jwt.encode(payload, "${KEY}", algorithm="HS256")`],
    ['a.js', `jwt.sign({ id: user.id }, '${WORD}', { expiresIn: '1d' })`],
    ['a.js', "jwt.sign({ id: user.id }, 'lantern2016tide')"],
    ['a.py', 'jwt.encode(payload, "lantern4_&^%tide", algorithm="HS256")'],
    ['a.ino', `WiFi.begin("Harbor 2", "${WORD}");`],
    ['a.ino', 'WiFi.begin("Harbor", "tide4127lamp", 6);'],
    ['a.py', `tweepy.OAuthHandler('${drawn(25, 52)}', '${drawn(50, 53)}')`],
    ['a.py', `server.login('kim@acme.io', '${WORD}')`],
    ['a.rb', `req.basic_auth 'kim', '${WORD}'`],
    ['a.pl', `DBI->connect("dbi:mysql:shop", "kim", "${WORD}")`],
    ['a.c', `curl_easy_setopt(curl, CURLOPT_USERPWD, "kim:${WORD}");`],
    ['a.gradle', `buildConfigField "String", "API_SECRET", "\\"${KEY}\\""`],
    ['a.gradle', `buildConfigField "String", "API_SECRET", '"${KEY}"'`],
    ['a.gradle.kts', `buildConfigField("String", "API_SECRET", "\\"${KEY}\\"")`],
    ['a.rs', `client.get(url).basic_auth("kim", Some("${WORD}"))`],
    ['a.cs', `x.Authorization = new AuthenticationHeaderValue("Bearer", "${KEY}");`],
    ['A.java', `env.put(Context.SECURITY_CREDENTIALS, "${WORD}");`],
    ['a.py', `ftp.login('kim', '${WORD}')`],
    ['a.ino', `WiFi.begin("office", "${WORD}");`],
    ['a.py', `cx_Oracle.connect("kim", "${WORD}", "db/x")`],
    ['a.py', `oracledb.connect('kim/${WORD}@db/x')`],
    ['a.rs', `env::var("JWT_SECRET").unwrap_or_else(|_| "${KEY}".to_string())`],
    ['a.py', `co = cohere.Client('${drawn(40, 54)}')`],
    ['a.java', `if (password.equals("${WORD}")) return;`],
    ['a.erl', `{db_password, "${WORD}"}`],
    ['a.m', `#define kApiSecret @"${KEY}"`],
    ['a.ps1', `$env:API_TOKEN = "${KEY}"`],
    ['a.ps1', `Set-Item -Path Env:DB_PASSWORD -Value '${WORD}'`],
    ['a.c', `const char db_password[] = "${WORD}";`],
    ['a.c', `static char wifi_password[32] = "${WORD}";`],
    ['a.cs', `public string DbPassword { get; set; } = "${WORD}";`],
    ['a.cs', `var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("${KEY}"));`],
    ['secrets.json', `{"Smtp:Password": "${WORD}"}`],
    ['a.parameters.json', `"adminPassword": { "value": "${WORD}" }`],
    ['a.clj', `(def db-password "${WORD}")`],
    ['prod.exs', `@db_password "${WORD}"`],
    ['a.java', `Algorithm algorithm = Algorithm.HMAC256("${KEY}");`],
    ['a.java', `Jwts.builder().signWith(SignatureAlgorithm.HS512, "${KEY}").compact();`],
    ['a.js', `CryptoJS.AES.decrypt(data, '${KEY}');`],
    ['a.js', `app.use(cookieParser('${KEY}'));`],
    ['a.js', `const c = crypto.createCipheriv('aes-256-cbc', '${KEY}', iv);`],
    ['a.js', `const h = crypto.createHmac('sha256', '${KEY}').update(x);`],
    ['a.py', `sig = hmac.new(b"${KEY}", msg, hashlib.sha256)`],
    ['a.go', `mac := hmac.New(sha256.New, []byte("${KEY}"))`],
    ['A.java', `var spec = new SecretKeySpec("${KEY}".getBytes(UTF_8), "AES");`],
    ['a.rs', `encode(&header, &claims, &EncodingKey::from_secret(b"${WORD}"))`],
    ['a.js', `neo4j.driver('bolt://db', neo4j.auth.basic('neo4j', '${WORD}'));`],
    ['a.php', `$j = JWT::encode($payload, '${KEY}', 'HS256');`],
    ['a.php', `hash_hmac('sha256', $data, '${KEY}')`],
    ['a.php', `mysql_connect('db', 'kim', '${WORD}')`],
    ['a.py', `conn = pymysql.connect("db", "kim", "${WORD}", "shop")`],
    ['a.py', `client.username_pw_set("kim", "${WORD}")`],
    ['a.py', `cipher = AES.new(b'${KEY}', AES.MODE_CBC, iv)`],
    ['a.go', `smtp.PlainAuth("", "kim", "${WORD}", "mail.acme.io")`],
    ['a.go', `token.SignedString([]byte("${KEY}"))`],
    ['A.java', `Keys.hmacShaKeyFor("${KEY}".getBytes())`],
    ['A.java', `store.load(in, "${WORD}".toCharArray());`],
    ['A.java', `new PBEKeySpec("${WORD}".toCharArray(), salt, 1000, 256)`],
    ['a.js', `new Sequelize('shop', 'kim', '${WORD}', { dialect: 'mysql' })`],
    ['a.js', `await page.type('#password', '${WORD}');`],
    ['A.java', `return new PasswordAuthentication("kim", "${WORD}".toCharArray());`],
    ['a.go', `req.Header.Set("Authorization", "Token ${KEY}")`],
    ['a.php', `a:1:{s:8:"password";s:14:"${WORD}";}`],
    ['a.sql', `'a:1:{s:8:\\"password\\";s:14:\\"${WORD}\\";}'`],
    ['env.php', `'crypt' => [\n  'key' => '${drawn(32, 68, '0123456789abcdef')}'\n],`],
    ['A.java', `.withUser("kim").password("{noop}${WORD}")`],
    ['a.rb', `Shop::Application.config.secret_token = '${drawn(64, 69, '0123456789abcdef')}'`],
    ['a.vim', `let g:db_password = "${WORD}"`],
    ['a.el', `(setq smtp-password "${WORD}")`],
    ['CMakeLists.txt', `set(UPLOAD_TOKEN "${KEY}")`],
    ['a.ts', `const SHARED_SECRET: string = '${drawn(40, 70, '0123456789abcdef')}';`],
    ['a.py', `json_web_token_secret = "${KEY}"`],
    ['a.ino', `Blynk.begin(auth, "Harbor 2", "${WORD}");`],
    ['a.ino', `client.connect("esp-door", "kim", "${KEY}");`],
    ['a.py', `ssh.connect("10.0.0.1", 22, "kim", "${WORD}", timeout=9)`],
    ['a.lua', `env:connect("shop", 'kim', '${WORD}', '10.0.0.1')`],
    ['a.m', `setpref('Internet','SMTP_Password','${WORD}');`],
    ['a.m', `options = weboptions('Username', 'kim', 'Password', 'Harbor4127qx', 'Timeout', 20);`],
    ['a.cs', `new NetworkCredential("kim", "${WORD}", "ACME")`],
    ['a.cs', `new NetworkCredential("kim", "Harbor4127qx")`],
    ['a.php', `ldap_bind($link, 'cn=admin,dc=acme', '${WORD}');`],
    ['a.py', `link.simple_bind_s("cn=admin,dc=acme", "${WORD}")`],
    ['a.go', `link.Bind("cn=admin,dc=acme", "${WORD}")`],
    ['a.py', `keyring.set_password('shop', 'kim', '${WORD}')`],
    ['a.js', `await keytar.setPassword('shop', 'kim', '${WORD}')`],
    ['a.c', `mysql_real_connect(link, "db.acme.io", "kim", "${WORD}", "shop", 0, NULL, 0);`],
    ['a.php', `$link->real_connect('db.acme.io', 'kim', '${WORD}', 'shop');`],
    ['a.erl', `epgsql:connect("db.acme.io", "kim", "${WORD}", #{timeout => 4000})`],
    ['a.py', `ftplib.FTP('ftp.acme.io', 'kim', '${WORD}')`],
    ['a.pl', `$ftp->login('kim', '${WORD}');`],
    ['a.R', `httr::authenticate("kim", "Harbor4127qx")`],
    ['a.kt', `Credentials.basic("kim", "Harbor4127qx")`],
    ['a.clj', `(client/get url {:basic-auth ["kim" "${WORD}"]})`],
    ['a.lua', `local ok, err = red:auth("${WORD}")`],
    ['A.java', `jedis.auth("${KEY}");`],
    ['a.php', `$header = 'Basic ' . base64_encode('kim:Harbor4127qx');`],
    ['a.go', `base64.StdEncoding.EncodeToString([]byte("kim:Harbor4127qx"))`],
    ['a.php', `openssl_encrypt($data, 'aes-256-cbc', '${KEY}', 0, $iv)`],
    ['a.rb', `OpenSSL::HMAC.hexdigest('SHA256', '${KEY}', data)`],
    ['a.rb', `OpenSSL::HMAC.digest(OpenSSL::Digest.new('sha256'), '${KEY}', data)`],
    ['a.cs', `new HMACSHA256(Encoding.ASCII.GetBytes("${WORD}"))`],
    ['a.go', `sessions.NewCookieStore([]byte("${KEY}"))`],
    ['a.cs', `new AzureKeyCredential("${HEX(71)}")`],
    ['a.exs', `config :joken, default_signer: "${KEY}"`],
    ['a.js', `cy.get('#password').type('Harbor4127qx');`],
    ['a.js', `await page.fill('input[name=password]', '${WORD}');`],
    ['a.rb', `fill_in 'Password', with: '${WORD}'`],
    ['a.py', `driver.find_element(By.ID, "password").send_keys("Harbor4127qx")`],
    ['a.py', `DSN = "kim/Harbor4127qx@//db.acme.io:1521/SHOP"`],
    ['a.json', `{"value": "${WORD}", "name": "DB_PASSWORD"}`],
    ['a.json', `{ "value": "${WORD}", "secured": true, "name": "DB_PASSWORD" }`],
    ['a.yaml', `env: [{name: DB_PASSWORD, value: '${WORD}'}, {name: LOG, value: info}]`],
    ['a.yaml', `  - { value: "${WORD}", name: DB_PASSWORD }`],
    ['a.yaml', `  - value: ${WORD}\n    name: DB_PASSWORD`],
  ])('%s: %s', (path, line) => {
    expect(secrets(`${line}\n`, path)).toHaveLength(1);
  });

  test.each([
    ['a.js', 'jwt.sign(payload, process.env.JWT_SECRET, { expiresIn: "30days2024" })'],
    ['a.js', "jwt.verify(token, 'my-secret-key')"],
    ['a.js', "jwt.verify(token, 'secret123')"],
    ['a.php', "ldap_bind($link, 'cn=admin,dc=acme2024', $password); ldap_bind($l, 'cn=a', 'password');"],
    ['a.go', 'key.Bind("<Control-2>", "paste2024Section")'],
    ['a.js', "passport.authenticate('jwt', 'session2024Section')(request2, response);"],
    ['a.js', "passport.authenticate('jwt', 'password123')"],
    ['a.py', "keyring.set_password('shop', 'kim', os.environ['PASSWORD2024'])"],
    ['a.c', 'mysql_real_connect(link, "db2024.acme.io", "kim2024", NULL, "shop2024a", 0, NULL, 0);'],
    ['a.js', "btoa('http://acme.io/2024ab'); btoa('user:password')"],
    ['a.c', '{ "password", "scram-sha-256" }, { "Password", "h235.password2" }'],
    ['a.js', "cy.get('#password').type('password123'); cy.get('#city').type('Harbor4127qx')"],
    ['a.js', 'import x from "lib/Section2024@//2024";'],
    ['a.json', '{"value": "Harbor-4127qX!", "name": "DB_HOST"}'],
    ['a.json', '{"name": "DB_PASSWORD", "of": {"value": "Harbor-4127qX!"}}'],
    ['a.yaml', '{ value: $(DB_PASSWORD2), name: DB_PASSWORD }'],
    ['a.rb', "OpenSSL::HMAC.hexdigest('SHA256', ENV['KEY2024'], data)"],
    ['a.js', "jwt.sign(payload, 'sessionSecret2')"],
    [
      'a.ino',
      'WiFi.begin("SSID", "PASSWORD"); WiFi.begin("Guest", "", 6); WiFi.begin("x", "your-password");',
    ],
    ['a.js', "analytics.login('event', 'LoginButton2')"],
    ['a.py', "client.login('kim', 'password123')"],
    ['a.ino', 'WiFi.begin("office", "your-password");'],
    ['a.py', 'cx_Oracle.connect("kim", "password", "db/x2024")'],
    ['a.cs', 'new AuthenticationHeaderValue("Bearer", "my-secret-token");'],
    ['A.java', 'env.put(Context.SECURITY_CREDENTIALS, "password");'],
    ['a.rs', 'x.basic_auth("kim", Some("password2"))'],
    ['a.js', "twilio('AC00000000000000000000000000000000', 'your_auth_token')"],
    ['a.gradle', 'buildConfigField "String", "API_URL", "\\"https://api.acme.io/v2\\""'],
    ['a.rs', 'env::var("HOST").unwrap_or("db2024a.acme.io".into())'],
    ['a.js', "x.load('cohere', 'resources2024all')"],
    ['a.ps1', '$env:PATH = "C:\\tools2024"'],
    ['a.c', 'const char password_label[] = "Password2024";'],
    ['a.cs', 'public string PasswordHint { get; set; } = "at least 8 letters";'],
    ['a.json', '{"arn:aws:secretsmanager:eu:secret": "prod2024database"}'],
    ['a.parameters.json', '"adminPassword": { "value": "[parameters(\'adminPassword2\')]" }'],
    ['a.ps1', "Set-Item -Path Env:PATH -Value 'C2024tools'"],
    ['a.js', "CryptoJS.AES.decrypt(data, 'my-secret-key')"],
    ['a.py', "flags = ['-x', '-DDEBUG_PASSWORD', '-DDEVELOPER']"],
    ['a.js', "crypto.createHmac('sha256', process.env.KEY2024)"],
    ['a.js', "crypto.createHmac('sha256', 'my-secret-key')"],
    ['a.js', "await page.type('#password', 'password123');"],
    ['A.java', 'static final char[] HEX = "0123456789abcdef".toCharArray();'],
    ['A.java', 'parser.load(x, "Section2024 of it".length());'],
    ['a.py', "AES.new(os.environ['KEY2024'], AES.MODE_CBC)"],
    ['a.php', "hash_hmac('sha256', $data, 'my-secret-key')"],
    ['a.php', 'a:1:{s:5:"title";s:14:"Harbor-4127qX!";}'],
    ['Dockerfile', `ENV GPG_KEY ${drawn(40, 71, '0123456789ABCDEF')}`],
    ['a.cpp', `std::string password2024 = Shop::password4127;`],
    ['a.ino', 'Blynk.begin(auth, "SSID", "PASSWORD"); Blynk.begin(BLYNK_TOKEN2024, ssid, pass);'],
    ['a.ino', 'client.connect("esp-door", "kim", "password123");'],
    ['a.py', 'button.connect("clicked", "on_clicked", "button4127")'],
    ['a.lua', "env:connect('shop', 'kim', password2024, '10.0.0.1')"],
    ['a.m', "setpref('Internet','SMTP_Password',password2024);"],
    ['a.php', "$labels = ['Username', 'Password', 'Password2'];"],
    ['a.php', "__('Password', 'acme-shop2')"],
    ['a.cs', 'new NetworkCredential("kim", "password", "Domain2024x")'],
  ])('is not in %s: %s', (path, line) => {
    expect(secrets(`${line}\n`, path)).toEqual([]);
  });
});

test.each([`twilio('AC${HEX(83)}', '${HEX(84)}');`, `client = Client("AC${HEX(83)}", "${HEX(84)}")`])(
  'the token behind the id of an account: %s',
  (line) => {
    expect(scan(`${line}\n`, 'a.js')).toContainEqual(
      expect.objectContaining({ rule: 'generic-secret', secret: HEX(84) }),
    );
  },
);

describe('what is written some lines away', () => {
  test.each([
    [
      'a.tf',
      `variable "db_password" {\n  description = "Password of the database"\n  default     = "${WORD}"\n}\n`,
    ],
    ['a.tfstate', `"type": "random_password",\n"attributes": {\n  "length": 20,\n  "result": "${KEY}"\n}`],
    ['a.yaml', 'DbPass:\n  Type: String\n  NoEcho: true\n  Default: Harbor4127qx\n'],
    ['a.json', `{"DbPass": {"NoEcho": "true", "Default": "${WORD}"}}`],
    ['a.yaml', 'Parameters:\n  DbPassword:\n    Type: String\n    Default: Harbor4127qx\n'],
    ['a.yaml', `Parameters:\n  AuthToken:\n    Description: of it\n    Type: String\n    Default: ${KEY}\n`],
    ['a.json', `{\n  "DbPassword": {\n    "Type": "String",\n    "Default": "${WORD}"\n  }\n}`],
    ['a.json', `{"sql": {"type": "securestring", "defaultValue": "${WORD}"}}`],
    ['a.json', `{"Jwt": {"Issuer": "acme", "Key": "${KEY}"}}`],
    ['a.xml', `<Password>\n  <Value>${WORD}</Value>\n</Password>`],
    ['a.xml', `<x:Password Type="http://acme.io/#Text">${WORD}</x:Password>`],
    ['a.xml', `<password><![CDATA[${WORD}]]></password>`],
    ['a.md', '**Password:** Harbor4127qx\n'],
    ['a.md', '- password: Harbor4127qx\n'],
    ['a.md', 'The db-password of the live system is `Harbor4127qx`.\n'],
    ['a.py', '# the password for staging is Harbor4127qx\n'],
    ['a.html', '<!-- admin / password: Harbor4127qx -->\n'],
    ['fstab', '//host/x /mnt cifs username=kim,password=Harbor4127qx,uid=7 0 0\n'],
    ['a.txt', `API key: ${drawn(32, 55, '0123456789abcdef')}\n`],
    ['.env', `K=${ID}\n${drawn(39, 56)}/\n`],
  ])('%s: %s', (path, text) => {
    expect(secrets(text, path).length).toBeGreaterThanOrEqual(1);
  });

  test.each([
    ['a.tf', 'variable "password_length" {\n  default = "Harbor4127qx"\n}\n'],
    ['a.yaml', 'DbPass:\n  Type: String\n  NoEcho: true\nDbName:\n  Default: !Ref Other\n'],
    ['a.yaml', 'Parameters:\n  DbName:\n    Type: String\n    Default: Harbor4127qx\n'],
    ['a.yaml', 'Parameters:\n  DbPassword:\n    Type: Number\n    Default: 41274127\n'],
    ['a.yaml', 'DbPassword:\n  Type: String\nHost:\n  Default: Harbor4127qx\n'],
    ['a.json', '{\n  "DbPassword": {\n    "Type": "String",\n    "Default": "{{resolve:ssm:pw2}}"\n  }\n}'],
    ['a.json', '{"sql": {"type": "secureString", "defaultValue": "[newGuid(\'a2024\')]"}}'],
    ['a.xml', '<xs:element name="password" type="xs:string2024"/>'],
    ['a.js', '// password: user.password\n'],
    ['a.pas', `s := '"Jwt": { "Key": "' + JsonEscape(JwtKey2) + '" },';\n`],
    ['a.md', '- token: see Section42 of the manual\n'],
  ])('is not %s: %s', (path, text) => {
    expect(secrets(text, path)).toEqual([]);
  });

  test('the secret of an access key of AWS', () => {
    const secret = `${drawn(39, 56)}/`;
    expect(secrets(`${ID}\n${secret}\n`, 'a.txt')).toContain(secret);
    expect(secrets(`${ID}\n${drawn(40, 57, '0123456789abcdef')}\n`, 'a.txt')).toHaveLength(1);
  });
});

describe('a private key as an object', () => {
  const part = drawn(43, 58);
  test.each([
    ['a JSON Web Key', 'a.json', `{"kty":"EC","crv":"P-256","x":"${drawn(43, 59)}","d":"${part}"}`],
    ['a symmetric one', 'a.json', `{"keys":[{"kty": "oct", "k": "${part}"}]}`],
    [
      'of .NET',
      'a.xml',
      `<RSAKeyValue><Modulus>${drawn(90, 60)}</Modulus><D>${drawn(90, 61)}</D></RSAKeyValue>`,
    ],
    [
      'of OpenVPN',
      'static.key',
      `-----BEGIN OpenVPN Static key V1-----\n${Array.from({ length: 16 }, (_, i) => drawn(32, i, '0123456789abcdef')).join('\n')}\n-----END OpenVPN Static key V1-----\n`,
    ],
  ])('%s', (_, path, text) => {
    expect(scan(text, path)).toMatchObject([{ rule: 'private-key', severity: 'critical' }]);
  });

  test.each([
    ['a public one', 'a.json', `{"kty":"RSA","n":"${drawn(342, 62)}","e":"AQAB"}`],
    ['the public part of .NET', 'a.xml', `<RSAKeyValue><Modulus>${drawn(90, 60)}</Modulus></RSAKeyValue>`],
    ['another object beside it', 'a.json', `{"a":{"kty":"EC","x":"${part}"},"b":{"d":"${part}"}}`],
  ])('is not %s', (_, path, text) => {
    expect(scan(text, path).filter(({ rule }) => rule === 'private-key')).toEqual([]);
  });
});

describe('a file that holds one credential', () => {
  const hex = drawn(32, 63, '0123456789abcdef');
  test.each([
    ['config/master.key', `${hex}\n`, 'rails-key'],
    ['config/credentials/production.key', hex, 'rails-key'],
    ['.erlang.cookie', 'QZKXMBPLWVJRTYHNDGFC', 'generic-secret'],
    ['home/.vault-token', `s.${drawn(24, 64)}`, 'hashicorp-vault-old-token'],
    ['.vault_pass', 'Harbor-4127qX!\n', 'generic-password'],
    ['etc/ppp/chap-secrets', '# client server secret\nkim * Harbor4127qx *\n', 'generic-password'],
    ['sasl_passwd', '[smtp.acme.io]:587 kim@acme.io:Harbor4127qx\n', 'generic-password'],
    ['.pgpass', 'db.acme.io:6432:shop:kim:Harbor4127qx\n', 'generic-password'],
    ['pgbouncer/userlist.txt', '"kim" "Harbor4127qx"\n', 'generic-password'],
    ['rsyncd.secrets', 'kim:Harbor4127qx\n', 'generic-password'],
    ['.curlrc', '# mine\nproxy-user = "kim:Harbor4127qx"\n', 'generic-password'],
    [
      '.fetchmailrc',
      'poll pop.acme.io user kim there with password Harbor4127qx is kim here\n',
      'generic-password',
    ],
    ['etc/racoon/psk.txt', '# peer key\n10.0.0.1  Harbor4127qx\n', 'generic-password'],
    [
      'etc/monit/monitrc',
      'set httpd port 2812\n  allow localhost\n  allow kim:Harbor4127qx\n',
      'generic-password',
    ],
    ['.davfs2/secrets', 'https://dav.acme.io kim Harbor4127qx\n', 'generic-password'],
    ['.kaggle/kaggle.json', `{"username":"kim","key":"${hex}"}`, 'generic-api-key'],
  ])('%s', (path, text, rule) => {
    expect(scan(text, path)).toMatchObject([{ rule }]);
  });

  test.each([
    ['commit.key', hex],
    ['rsyncd.secrets', '# kim:Harbor4127qx\n'],
    ['.curlrc', '# user = kim:Harbor4127qx\nuser-agent = "kim:Harbor4127qx"\n'],
    ['.fetchmailrc', '# user kim with password Harbor4127qx\npoll pop.acme.io nopass 4127qx\n'],
    ['psk.txt', '# 10.0.0.1 Harbor4127qx\n'],
    ['monitrc', '  allow 10.0.0.0/255.0.0.0\n  allow @users2024\n  allow kim:monit\n'],
    ['secrets', 'the words of 3.secrets are harbor4127qx\n'],
    ['kaggle.json', `{"username":"kim","key":"<key>"}`],
    ['config/master.key', 'not a key\n'],
    ['chap-secrets', '# kim * Harbor4127qx *\n'],
    ['userlist.txt', '"kim" "md5d1a5d5a5b1e5c5f5a5d5e5b5c5a5f5e5"\n'],
    ['.vault_pass', '#!/bin/sh\necho "$VAULT_PASSWORD"\n'],
  ])('is not %s', (path, text) => {
    expect(scan(text, path)).toEqual([]);
  });
});

test("a Discord token is told by its account's id", () => {
  const id = Buffer.from('127042386118734592').toString('base64');
  const token = `${id}.Gx2b7Q.${drawn(38, 65)}`;
  expect(scan(`client.run("${token}")`, 'a.js')).toMatchObject([
    { rule: 'discord-account-token', secret: token },
  ]);
  expect(secrets(`x("${drawn(24, 66)}.Gx2b7Q.${drawn(38, 65)}")`, 'a.js')).toEqual([]);
});
