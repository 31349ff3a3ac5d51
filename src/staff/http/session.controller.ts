import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PersonActor } from '../../kernel/index.ts';
import { Allow, clearSessionCookie, CurrentActor, Public, sessionToken, setSessionCookie } from '../../platform/index.ts';
import { SessionViewQuery } from '../queries/session-view.query.ts';
import type { NewSession } from '../use-cases/begin-session.ts';
import { ChangePassword } from '../use-cases/change-password.ts';
import { SignIn } from '../use-cases/sign-in.ts';
import { SignOut } from '../use-cases/sign-out.ts';
import { ChangePasswordDto, SignInDto } from './session.dtos.ts';
import { SessionView } from './session.views.ts';

/** None of these takes an idempotency key: each may safely be sent again, and a key would keep a fast hash of a password. */
@ApiTags('session')
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly changePassword: ChangePassword,
    private readonly view: SessionViewQuery,
  ) {}

  @Post()
  @Public('this is where people sign in')
  async beginSession(
    @Body() { username, password }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const session = await this.signIn.execute({ username, password, address: request.ip, replacing: sessionToken(request) });
    return this.#give(session, request, reply);
  }

  @Get()
  @Allow('session.read')
  getSession(@CurrentActor() actor: PersonActor): Promise<SessionView> {
    return this.view.execute(actor.personId);
  }

  @Delete()
  @HttpCode(204)
  @Allow('session.end')
  async endSession(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signOut.execute(sessionToken(request) ?? '');
    clearSessionCookie(request, reply);
  }

  @Put('password')
  @Allow('password.change')
  async changeOwnPassword(
    @Body() { current, password }: ChangePasswordDto,
    @CurrentActor() actor: PersonActor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const session = await this.changePassword.execute({ current, password, address: request.ip }, actor);
    return this.#give(session, request, reply);
  }

  #give({ token, personId, expiresAt }: NewSession, request: FastifyRequest, reply: FastifyReply): Promise<SessionView> {
    setSessionCookie(request, reply, token, expiresAt);
    return this.view.execute(personId);
  }
}
