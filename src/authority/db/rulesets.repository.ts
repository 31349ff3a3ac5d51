import { Injectable, Logger } from '@nestjs/common';
import type { RulesetId } from '../../kernel/index.ts';
import { maybeRow, oneRow, type Sql, type Tx } from '../../platform/index.ts';
import type { Policy } from '../domain/policy.ts';
import type { RemedyCatalogue } from '../domain/remedy-catalogue.ts';
import { contentOf, type Ruleset, type RulesetContent } from '../domain/ruleset.ts';
import { compilePolicy } from '../engine/compile.ts';

/** The rules with the catalogue they were checked against: together they replay a decision for ever. */
type Definition = { readonly content: RulesetContent; readonly catalogue: RemedyCatalogue };
type Row = Pick<Ruleset, 'id' | 'version' | 'hash' | 'validFrom'> & { readonly definition: Definition };

/** Rulesets are immutable, so each is read and compiled once; which of them is live is asked every time. */
@Injectable()
export class Rulesets {
  readonly #logger = new Logger(Rulesets.name);
  readonly #compiled = new Map<RulesetId, Policy>();

  /** Null when no ruleset is live, or when the live one cannot be used: then nobody is permitted anything. */
  async live(sql: Sql, at: Date): Promise<Policy | null> {
    const found = await maybeRow<{ id: RulesetId }>(sql, {
      name: 'ruleset-live',
      text: `SELECT id FROM ruleset WHERE valid_from <= $1 AND (valid_to IS NULL OR valid_to > $1)`,
      values: [at],
    });
    if (!found) return null;
    try {
      return await this.policy(sql, found.id);
    } catch (error) {
      this.#logger.error({ err: error, ruleset: found.id }, 'the live ruleset cannot be used, so everything escalates');
      return null;
    }
  }

  async policy(sql: Sql, id: RulesetId): Promise<Policy> {
    const known = this.#compiled.get(id);
    if (known) return known;
    const { definition, ...identity } = await oneRow<Row>(sql, {
      name: 'ruleset-get',
      text: `SELECT id, version, hash, valid_from AS "validFrom", definition FROM ruleset WHERE id = $1`,
      values: [id],
    });
    const policy = compilePolicy({ ...definition.content, ...identity }, definition.catalogue);
    this.#compiled.set(id, policy);
    return policy;
  }

  /** The newest one, live or not yet, with everybody else who publishes kept waiting; null before the first. */
  newest(tx: Tx): Promise<Pick<Ruleset, 'version' | 'validFrom'> | null> {
    return maybeRow(tx, {
      name: 'ruleset-newest',
      text: `SELECT version, valid_from AS "validFrom" FROM ruleset ORDER BY version DESC LIMIT 1 FOR UPDATE`,
    });
  }

  /** Ends the one before at the instant the new one begins. */
  async insert(tx: Tx, ruleset: Ruleset, catalogue: RemedyCatalogue): Promise<void> {
    const { id, version, hash, validFrom } = ruleset;
    await tx.rows({ name: 'ruleset-end', text: `UPDATE ruleset SET valid_to = $1 WHERE valid_to IS NULL`, values: [validFrom] });
    await tx.rows({
      name: 'ruleset-insert',
      text: `INSERT INTO ruleset (id, version, hash, definition, valid_from, published_by, published_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      values: [
        id,
        version,
        hash,
        { content: contentOf(ruleset), catalogue } satisfies Definition,
        validFrom,
        tx.actor.personId,
        tx.now,
      ],
    });
  }
}
