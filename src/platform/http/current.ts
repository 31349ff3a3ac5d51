import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError, type PersonActor } from '../../kernel/index.ts';
import { hashRequest, type CommandContext } from '../idempotency/idempotency.ts';
import type { SignedInRequest } from './access.guard.ts';

const keyForm = /^[\x21-\x7e]{8,128}$/;

const actorOf = (request: SignedInRequest): PersonActor => {
  if (!request.actor) throw new DomainError('unauthenticated', 'not-signed-in', 'Sign in first.');
  return request.actor;
};

/** Who is signed in. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): PersonActor =>
  actorOf(context.switchToHttp().getRequest<SignedInRequest>()),
);

/** Who commands, and under which Idempotency-Key; 400 without one. */
export const CurrentCommand = createParamDecorator((_: unknown, context: ExecutionContext): CommandContext => {
  const request = context.switchToHttp().getRequest<SignedInRequest>();
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !keyForm.test(key)) {
    throw new DomainError(
      'malformed',
      'idempotency-key-missing',
      'Send an Idempotency-Key header of 8 to 128 visible characters with every command.',
    );
  }
  const route = `${request.method} ${request.routeOptions.url ?? request.url}`;
  return { actor: actorOf(request), route, key, requestHash: hashRequest(request.url, request.body) };
});
