import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DomainError, type PersonActor } from '../../kernel/index.ts';
import { accessKey, type Access } from './access.ts';
import { isCrossSite } from './cross-site.ts';
import { mayUse } from './policy.ts';
import { sessionToken } from './session-cookie.ts';
import { SessionReader } from './session-reader.ts';

export type SignedInRequest = FastifyRequest & { actor?: PersonActor };

/** The one gate in front of every handler; closed unless the route says otherwise. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionReader,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(accessKey, [context.getHandler(), context.getClass()]);
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    if (isCrossSite(request)) throw new DomainError('forbidden', 'cross-site-request', 'This request came from another site.');
    if (access && 'public' in access) return true;

    const token = sessionToken(request);
    const actor = token === null ? null : await this.sessions.actorOf(token);
    if (!actor) throw new DomainError('unauthenticated', 'not-signed-in', 'Sign in first.');
    if (!access || !mayUse(actor.role, access.permission)) {
      request.log.warn(
        { person: actor.personId, role: actor.role, permission: access?.permission },
        'refused: the role may not use this route',
      );
      throw new DomainError('forbidden', 'role-not-allowed', 'Your role does not include this.', {
        permission: access?.permission ?? null,
      });
    }
    request.actor = actor;
    return true;
  }
}
