import { createHash } from 'node:crypto';
import { DomainError, type PersonActor } from '../../kernel/index.ts';
import { oneRow } from '../database/sql.ts';
import type { Tx } from '../database/tx.ts';

/** What a command needs to be done at most once. `route` is method and pattern; `requestHash` covers path and body. */
export type CommandContext = {
  readonly actor: PersonActor;
  readonly route: string;
  readonly key: string;
  readonly requestHash: string;
};

/** sha256 over what was asked, so that one key cannot stand for two different requests. */
export const hashRequest = (path: string, body: unknown): string =>
  createHash('sha256')
    .update(path)
    .update('\n')
    .update(JSON.stringify(body ?? null))
    .digest('base64url');

/**
 * Claims the key for this transaction, waiting for another that holds it. Answers the reply kept by an earlier one,
 * or null when this transaction is the first. A claim that rolls back leaves nothing: a retry is judged anew.
 */
export async function claimKey<Reply extends object>(tx: Tx, context: CommandContext): Promise<Reply | null> {
  const { actor, route, key, requestHash } = context;
  const claimed = await tx.rows({
    name: 'idempotency-claim',
    text: `INSERT INTO idempotency_key (actor_id, route, key, request_hash, created_at) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (actor_id, route, key) DO NOTHING RETURNING 1`,
    values: [actor.personId, route, key, requestHash, tx.now],
  });
  if (claimed.length > 0) return null;
  const earlier = await oneRow<{ requestHash: string; reply: Reply }>(tx, {
    name: 'idempotency-earlier',
    text: `SELECT request_hash AS "requestHash", reply FROM idempotency_key WHERE actor_id = $1 AND route = $2 AND key = $3`,
    values: [actor.personId, route, key],
  });
  if (earlier.requestHash !== requestHash) {
    throw new DomainError(
      'invalid',
      'idempotency-key-reused',
      'This Idempotency-Key was used for a different request. Use a new key.',
    );
  }
  return earlier.reply;
}

export async function keepReply(tx: Tx, { actor, route, key }: CommandContext, reply: object): Promise<void> {
  await tx.rows({
    name: 'idempotency-keep',
    text: `UPDATE idempotency_key SET reply = $4 WHERE actor_id = $1 AND route = $2 AND key = $3`,
    values: [actor.personId, route, key, JSON.stringify(reply)],
  });
}

/** Deletes at most `limit` keys that were claimed before that moment, with their replies, and answers how many. */
export async function forgetReplies(tx: Tx, before: Date, limit: number): Promise<number> {
  const forgotten = await tx.rows({
    name: 'idempotency-forget',
    text: `DELETE FROM idempotency_key k USING (
             SELECT actor_id, route, key FROM idempotency_key WHERE created_at < $1 LIMIT $2 FOR UPDATE SKIP LOCKED
           ) old WHERE k.actor_id = old.actor_id AND k.route = old.route AND k.key = old.key RETURNING 1`,
    values: [before, limit],
  });
  return forgotten.length;
}
