/** What the names of ciphers, hashes, signatures and exchanges of keys are put together from, in SSH, TLS, JOSE and Java. */
const PARTS = new Set(
  `tls ssl ssh wpa rsa krsa dsa dss ecdsa eddsa ec ecdh ecdhe eecdh aecdh dh dhe edh adh psk kpsk srp krb aes aria camellia seed idea chacha poly des rc
  gcm ccm cbc ctr cfb ofb ecb xts kw oaep siv aead es hs ps rs a p hmac sha md umac kmac kex etm group gex exchange diffie hellman curve ed x cv
  nistp secp r k mlkem sntrup pkcs pss mgf pbes pbkdf ede padding nopadding with and null anon anull enull export cert v pubkey encr sign vers comp ctype
  all none normal secure high medium low strength cli srv rawpk openssh libssh com org rijndael`.split(/\s+/),
);
const LONGEST = 80;

/** Whether a value is the name of an algorithm, as `rsa-sha2-512` and `TLS_AES_128_GCM_SHA256` are. */
export function isAlgorithm(value: string): boolean {
  if (value.length > LONGEST || !/^[\w.+/@:,!-]*[A-Za-z][\w.+/@:,!-]*$/.test(value)) return false;
  const words = value.toLowerCase().split(/[-_+/@:,!.]|\d+/);
  return words.every((word) => word === '' || PARTS.has(word)) && words.some((word) => word.length > 1);
}
