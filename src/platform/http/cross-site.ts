import type { FastifyRequest } from 'fastify';

const reading = ['GET', 'HEAD', 'OPTIONS'];

/**
 * True when a browser sent this change from another site. Browsers add `Sec-Fetch-Site` or `Origin` to every
 * changing request; a program that sends neither carries no ambient cookie of a person's browser.
 */
export function isCrossSite({ method, headers }: FastifyRequest): boolean {
  if (reading.includes(method)) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin, host } = headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
