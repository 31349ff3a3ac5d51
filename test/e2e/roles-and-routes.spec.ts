import { apiDocument } from '../../src/describe-api.ts';
import { roles, type Role } from '../../src/kernel/index.ts';
import { policy } from '../../src/platform/http/policy.ts';
import { accessKey, type Access } from '../../src/platform/http/access.ts';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { personOf, startApp, type TestApp } from '../support/app.ts';
import { routesByRole } from './routes-by-role.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const nobodysId = '0195f0a0-0000-7000-8000-0000000000ff';
const split = (route: string): { method: Method; url: string } => {
  const [method = '', path = ''] = route.split(' ');
  return { method: method as Method, url: path.replace(/\{[a-zA-Z]+\}/g, nobodysId) };
};
/** Using these would sign the caller out. */
const endsTheSession = ['DELETE /api/session'];

describe('every route, for every role', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it('is in the table, and the table names no other', () => {
    const document = apiDocument(app.nest);
    const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(routes.toSorted()).toEqual(Object.keys(routesByRole).toSorted());
  });

  it.each(roles)('opens to %s what the table says and nothing else', async (role: Role) => {
    const wrong: string[] = [];
    for (const [route, allowed] of Object.entries(routesByRole)) {
      if (endsTheSession.includes(route) || allowed === 'public') continue;
      const { method, url } = split(route);
      const { status, body } = await app.call<{ type?: string }>(method, url, { as: personOf[role] });
      const refused = status === 403 && body.type === '/problems/role-not-allowed';
      if (refused === allowed.includes(role) || status >= 500) wrong.push(`${route}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('is closed to whoever has not signed in', async () => {
    for (const [route, allowed] of Object.entries(routesByRole)) {
      const { method, url } = split(route);
      if (allowed !== 'public') expect({ route, status: (await app.call(method, url)).status }).toEqual({ route, status: 401 });
    }
  });

  it.each([
    '/%61pi/complaints',
    '//api/complaints',
    '/api//complaints',
    '/api/complaints/',
    '/api/complaints;x',
    '/api/./complaints',
    '/API/complaints',
    '/api%2fcomplaints',
    '/api/complaints%00',
    '/x/..;/api/complaints',
  ])('has no side door: %s', async (url) => {
    const { status, headers } = await app.call('GET', url);
    const isTheConsole = status === 200 && String(headers['content-type']).startsWith('text/html');
    expect(isTheConsole || [400, 401, 404].includes(status)).toBe(true);
    expect([400, 401, 404]).toContain((await app.call('POST', url)).status);
  });

  it('treats a HEAD as its GET and knows no override of the method', async () => {
    const head = await app.nest.inject({ method: 'HEAD', url: '/api/complaints' });
    expect(head.statusCode).toBe(401);
    const overridden = await app.call('GET', '/api/complaints', {
      as: 'frank.frontline',
      headers: { 'x-http-method-override': 'POST' },
    });
    expect(overridden.status).toBe(200);
  });

  it('leaves no permission in the policy that no route asks for', () => {
    const discovery = app.nest.get(DiscoveryService, { strict: false });
    const scanner = app.nest.get(MetadataScanner, { strict: false });
    const asked = discovery.getControllers().flatMap(({ instance }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      return scanner.getAllMethodNames(prototype).flatMap((name) => {
        const access = Reflect.getMetadata(accessKey, prototype[name] ?? {}) as Access | undefined;
        return access && 'permission' in access ? [access.permission] : [];
      });
    });
    expect([...new Set<string>(asked)].toSorted()).toEqual(Object.keys(policy).toSorted());
  });
});
