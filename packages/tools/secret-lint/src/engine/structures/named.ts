import { isRandom } from '../../values/randomness.ts';
import { nameFacts } from '../assignment/names.ts';
import { isPassword } from './password.ts';

/** Whether the name that a value is given to is a credential's, and the value may be one. */
export function isGivenTo(value: string, name: string): boolean {
  const facts = nameFacts(name);
  return (
    facts !== undefined &&
    facts.class !== 'weak' &&
    (facts.class === 'password' || isRandom(value)) &&
    isPassword(value)
  );
}
