import { isGuessable } from './guessable.ts';
import { signInErrors } from './sign-in.errors.ts';

export const leastCharacters = 15;
export const mostCharacters = 128;

/** What a password must not contain, however long it is. */
const productName = 'firsthand';
const shortestNameToAvoid = 4;

/** The form in which a password is judged and hashed: the same letters from every keyboard (NIST SP 800-63B-4 §3.1.1.2). */
export const normalised = (password: string): string => password.normalize('NFC');

/** Whether it is worth hashing at all: nobody's password is longer. */
export const canBeAPassword = (password: string): boolean => Array.from(password).length <= mostCharacters;

/** Throws 422 unless the password is 15 to 128 characters of any kind, contains no name at hand and is not easily guessed. */
export function checkPassword(password: string, { username, name }: { username: string; name: string }): void {
  const length = Array.from(password).length;
  if (length < leastCharacters) throw signInErrors.passwordTooShort(leastCharacters);
  if (length > mostCharacters) throw signInErrors.passwordTooLong(mostCharacters);
  const text = password.toLowerCase();
  if ([productName, username.toLowerCase()].some((part) => part.length >= shortestNameToAvoid && text.includes(part))) {
    throw signInErrors.passwordNamesYou();
  }
  if (isGuessable(password, name.split(/\s+/))) throw signInErrors.passwordGuessable();
}
