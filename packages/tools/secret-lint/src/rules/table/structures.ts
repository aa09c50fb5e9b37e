import type { Severity } from '../../engine/types.ts';
import type { CredentialRule } from '../types.ts';

/** What is found by code of its own, in engine/structures and engine/assignment: the forms are not those of one provider. */
export const structures: readonly CredentialRule[] = [
  structure('private-key', 'private key in PEM, OpenSSH, PGP or SSH2 armour', 'critical'),
  structure('private-key-encrypted', 'private key that a passphrase protects', 'medium'),
  structure('private-key-putty', 'PuTTY private key', 'critical'),
  structure('jwt', 'JSON Web Token', 'high'),
  structure('url-credentials', 'user name and password in a URL', 'high'),
  structure(
    'connection-string',
    'password or key in a connection string, or in a call that connects',
    'critical',
  ),
  structure('http-authorization', 'credentials of an HTTP Authorization header', 'high'),
  structure('session-cookie', 'cookie that a session is told by', 'high'),
  structure('command-line-credentials', 'user name and password on a command line', 'high'),
  structure('netrc-password', 'password in a netrc file', 'high'),
  structure('rails-key', 'key of the encrypted credentials of a Rails application', 'critical'),
  structure('npm-auth', 'credentials in an npm configuration', 'critical'),
  structure('docker-auth', 'credentials of a registry in a Docker configuration', 'high'),
  structure('generic-password', 'password given to a name', 'high'),
  structure('generic-secret', 'secret given to a name', 'high'),
  structure('generic-token', 'token given to a name', 'high'),
  structure('generic-api-key', 'key given to a name', 'high'),
  structure('generic-credential', 'random value given to a name of credentials', 'medium'),
];

function structure(id: string, summary: string, severity: Severity): CredentialRule {
  return { id, provider: 'any', summary, severity, kind: 'structure' };
}
