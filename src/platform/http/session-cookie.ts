import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isFromThisMachine } from './this-machine.ts';

const secureName = '__Host-firsthand';
const plainName = 'firsthand';

/** A browser keeps a `__Host-` cookie only over https; plain http is for this machine alone. */
const nameFor = (request: FastifyRequest): string =>
  request.protocol === 'https' || !isFromThisMachine(request) ? secureName : plainName;

export const sessionToken = (request: FastifyRequest): string | null => request.cookies[nameFor(request)] ?? null;

export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, token: string, expires: Date): void {
  const name = nameFor(request);
  void reply.setCookie(name, token, { path: '/', httpOnly: true, sameSite: 'strict', secure: name === secureName, expires });
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  const name = nameFor(request);
  void reply.clearCookie(name, { path: '/', httpOnly: true, sameSite: 'strict', secure: name === secureName });
}
