import type { FastifyInstance, FastifyRequest } from 'fastify';

const mostBytes = 32 * 1024;
const mostFields = 20;
const form = 'application/x-www-form-urlencoded';

/** Pages for people outside, which work without scripts, are answered by a plain form. */
const takesForms = ({ routeOptions: { url = '' } }: FastifyRequest): boolean => url.startsWith('/f/');

/** Takes the form of such a page as a flat record; on every other route a form stays 415. */
export function takeForms(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(form, { parseAs: 'string', bodyLimit: mostBytes }, (request, text, done) => {
    if (takesForms(request)) done(null, fieldsOf(text as string));
    else done(Object.assign(new Error('Unsupported Media Type'), { statusCode: 415 }));
  });
}

/** The first fields, and of several values of one the first. */
export const fieldsOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...new URLSearchParams(text)].slice(0, mostFields).toReversed());
