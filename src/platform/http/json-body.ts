import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyContextConfig, FastifyInstance } from 'fastify';
import { DomainError } from '../../kernel/index.ts';

/** How much a body may be: its bytes, its levels, its members. */
export type BodyBounds = { readonly bytes: number; readonly levels: number; readonly members: number };

/** What any form of ours needs. */
export const ordinaryBody: BodyBounds = { bytes: 64 * 1024, levels: 32, members: 500 };

/** A whole ruleset in one file: 500 rules with their tests. */
export const documentBody: BodyBounds = { bytes: 1024 * 1024, levels: 32, members: 40_000 };

const documentMark = { takesDocument: true };

/** On a route that takes a whole document, of people who signed in: it has bounds of its own, `documentBody`. */
export const TakesDocument = (): MethodDecorator => RouteConfig(documentMark);

export const takesDocument = (config: FastifyContextConfig | undefined): boolean =>
  config !== undefined && 'takesDocument' in config;

const boundsOf = (config: FastifyContextConfig | undefined): BodyBounds => (takesDocument(config) ? documentBody : ordinaryBody);

const refuse = (code: string, message: string): DomainError => new DomainError('malformed', code, message);

/** Counts nesting and members before anything is built from the text, so that a hostile body costs one pass. */
export function checkShape(text: string, { levels, members: most }: BodyBounds = ordinaryBody): void {
  let depth = 0;
  let members = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inString = false;
      continue;
    }
    if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) depth += 1;
    else if (code === 0x7d || code === 0x5d) depth -= 1;
    else if (code === 0x3a || code === 0x2c) members += 1;
    if (depth > levels) throw refuse('body-too-deep', `The body is nested more than ${levels} levels deep.`);
    if (members > most * 2) throw refuse('body-too-wide', `The body has more than ${most} members.`);
  }
}

/** PostgreSQL stores neither NUL nor half a character; saying so here names the fault instead of failing later. */
function checkText(value: unknown): void {
  if (typeof value === 'string') {
    if (value.includes('\u0000') || !value.isWellFormed())
      throw refuse('unstorable-text', 'A text holds a NUL or half a character.');
  } else if (value !== null && typeof value === 'object') {
    for (const [key, member] of Object.entries(value)) {
      checkText(key);
      checkText(member);
    }
  }
}

/** JSON is the only body taken: bounded in size, depth and width, without prototype tricks and unstorable text. */
export function takeOnlyJson(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.addHook('onRoute', (route) => {
    if (takesDocument(route.config)) route.bodyLimit = documentBody.bytes;
  });
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: ordinaryBody.bytes },
    (request, text, done) => {
      try {
        checkShape(text as string, boundsOf(request.routeOptions.config));
      } catch (error) {
        done(error as Error);
        return;
      }
      void parse(request, text as string, (error, body?: unknown) => {
        try {
          if (error) throw refuse('malformed-json', 'The body is not JSON.');
          checkText(body);
          done(null, body);
        } catch (fault) {
          done(fault as Error);
        }
      });
    },
  );
}
