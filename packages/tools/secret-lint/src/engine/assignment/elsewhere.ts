import { Buffer } from 'node:buffer';

/** What is written for `password` with letters beyond ASCII, in small letters where there are such. */
const WORDS =
  `密码 密碼 口令 パスワード 비밀번호 пароль κωδικός סיסמה סיסמא كلمة_المرور كلمة_السر رمز_المرور पासवर्ड รหัสผ่าน
  contraseña hasło lösenord jelszó şifre slaptažodis mật_khẩu`.split(/\s+/);

/** These words as a text has them in which each character is a byte; in any case, with a blank too where two are joined. */
export const passwordsElsewhere: ReadonlySet<string> = new Set(
  WORDS.flatMap((word) => [word, word.replaceAll('_', ' ')])
    .flatMap((word) => [word, word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()])
    .map(bytesOf),
);

/** A text is scanned with one character a byte. */
export function bytesOf(text: string): string {
  return Buffer.from(text).toString('latin1');
}
