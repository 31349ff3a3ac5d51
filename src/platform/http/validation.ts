import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { DomainError } from '../../kernel/index.ts';

const mostErrors = 20;

export type FieldError = { readonly field: string; readonly code: string; readonly message: string };

/** Shape only: unknown fields are refused, each field names its first fault, and the list is never long. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (faults) =>
      new DomainError('malformed', 'malformed-request', 'Some fields cannot be used.', {
        errors: fieldErrors(faults).slice(0, mostErrors),
      }),
  });

export function fieldErrors(faults: readonly ValidationError[], path = ''): FieldError[] {
  return faults.flatMap(({ property, constraints = {}, children = [] }) => {
    const field = path ? `${path}.${property}` : property;
    const own = Object.entries(constraints)
      .slice(0, 1)
      .map(([name, message]) => ({ field, code: kebab(name), message }));
    return [...own, ...fieldErrors(children, field)];
  });
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
