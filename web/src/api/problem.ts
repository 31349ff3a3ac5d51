import type { Reason } from './views.ts';

export type FieldError = { readonly field: string; readonly code: string; readonly message: string };

/** A refusal of the API (RFC 9457) or, with status 0, no answer at all. `code` is stable; `title` is the server's English. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly errors: readonly FieldError[];
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, code: string, title: string, details: Readonly<Record<string, unknown>> = {}) {
    super(title);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.title = title;
    this.details = details;
    this.errors = [...fieldErrorsIn(details['errors']), ...ownField(details['field'], code, title)];
  }

  /** What the rules said, when the refusal is theirs. */
  get reasons(): readonly Reason[] {
    const answer = this.details['answer'];
    return [this.details['reasons'], isRecord(answer) ? answer['reasons'] : null].flatMap((listed) =>
      Array.isArray(listed) ? listed.filter(isReason) : [],
    );
  }

  /** Whether the same request may be sent again: nobody knows that it was done, or the server asked for patience. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
}

export const unreachable = (): Problem => new Problem(0, 'unreachable', 'The server cannot be reached.');

/** Reads a problem body; anything else that failed becomes one too. */
export function problemFrom(status: number, body: unknown): Problem {
  if (!isRecord(body)) return new Problem(status, 'unexpected-answer', `The server answered ${status}.`);
  const code = typeof body['type'] === 'string' ? body['type'].replace(/^\/problems\//, '') : 'unexpected-answer';
  const title = typeof body['title'] === 'string' ? body['title'] : `The server answered ${status}.`;
  return new Problem(status, code, title, body);
}

const isReason = (reason: unknown): reason is Reason =>
  isRecord(reason) && typeof reason['code'] === 'string' && isRecord(reason['params']);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const fieldErrorsIn = (errors: unknown): FieldError[] => (Array.isArray(errors) ? errors.filter(isFieldError) : []);

/** A refusal about the meaning of one field names it in its details. */
const ownField = (field: unknown, code: string, message: string): FieldError[] =>
  typeof field === 'string' ? [{ field, code, message }] : [];

const isFieldError = (error: unknown): error is FieldError =>
  isRecord(error) && ['field', 'code', 'message'].every((part) => typeof error[part] === 'string');
