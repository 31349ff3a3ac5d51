import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Sql, Tx } from '../../platform/index.ts';
import type { Attempts } from '../domain/throttle.ts';

/** Where one attempt is counted, and the mark that says this person has signed in from there before. */
export type Buckets = { readonly pair: string; readonly address: string; readonly known: string };

export type Counted = { readonly pair: Attempts; readonly address: Attempts };

/** Names are stored as hashes: people type their passwords into the wrong field. */
export function bucketsOf(username: string, address: string): Buckets {
  const name = createHash('sha256').update(username.toLowerCase()).digest('base64url');
  return { pair: `pair ${name} ${address}`, address: `address ${address}`, known: `known ${name} ${address}` };
}

@Injectable()
export class SignInAttempts {
  /** What was counted so far; others who try under the same headings wait until the transaction ends. */
  async lock(tx: Tx, { pair, address }: Buckets): Promise<Counted> {
    const rows = await tx.rows<Attempts & { bucket: string }>({
      name: 'staff-attempts-lock',
      text: `INSERT INTO sign_in_attempt (bucket, failures, last_at) VALUES ($1, 0, $3), ($2, 0, $3)
             ON CONFLICT (bucket) DO UPDATE SET bucket = excluded.bucket
             RETURNING bucket, failures, last_at AS "lastAt"`,
      values: [address, pair, tx.now],
    });
    const counted = (bucket: string): Attempts => rows.find((row) => row.bucket === bucket) ?? { failures: 0, lastAt: tx.now };
    return { pair: counted(pair), address: counted(address) };
  }

  async save(tx: Tx, buckets: Buckets, { pair, address }: Counted): Promise<void> {
    await tx.rows({
      name: 'staff-attempts-save',
      text: `UPDATE sign_in_attempt SET failures = n.failures, last_at = n.last_at
             FROM unnest($1::text[], $2::int[], $3::timestamptz[]) AS n (bucket, failures, last_at)
             WHERE sign_in_attempt.bucket = n.bucket`,
      values: [
        [buckets.address, buckets.pair],
        [address.failures, pair.failures],
        [address.lastAt, pair.lastAt],
      ],
    });
  }

  async isKnown(sql: Sql, { known }: Buckets): Promise<boolean> {
    const rows = await sql.rows({
      name: 'staff-attempts-known',
      text: 'SELECT 1 FROM sign_in_attempt WHERE bucket = $1',
      values: [known],
    });
    return rows.length > 0;
  }

  /** A success is no failure after all: it clears the pair, gives the address one back and makes the person known there. */
  async forgive(tx: Tx, { pair, address, known }: Buckets): Promise<void> {
    await tx.rows({
      name: 'staff-attempts-forgive',
      text: `UPDATE sign_in_attempt SET failures = CASE bucket WHEN $1 THEN greatest(failures - 1, 0) ELSE 0 END WHERE bucket IN ($1, $2)`,
      values: [address, pair],
    });
    await tx.rows({
      name: 'staff-attempts-remember',
      text: `INSERT INTO sign_in_attempt (bucket, failures, last_at) VALUES ($1, 0, $2)
             ON CONFLICT (bucket) DO UPDATE SET last_at = excluded.last_at`,
      values: [known, tx.now],
    });
  }

  /** Drops what no limit remembers any more, and places nobody has signed in from since `knownSince`. */
  async forget(tx: Tx, { countedSince, knownSince }: { countedSince: Date; knownSince: Date }): Promise<void> {
    await tx.rows({
      name: 'staff-attempts-forget',
      text: `DELETE FROM sign_in_attempt WHERE last_at < CASE WHEN starts_with(bucket, 'known ') THEN $1::timestamptz ELSE $2 END`,
      values: [knownSince, countedSince],
    });
  }
}
