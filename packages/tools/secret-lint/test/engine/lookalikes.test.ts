import { describe, expect, test } from '@jest/globals';
import { drawn } from '../rules/seeded.ts';
import { secrets } from './scan.ts';

const hex = (length: number, seed: number) => drawn(length, seed, '0123456789abcdef');
const UUID = ['1d2129a1', '3d38', '460a', '9756', 'e5b91fddb951'].join('-');

/** What released sources hold beside names of credentials, and no credential is. */
const lookalikes: Readonly<Record<string, readonly (readonly [path: string, text: string])[]>> = {
  'what stands between two strings of a program': [
    ['a.js', 'e("label",{for:"x"},"Password:"),$?R.createElement("code",null," *** "):0'],
    ['a.js', `n('<input type="password">').attr("id",a).attr("value",i).appendTo(b),N=n('<div>')`],
    ['a.js', 'usage("enable --password --protection-password <password>"),when:"later"'],
    ['a.js', 'if(!ok)throw"Mac: wrong hex password: "+t.hex;e=t.hex}if(void 0!==t.utf8)throw"x"'],
    ['a.go', 'RUN sh -c "[ "$PWD" = "`+expected1+`" ]"'],
  ],
  'members, types and calls of a program': [
    ['a.js', '  const secretAccessKey = args.r2SecretAccessKey;'],
    ['a.js', '  secretAccessKey: args.r2SecretAccessKey\n}'],
    ['a.d.ts', '    KdcAdminPassword: XmlStringMaxLen256;'],
    ['a.js.flow', '      passphrase: configuration2.passphrase,'],
    ['a.erl', '    Key = Spvc#spvcObj4.spvcEntryNumberQ7xz,'],
    ['a.erl', '  Password::string()|pubkey2,'],
    ['a.cpp', 'FdoSecrets::DhIetf1024Sha256Aes128CbcPkcs7 cipher(randomGen());'],
    ['a.txt', "password1 = forms.CharField(label='Password', widget=forms.PasswordInput)"],
    ['a.txt', 'user.password = hasher.encode_sha1_hash(sha1_hash, salt)'],
    ['a.js', 'const privateKey = SECP256K1_PREFIX + (0, utils_1.bytesToHex)(derived);'],
    ['tool', '  password: opts.password2,'],
    ['a.yml', '$env:NTLM_PASSWORD = [Microsoft.Win32.Registry]::GetValue("HKEY_LOCAL_MACHINE")'],
    ['a.perl', '    "smtppass" => \\$smtp_authpass2,\n'],
    ['a.txt', '    "smtppass" => \\$smtp_authpass2,\n'],
    ['a.te', 'auth_domtrans_chkpwd(icinga2_t)'],
    ['a.conf', '# wpa_psk (dot11RSNAConfigPSKValue)'],
    ['a.hin', '#define GSS_S_DEFECTIVE_TOKEN (((OM_uint32) 9ul) << GSS_C_ROUTINE)'],
    ['a.hhp', '#define KRB_INCORR_PASSWD\t            39525438'],
    ['a.js', `hmac('', 'test_secret') => '${hex(64, 13)}'`],
    ['a.php', "$meta['admin_password'] = array('password','_caution' => 'danger','_code2' => 'base64');"],
    ['a.php', "'/user-password' => 'PhpMyAdmin\\\\Controllers\\\\UserPasswordController',"],
    ['a.rb', 'get "admin/passwords" => "queenbee#passwords", :constraints => X'],
    ['a.lex', 'SET_USERPASS\t"rewriteuserpass"|"setuserpass"|"setup"'],
  ],
  'constants that are called as they are': [
    ['a.js', 'KeySpec2.HMAC_256="HMAC_256",AuthType2.CACHING_SHA2_PASSWORD="CACHING_SHA2_PASSWORD"'],
    ['a.h', '#define ZBX_PROTO_TAG_PRIVPASSPHRASE\t\t"privpassphrase"'],
    ['a.sql', "CREATE USER 'k'@'%' IDENTIFIED BY 'KEYSTONE_DBPASS';"],
    ['a.conf', 'connection = mysql+pymysql://keystone:KEYSTONE_DBPASS@controller/keystone'],
  ],
  'variables of shells, makefiles and templates': [
    ['mvnw', 'case "${MVNW_PASSWORD:+has-password}" in'],
    ['a.pl', '$flags .= "--srppasswd $srcdir/certs/srp-verifier-db ";'],
    ['configure', 'ac_cv_path_ASK_PASSWORD="$as_dir$ac_word$ac_exec_ext"'],
    ['a.conf', 'env.MYSQL_PASS = "$mysql_health_env_password$"'],
    ['a.py', "'kpasswd_server': '$hostname:$port2'"],
    ['a.md', 'key: $wgDBname:newtalk:ip:$ip'],
    ['a.rst', `{ "user": {"password": "'$NEW_PASS2'"} }`],
    ['Makefile.in', '##WIN32##EXERES=$(KPWD:.exe=.res)'],
    ['a.sh', 'echo x | mysql -u wikiadmin -p`wikiadmin_pass` -h $1'],
    ['ltmain.sh', '    fi # $pass = dlpreopen'],
    ['ltmain.sh', '  if test "$linkmode,$pass" = "lib,link" ||'],
    ['ltmain.sh', '  if test "$pass" = dlpreopen || test "$dlopen_support" != yes; then'],
    ['a.py', "r.addprinc('krbtgt/%s' % jname, password('cr-%d-%d-' % (i, j)))"],
    ['a.py', `add('PASSWORD', "password='%s'")`],
    ['a.texi', '@item --change-passphrase @var{user-id}'],
  ],
  'what usage texts and parsers of options say': [
    ['a.c', '"EXPORT [--data [--armor|--base64]] [--secret [--(raw|pkcs12)] [--] <pattern>"'],
    ['a.sh', '  -p|--ro-password)  ROPASS=$2; shift 2 ;;'],
    ['a.sh', '  ro-password:,rw-password:,tables,server:,username:,verbose,keep-users],'],
    ['a.md', 'options (`--set-key-file` and `--set-password`) [#4313]'],
    ['a.js', 'usage: `enable my-app --password --protection-password2 <password>`'],
    ['a.scm', '(gpg-with-colons \'(--list-secret-keys "2D727CC768697734"))'],
  ],
  'names of algorithms, keys and things': [
    ['a.md', "{ kex: 'ecdh-sha2-nistp256', srvHostKey: 'rsa-sha2-512' }"],
    ['a.conf', '# PSK:+AES-128-GCM:+AES-128-CBC:+AEAD:+SHA256:+SHA1:+CURVE-ALL:+COMP-NULL:+SIGN-ALL'],
    ['a.conf', '# PSK:+AES-128-GCM:+COMP-NULL:+SIGN-ALL:+CTYPE-X.509'],
    ['a.c', '#define STD_KEY_PARAM  "rsa3072/cert,sign+rsa3072/encr"'],
    ['a.php', `key = 'test:BagOStuff-long-key:##${hex(32, 21)}'`],
    ['a.c', ' * @password: 0-to-256-unicode-char Password (IN; UTF-8)'],
    ['a.c', 'rsn ? "WPA2-PSK" : "WPA-PSK";'],
    ['a.conf', '  auth = pubkey-sha384-sha256'],
    ['a.conf', 'private_key="pkcs11:manufacturer=piv_II;id=%01"'],
    ['release.sh', 'GPG_KEY="CFB4C2166397D0D2"'],
    ['a.c', 'Signing-Key: 68A638998DFABAC510EA645CE34F9686B2EDF7EA'],
    ['a.ts', "password: 'forgot-password-link-text', passphrase: 'account-phrase-field-hint'"],
    ['a.ts', "Hmac: 'shopify-hmac-sha256', HmacHeader: 'X-Shopify-Hmac-Sha256',"],
    ['a.scss', '$sys-color: m2.md-sys-color-values-light($palettes);'],
    ['a.cpp', 'token("+.123e+0", "-12.5e3")'],
    ['a.js', 'rules = [{ defaultToken: "meta.tag.msg.soy" }]'],
    ['a.js', `hashMap.set('bitbucket-pipelines', '${hex(64, 14)}');`],
    ['a.php', `$hmac = '${hex(64, 17)}';`],
    ['a.go', `passwd := "testuser:$2y$05$${drawn(53, 18)}"`],
    ['a.sql', `(1, 'admin', 'password', '$P$BlO2X5nM.${drawn(23, 19)}')`],
    ['a.d.ts', `* a KMS Key: \`"arn:aws:kms:us-west-2:111122223333:key/${UUID}"\``],
    ['a.txt', 'Credential=xxx/19700101/us-east-1/s3/aws4_request, SignedHeaders=host'],
    ['a.json', '"S3Key": "my-app/5026-stage-150723_224258.war"'],
    ['a.js', `DATE_KEY = "HKEY_CLASSES_ROOT\\\\Licenses\\\\${UUID}"`],
    ['a.js', 'Jwt="m0.5,0.5h5v-2h-5v-5h-2v5h-5v2h5v5h2Z"'],
    ['a.ts', `key: "square:${UUID}",`],
    [
      'a.go',
      'defaultTokenJWT = "jwt,pub-key=./f/server.crt,priv-key=./f/server.key.insecure,sign-method=RS256"',
    ],
    [
      'a.tex',
      '\\label{\\detokenize{refs/api/krb5_kt_read_service_key:krb5-kt-read-service-key-retrieve-a-key}}',
    ],
    ['a.rb', 'MIME_PARAMETER_KEY = "[a-zA-Z0-9][a-zA-Z0-9#{Regexp.escape(\'!#$&-^_.+\')}]{0,126}"'],
  ],
  'tokens that tell one call or one state from another': [
    ['a.json', `{"ClientRequestToken": "${UUID}"}`],
    ['a.json', `{"ChangeToken": "${drawn(36, 15)}", "version_token": "${drawn(45, 16)}"}`],
    ['a.js', "cookie: 'csrftoken=u32t4o3tb3gg43; _gat=1;'"],
    ['a.ts', "idempotencyKey: 'U16kfr-kA70er-q4Rsym-7U7NnY',"],
    ['a.rb', `form_tag('http://far.away.com/form', authenticity_token: "${hex(20, 20)}")`],
  ],
  'words of other languages': [
    ['a.php', "'ChangePassword' => [ 'Izmijeni_lozinku', 'WachtwoordWijzigen' ],"],
    ['a.php', "$lang['pass'] = 'Wagwoord';"],
    ['cs.json', '"apihelp-login-param-password": "Heslo.", "param-password": "Ger-tremen."'],
    ['se.json', '"prefs-watchlist-token": "Tjuvvumlisstotj\u00e5vd\u00e5:"'],
    ['hu.po', 'msgstr "--sign-key felh-azonos\u00edt\u00f3"'],
    ['ja.json', '"config-missing-key": "MediaWiki\u8a2d\u5b9a\u5909\u6570\u300c$1\u300d\u304c\u4e0d\u8db3"'],
  ],
  sentences: [
    ['a.md', '- Pass `--disable-warning=FSTWRN004` to disable a warning'],
    ['a.ex', 'For convenience, you can pass `__ENV__/0` as the `opts` argument'],
    ['a.c', " * inspect the slot identified by 'later.pos' and then move"],
  ],
  'what says itself that it is none': [
    ['a.ts', "consumerKey: 'Consumer%20Key',"],
    ['a.js', 'nodes = [{ port: 30001, password: "password-for-30001" }]'],
    ['a.js', ['bot: "xox', 'b-123456789013-1234567890124-1w1lln0tt3llmys3cr3tatm3"'].join('')],
    ['a.md', ['curl --oauth2-bearer "mF_9.', 'B5f-4.1JqM" https://example.com'].join('')],
    ['a.env', ['TOTP_SECRET=GEZDGNBV', 'GY3TQOJQGEZDGNBVGY'].join('')],
    ['a.yaml', 'flows:\n  password:\n    tokenUrl: https://api.server.test/v1/token2\n'],
  ],
};

describe.each(Object.entries(lookalikes))('%s', (_, cases) => {
  test.each(cases)('%s: %s', (path, text) => {
    expect(secrets(text, path)).toEqual([]);
  });
});
