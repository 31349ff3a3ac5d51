import type { FastifyInstance } from 'fastify';
import { DomainError } from '../../kernel/index.ts';
import { takesDocument } from './json-body.ts';
import { sendProblem } from './problem.filter.ts';
import { sessionToken } from './session-cookie.ts';
import type { SessionReader } from './session-reader.ts';

/**
 * Whole documents are read from people who signed in alone: everybody else is told so before the body is looked at. Wants the cookies read
 * by then, so it is called after they are registered; `AccessGuard` asks again, also what the role may do.
 */
export function askWhoSendsDocuments(fastify: FastifyInstance, sessions: SessionReader): void {
  fastify.addHook('onRequest', async (request, reply) => {
    if (!takesDocument(request.routeOptions.config)) return;
    const token = sessionToken(request);
    if (token !== null && (await sessions.actorOf(token))) return;
    sendProblem(new DomainError('unauthenticated', 'not-signed-in', 'Sign in first.'), request, reply);
    return reply;
  });
}
