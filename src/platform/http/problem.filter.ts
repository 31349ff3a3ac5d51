import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toProblem } from './problem.ts';

/** Every failure leaves as application/problem+json, named after its request. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** Also for failures before any handler was chosen. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = toProblem(error);
  const { retryAfterSeconds: wait } = problem;
  if (problem.status >= 500) request.log.error({ err: error }, problem.title);
  if (problem.status === 503 || problem.status === 429)
    void reply.header('Retry-After', typeof wait === 'number' ? String(wait) : '2');
  void reply
    .status(problem.status)
    .header('Content-Type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify({ ...problem, instance: request.id }));
}
