import cookie from '@fastify/cookie';
import { fastify, type FastifyInstance } from 'fastify';
import { setSessionCookie } from './session-cookie.ts';
import { isFromThisMachine } from './this-machine.ts';

type Asked = { readonly from: string; readonly headers?: Record<string, string> };
type Told = { readonly isHere: boolean; readonly address: string; readonly cookie: string };

const server = async (trustProxy: string[] | false): Promise<FastifyInstance> => {
  const app = fastify({ trustProxy });
  await app.register(cookie);
  app.get('/', (request, reply) => {
    setSessionCookie(request, reply, 'token', new Date(0));
    return { isHere: isFromThisMachine(request), address: request.ip };
  });
  return app;
};

const ask = async (app: FastifyInstance, { from, headers = {} }: Asked): Promise<Told> => {
  const answer = await app.inject({ method: 'GET', url: '/', remoteAddress: from, headers });
  return { ...answer.json<Omit<Told, 'cookie'>>(), cookie: String(answer.headers['set-cookie']).split('=')[0] ?? '' };
};

const elsewhere = { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'https' };

describe('a request', () => {
  it('from this machine may speak plain http', async () => {
    const app = await server(false);
    expect(await ask(app, { from: '127.0.0.1' })).toEqual({ isHere: true, address: '127.0.0.1', cookie: 'firsthand' });
    expect(await ask(app, { from: '192.0.2.1' })).toMatchObject({ isHere: false, cookie: '__Host-firsthand' });
  });

  it('that a proxy on this machine passes on is not from this machine, whatever it claims', async () => {
    const app = await server(false);
    for (const headers of [
      elsewhere,
      { 'x-forwarded-proto': 'https' },
      { forwarded: 'for=203.0.113.7' },
      { 'x-forwarded-for': '127.0.0.1' },
    ])
      expect(await ask(app, { from: '127.0.0.1', headers })).toMatchObject({ isHere: false, cookie: '__Host-firsthand' });
  });

  it('has the address that a trusted proxy gives', async () => {
    const app = await server(['127.0.0.1', '::1']);
    expect(await ask(app, { from: '127.0.0.1', headers: elsewhere })).toEqual({
      ...{ isHere: false, address: '203.0.113.7', cookie: '__Host-firsthand' },
    });
    const forged = { ...elsewhere, 'x-forwarded-for': '127.0.0.1, 203.0.113.7' };
    expect(await ask(app, { from: '127.0.0.1', headers: forged })).toMatchObject({ isHere: false, address: '203.0.113.7' });
    expect(await ask(app, { from: '127.0.0.1' })).toMatchObject({ isHere: true, cookie: 'firsthand' });
  });

  it('believes no other proxy', async () => {
    const app = await server(['10.0.0.0/8']);
    expect(await ask(app, { from: '127.0.0.1', headers: elsewhere })).toMatchObject({ isHere: false, address: '127.0.0.1' });
    expect(await ask(app, { from: '192.0.2.1', headers: { 'x-forwarded-for': '127.0.0.1' } })).toMatchObject({ isHere: false });
    const withinReach = await ask(app, { from: '10.1.2.3', headers: elsewhere });
    expect(withinReach).toMatchObject({ isHere: false, address: '203.0.113.7' });
  });
});
