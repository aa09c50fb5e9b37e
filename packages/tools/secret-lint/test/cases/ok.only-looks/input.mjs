import { random62 } from '../../secrets.mjs';

const hash = (length, seed) => Buffer.from(random62(length, seed)).toString('hex').slice(0, length);
const segment = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const sample = `${segment({ alg: 'HS256', typ: 'JWT' })}.${segment({ sub: '1234567890', name: 'John Doe' })}.${random62(43, 'jwt')}`;

export default {
  'Podfile.lock': `SPEC CHECKSUMS:\n  KeychainAccess: ${hash(40, 1)}\n  Token: ${hash(40, 2)}\n`,
  'arn.json': `{"SecretId": "arn:aws:secretsmanager:eu-west-1:012345678901:secret:shop/db.SOURCE_12-0123456"}\n`,
  'audio.c': `.set_key = lib80211_wep_set_key,\n.generate_signingkey = ksmbd_gen_smb311_signingkey,\n`,
  'ci.yml': `- uses: actions/cache@v4\n  with:\n    restore-keys: linux-npm-${hash(64, 3)}\n    key: "npm-${hash(64, 4)}"\n`,
  'cpu.dtsi': `CPU_PW20: cpu-pw20 {\n`,
  'docs.md': `\`\`\`\npassword is required\nThe password is case-sensitive. The token \`access_token\` is optional.\n\`\`\`\nBasic ${Buffer.from('Aladdin:open sesame').toString('base64')}\n`,
  'events.txt': `the rows are identified by L1_Hit_Indication\n`,
  'handshake.js': `packet.writeString('mysql_native_password', 'latin1');\n// see AWS.STS.assumeRoleWithWebIdentity\n`,
  'ja.json': `{"password": "Contrase\u00f1aSegura", "pass": "\u30d1\u30b9\u30ef\u30fc\u30c91\u3064\u306emain"}\n`,
  'oid.ts': `export const id_pkcs9_at_challengePassword = "1.2.840.113549.1.9.7";\n`,
  'config.rb': `config.api_key = 'ENC[AES256_GCM,data:${random62(24, 'sops')},iv:${random62(43, 'iv')}=,tag:${random62(22, 'tag')}==,type:str]'\n`,
  'settings.cs': `var jwtSecret = "${sample}";\nvar clientSecret = "@Microsoft.KeyVault(SecretUri=https://corp.vault.azure.net/secrets/db2)";\n`,
  'snapshot.snap': `<input data-key="e088f156" type="password" />\n`,
  'test.sh': `echo "PASS: ns1/ns2 connectivity with the rule"\n`,
  'urls.ts': `RESET_PASSWORD = '/v1/accounts:resetPassword2',\n`,
};
