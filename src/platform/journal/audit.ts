import type { Actor } from '../../kernel/index.ts';
import type { Sql } from '../database/sql.ts';

/** Something worth keeping that is no change of a complaint: a person made, a right given, a restricted record read. */
export type AuditEntry = {
  readonly at: Date;
  readonly by: Actor;
  /** Singular noun and past tense, as for events: `person.deactivated`. */
  readonly action: string;
  /** The kind of thing it was done to. */
  readonly subject: string;
  readonly subjectId: string | null;
  /** Ids and what changed; never a password, a token or a customer's words. */
  readonly details?: object;
  readonly requestId?: string;
};

/** Writes one line to the append-only audit; inside a transaction it stands or falls with it. */
export async function recordAudit(
  sql: Sql,
  { at, by, action, subject, subjectId, details = {}, requestId }: AuditEntry,
): Promise<void> {
  await sql.rows({
    name: 'audit-record',
    text: `INSERT INTO audit_event (id, at, actor_id, action, subject, subject_id, details, request_id)
           VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7)`,
    values: [at, by.personId, action, subject, subjectId, JSON.stringify(details), requestId ?? null],
  });
}
