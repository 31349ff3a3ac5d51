import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Header, Headers, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../kernel/index.ts';
import { Config } from '../config.ts';
import { Public } from '../http/access.ts';
import { isFromThisMachine } from '../http/this-machine.ts';
import { Metrics } from './metrics.ts';

@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly config: Config,
  ) {}

  @Get()
  @Public('the scraper proves itself by address or token')
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  read(@Req() request: FastifyRequest, @Headers('authorization') authorization?: string): Promise<string> {
    if (!isFromThisMachine(request) && !this.#hasToken(authorization))
      throw new DomainError('not-found', 'not-found', 'There is nothing here.');
    return this.metrics.registry.metrics();
  }

  #hasToken(authorization = ''): boolean {
    const wanted = Buffer.from(`Bearer ${this.config.METRICS_TOKEN ?? ''}`);
    const given = Buffer.from(authorization);
    return this.config.METRICS_TOKEN !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted);
  }
}
