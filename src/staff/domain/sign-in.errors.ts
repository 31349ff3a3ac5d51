import { DomainError } from '../../kernel/index.ts';

const password = (code: string, message: string, details: object = {}): DomainError =>
  new DomainError('invalid', code, message, { field: 'password', ...details });

export const signInErrors = {
  /** One answer for an unknown name, a wrong password and a person who may no longer sign in. */
  refused: () => new DomainError('unauthenticated', 'sign-in-refused', 'The name or the password is not right.'),

  tooMany: (retryAfterSeconds: number) =>
    new DomainError('too-many', 'sign-in-throttled', 'There were too many attempts to sign in. Wait a moment, then try again.', {
      retryAfterSeconds,
    }),

  currentPasswordWrong: () =>
    new DomainError('invalid', 'current-password-wrong', 'The current password is not right.', { field: 'current' }),

  passwordTooShort: (least: number) => password('password-too-short', `A password has at least ${least} characters.`, { least }),

  passwordTooLong: (most: number) => password('password-too-long', `A password has at most ${most} characters.`, { most }),

  passwordNamesYou: () =>
    password('password-contains-name', 'A password contains neither the name you sign in with nor the name of this product.'),

  passwordGuessable: () =>
    password(
      'password-guessable',
      'This password is among the first that anybody would try. A few unrelated words make a good one.',
    ),
};
