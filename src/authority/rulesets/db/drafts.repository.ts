import { Injectable } from '@nestjs/common';
import type { RulesetId } from '../../../kernel/index.ts';
import { maybeRow, violatedConstraint, type Sql, type Tx } from '../../../platform/index.ts';
import { draftErrors } from '../domain/draft.errors.ts';
import type { Draft } from '../domain/draft.ts';

const columns = `d.id, d.title, d.state, d.revision, d.base_id AS "baseId", d.returns_to AS "returnsTo", d.content, d.catalogue, d.hash,
  d.authors::text[] AS authors, d.reason, d.review, d.submitted_by AS "submittedBy", d.submitted_at AS "submittedAt",
  d.decided_by AS "decidedBy", d.decided_at AS "decidedAt", d.decided_note AS "decidedNote", d.created_at AS "createdAt",
  d.changed_at AS "changedAt"`;

/** Rulesets nobody decides by yet. */
@Injectable()
export class Drafts {
  async insert(tx: Tx, draft: Draft): Promise<void> {
    await tx.rows({
      name: 'ruleset-draft-insert',
      text: `INSERT INTO ruleset_draft (id, title, state, revision, base_id, returns_to, content, catalogue, hash, authors, reason, review,
               submitted_by, submitted_at, decided_by, decided_at, decided_note, created_at, changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
      values: [...valuesOf(draft), draft.createdAt, draft.changedAt],
    });
  }

  /** Throws 409 `another-in-trial`. */
  async update(tx: Tx, draft: Draft): Promise<void> {
    try {
      await tx.rows({
        name: 'ruleset-draft-update',
        text: `UPDATE ruleset_draft SET title = $2, state = $3, revision = $4, base_id = $5, returns_to = $6, content = $7, catalogue = $8,
                 hash = $9, authors = $10, reason = $11, review = $12, submitted_by = $13, submitted_at = $14, decided_by = $15,
                 decided_at = $16, decided_note = $17, changed_at = $18
               WHERE id = $1`,
        values: [...valuesOf(draft), draft.changedAt],
      });
    } catch (error) {
      if (violatedConstraint(error) === 'ruleset_draft_one_in_shadow') throw draftErrors.anotherInShadow();
      throw error;
    }
  }

  /** Throws 404 `ruleset-not-found`. */
  async lock(tx: Tx, id: RulesetId): Promise<Draft> {
    const found = await maybeRow<Draft>(tx, {
      name: 'ruleset-draft-lock',
      text: `SELECT ${columns} FROM ruleset_draft d WHERE d.id = $1 FOR UPDATE`,
      values: [id],
    });
    if (!found) throw draftErrors.notFound();
    return found;
  }

  /** Whether a minute of the board stands behind other rules that were put in force. */
  async isMinuteUsed(sql: Sql, number: string, exceptId: RulesetId): Promise<boolean> {
    const rows = await sql.rows({
      name: 'ruleset-minute-used',
      text: `SELECT r.id FROM ruleset r WHERE r.review #>> '{boardMinute,number}' = $1 AND r.id <> $2 LIMIT 1`,
      values: [number, exceptId],
    });
    return rows.length > 0;
  }

  find(sql: Sql, id: RulesetId): Promise<Draft | null> {
    return maybeRow<Draft>(sql, {
      name: 'ruleset-draft-find',
      text: `SELECT ${columns} FROM ruleset_draft d WHERE d.id = $1`,
      values: [id],
    });
  }

  /** Throws 404 `ruleset-not-found`. */
  async get(sql: Sql, id: RulesetId): Promise<Draft> {
    const found = await this.find(sql, id);
    if (!found) throw draftErrors.notFound();
    return found;
  }

  /** The one that is tried out, or null. */
  inShadow(sql: Sql): Promise<Draft | null> {
    return maybeRow<Draft>(sql, {
      name: 'ruleset-draft-in-shadow',
      text: `SELECT ${columns} FROM ruleset_draft d WHERE d.state = 'shadow'`,
    });
  }
}

const valuesOf = (draft: Draft): readonly unknown[] => [
  draft.id, draft.title, draft.state, draft.revision, draft.baseId, draft.returnsTo, draft.content, draft.catalogue, draft.hash,
  draft.authors, draft.reason, draft.review, draft.submittedBy, draft.submittedAt, draft.decidedBy, draft.decidedAt, draft.decidedNote,
]; // prettier-ignore
