import type { PersonId } from '../../kernel/index.ts';
import { unknownCaller } from '../domain/contact.ts';
import type { RegisterInput } from '../use-cases/register-input.ts';
import type { RegisterDto } from './complaint.dtos.ts';
import { toCaller, toMoment, toParties } from './contact.mapper.ts';

/** What was left out is not said, and stands as null. */
export const toRegisterInput = (body: RegisterDto): RegisterInput => ({
  ...toParties(body),
  receivedAt: toMoment(body.receivedAt),
  channel: body.channel,
  origin: body.origin ?? 'CUSTOMER',
  originReference: body.originReference ?? null,
  originDueOn: body.originDueOn ?? null,
  eventOn: body.eventOn ?? null,
  billOn: body.billOn ?? null,
  category: body.category,
  severity: body.severity ?? null,
  description: body.description,
  remedySought: body.remedySought ?? null,
  caller: toCaller(body.caller) ?? unknownCaller,
  flags: body.flags ?? [],
  aboutPersonId: (body.aboutPersonId ?? null) as PersonId | null,
  keep: body.keep ?? false,
  promise: body.promise ? { what: body.promise.what, dueAt: new Date(body.promise.dueAt) } : null,
});
