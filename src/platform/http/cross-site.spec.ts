import type { FastifyRequest } from 'fastify';
import { isCrossSite } from './cross-site.ts';

const request = (method: string, headers: Record<string, string>): FastifyRequest =>
  ({ method, headers: { host: 'desk.example', ...headers } }) as unknown as FastifyRequest;

describe('a changing request', () => {
  it.each([
    ['from the console itself', { 'sec-fetch-site': 'same-origin' }, false],
    ['typed into the address bar', { 'sec-fetch-site': 'none' }, false],
    ['from a program without a browser', {}, false],
    ['from our own origin in an old browser', { origin: 'https://desk.example' }, false],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, true],
    ['from a neighbour below the same domain', { 'sec-fetch-site': 'same-site' }, true],
    ['from another origin in an old browser', { origin: 'https://evil.example' }, true],
    ['from another port', { origin: 'https://desk.example:8443' }, true],
    ['from an opaque origin', { origin: 'null' }, true],
  ])('%s', (_, headers, crossSite) => {
    expect(isCrossSite(request('POST', headers))).toBe(crossSite);
  });

  it('is what counts: reading is left alone', () => {
    expect(isCrossSite(request('GET', { 'sec-fetch-site': 'cross-site' }))).toBe(false);
  });
});
