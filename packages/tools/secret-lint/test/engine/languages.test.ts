import { describe, expect, test } from '@jest/globals';
import { drawn } from '../rules/seeded.ts';
import { secrets } from './scan.ts';

const WORD = 'Harbor-4127qX!';
const KEY = drawn(32, 81);

describe('a credential that is named in another language', () => {
  const everywhere =
    'clave contrasena senha haslo heslo jelszo salasana passord wachtwoord kennwort mot_de_passe'.split(' ');
  test.each(everywhere)('%s', (name) => {
    expect(secrets(`${name} = "${WORD}"\n`, 'a.py')).toEqual([WORD]);
    expect(secrets(`export ${name.toUpperCase()}='${WORD}'\n`, 'a.sh')).toEqual([WORD]);
  });

  const inNotes =
    'mdp mdp_admin MDP_BDD parola parol sifre losenord adgangskode kodeord geslo lozinka slaptazodis parool kata_sandi mat_khau'.split(
      ' ',
    );
  test.each(inNotes)('%s, in settings and notes', (name) => {
    expect(secrets(`${name} = ${WORD}\n`, 'a.ini')).toEqual([WORD]);
    expect(secrets(`export ${name.toUpperCase()}='${WORD}'\n`, 'a.sh')).toEqual([WORD]);
  });

  test('letters and digits', () => {
    expect(secrets('パスワード=BayernMuenchen09\n', 'a.ini')).toEqual(['BayernMuenchen09']);
  });

  test.each([
    'contraseña',
    'Hasło',
    'lösenord',
    'şifre',
    'κωδικός',
    'סיסמה',
    'كلمة المرور',
    '密码',
    'パスワード',
    '비밀번호',
    'Пароль',
  ])('%s, in settings and notes', (name) => {
    expect(secrets(`${name}: ${WORD}\n`, 'notes.txt')).toEqual([WORD]);
    expect(secrets(`# ${name}: ${WORD}\n`, 'a.sh')).toEqual([WORD]);
    expect(secrets(`host,${name}\ndb,${WORD}\n`, 'a.csv')).toEqual([WORD]);
  });

  test('clave_acceso', () => {
    expect(secrets('clave_acceso="Cobalt-Raven8922";\n', 'a.js')).toEqual(['Cobalt-Raven8922']);
  });

  test.each(['clave_secreta', 'clave_api', 'senha_banco', 'haslo_bazy'])('%s', (name) => {
    expect(secrets(`${name} = "${KEY}"\n`, 'a.py')).toEqual([KEY]);
  });

  test.each(['секретный_ключ', 'Секретный ключ', '密钥', '비밀 키', '秘密鍵', 'clé_secrète', 'Clé API'])(
    '%s, in settings and notes',
    (name) => {
      expect(secrets(`${name} = ${KEY}\n`, 'a.ini')).toEqual([KEY]);
      expect(secrets(`${name}: "${KEY}"\n`, 'a.yml')).toEqual([KEY]);
    },
  );

  test.each([
    'chave_secreta',
    'chiave_segreta',
    'geheime_sleutel',
    'zugangs_schluessel',
    'geheimnis',
    'sleutel',
  ])('%s, in settings and notes', (name) => {
    expect(secrets(`${name} = "${KEY}"\n`, 'a.toml')).toEqual([KEY]);
  });
});

describe('what only looks like it', () => {
  test.each([
    ['es.js', "const clave = 'nombre_completo';"],
    ['es.js', "{ clave: 'usuario', valor: 12 }"],
    ['de.ini', 'primaer_schluessel = kunden_nummer2'],
    ['it.js', "parola: 'cambiata'"],
    ['en.c', 'parole_board = "parole2024";'],
    ['el.json', '{"κωδικός": "Κωδικός 12 ψηφίων"}'],
    ['ru.md', 'Секретный ключ: server-1.pem\nсекретный ключ: documents/keys'],
    ['zh.yml', '密钥: primary_key_name2'],
    ['it.yml', 'chiave: nome_utente2\nmdp: oublie'],
    ['ko.md', '비밀번호: Password12'],
    ['ja.json', '{"パスワード": "8文字以上"}'],
    ['c.h', '#define ENCLAVE_HEAP "heap2024size"'],
  ])('%s: %s', (path, text) => {
    expect(secrets(text, path)).toEqual([]);
  });
});
