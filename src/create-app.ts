import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AppModule } from './app.module.ts';
import { DomainError, Ids } from './kernel/index.ts';
import { describeApi } from './describe-api.ts';
import {
  askWhoSendsDocuments,
  Metrics,
  ProblemFilter,
  QuietStart,
  sendProblem,
  takeForms,
  SessionReader,
  takeOnlyJson,
  validation,
  type Config,
} from './platform/index.ts';

const contentSecurityPolicy = {
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: null,
  },
};

/** The whole product on one HTTP server, not yet listening. */
export async function createApp(databaseUrl: string, config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: config.trustedProxies,
    bodyLimit: 64 * 1024,
    requestTimeout: 30_000,

    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(databaseUrl, config), adapter, {
    bufferLogs: true,
    bodyParser: false,
  });
  return equip(app);
}

/** Everything between the socket and the controllers; also for the application under test. */
export async function equip(app: NestFastifyApplication): Promise<NestFastifyApplication> {
  app.useLogger(app.get(QuietStart));
  const fastify = app.getHttpAdapter().getInstance();
  nameRequests(fastify, app.get(Ids));
  measureRequests(fastify, app.get(Metrics));
  takeOnlyJson(fastify);
  takeForms(fastify);
  await app.register(helmet, { contentSecurityPolicy, hsts: false, referrerPolicy: { policy: 'no-referrer' } });
  await app.register(cookie);
  askWhoSendsDocuments(fastify, app.get(SessionReader, { strict: false }));
  await app.register(compress, { threshold: 2048 });
  app.useGlobalPipes(validation());
  app.useGlobalFilters(new ProblemFilter());
  describeApi(app);
  await serveConsole(app, fastify);
  return app;
}

function nameRequests(fastify: FastifyInstance, ids: Ids): void {
  fastify.setGenReqId(() => ids.next());
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('X-Request-Id', request.id).header('Cache-Control', 'no-store');
    if (request.url.includes('%00'))
      sendProblem(new DomainError('malformed', 'unstorable-text', 'The address holds a NUL.'), request, reply);
    else done();
  });
}

function measureRequests(fastify: FastifyInstance, { requests }: Metrics): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    requests.observe(
      { method: request.method, route: request.routeOptions.url ?? 'unknown', status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
    done();
  });
}

/** The built console at `/`; every path that is neither a file nor the API is one of its deep links. */
async function serveConsole(app: NestFastifyApplication, fastify: FastifyInstance): Promise<void> {
  const folder = resolve('web/dist');
  if (!existsSync(resolve(folder, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    setHeaders: (reply, path) => void reply.header('Cache-Control', cacheFor(path)),
  });
  const page = readFileSync(resolve(folder, 'index.html'), 'utf8');
  fastify.get('/*', (request, reply) => {
    if (/^\/(api|health|metrics)(\/|$)/.test(request.url)) {
      reply.callNotFound();
      return reply;
    }
    return reply.header('Cache-Control', 'no-cache').type('text/html; charset=utf-8').send(page);
  });
}

const cacheFor = (path: string): string => (path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
