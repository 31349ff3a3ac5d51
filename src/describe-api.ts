import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

export const apiDocument = (app: NestFastifyApplication): OpenAPIObject =>
  SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('Firsthand')
      .setDescription(
        'A complaint desk in which the person who hears a complaint can solve it. Failures are application/problem+json (RFC 9457).',
      )
      .setVersion('1')
      .addCookieAuth('firsthand')
      .build(),
    { operationIdFactory: (_controller, method) => method },
  );

/** Serves the description of the API as JSON; the document is made at the first request for it. */
export function describeApi(app: NestFastifyApplication): void {
  let document: OpenAPIObject | null = null;
  app.getHttpAdapter().get('/api/openapi.json', (_request: unknown, reply: { send(body: unknown): void }) => {
    document ??= apiDocument(app);
    reply.send(document);
  });
}
