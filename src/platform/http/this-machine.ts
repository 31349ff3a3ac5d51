import type { FastifyRequest } from 'fastify';

const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];
const forwarding = ['x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host', 'forwarded'];

/**
 * Whether somebody on this machine asks, and not a proxy on it for somebody elsewhere. A proxy that TRUST_PROXY names has said
 * who it asks for, and `ip` is theirs; one that it does not name may ask for anybody.
 */
export function isFromThisMachine({ ip, headers, socket }: FastifyRequest): boolean {
  const isForwarded = forwarding.some((name) => headers[name] !== undefined);
  return loopback.includes(ip) && !(isForwarded && ip === socket.remoteAddress);
}
