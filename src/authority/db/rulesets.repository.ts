import { Injectable, Logger } from '@nestjs/common';
import type { PersonId, RulesetId } from '../../kernel/index.ts';
import { maybeRow, oneRow, type Sql, type Tx } from '../../platform/index.ts';
import { saidDays } from '../domain/known-day.ts';
import type { Policy } from '../domain/policy.ts';
import type { DecisionRecord } from '../domain/record.ts';
import type { RemedyCatalogue } from '../domain/remedy-catalogue.ts';
import { contentOf, type Ruleset, type RulesetContent } from '../domain/ruleset.ts';
import { withVersionsOfThen, type RulesOfThen } from '../domain/versions-of-then.ts';
import { compilePolicy } from '../engine/compile.ts';

/** The rules with the catalogue they were checked against: together they replay a decision for ever. */
type Definition = { readonly content: RulesetContent; readonly catalogue: RemedyCatalogue };
type Row = Pick<Ruleset, 'id' | 'version' | 'hash' | 'validFrom'> & { readonly definition: Definition };

export type Newest = Pick<Ruleset, 'id' | 'version' | 'hash' | 'validFrom'> & { readonly lastVersion: number };

/** One that cannot be used any more is not the same as none. */
type InForce = Policy | null | 'unusable';

/** When the customer first said it, and the last instants of the days that somebody said. */
export type DaysOf = { readonly receivedAt: Date; readonly eventAt: Date | null; readonly billAt: Date | null };

/** Where a published ruleset came from; a utility's first comes from nobody. */
export type Origin = {
  readonly title: string | null;
  readonly reason: string | null;
  readonly authors: readonly PersonId[];
  readonly baseId: RulesetId | null;
  readonly review: object;
};

/** Rulesets are immutable, so each is read and compiled once; which of them is live is asked every time. */
@Injectable()
export class Rulesets {
  readonly #logger = new Logger(Rulesets.name);
  readonly #compiled = new Map<RulesetId, Policy>();

  /** Null when no ruleset is live, or when the live one cannot be used: then nobody is permitted anything. */
  async live(sql: Sql, at: Date): Promise<Policy | null> {
    const [id = null] = await this.#idsInForce(sql, [at]);
    return usable(await this.#policyIf(sql, id));
  }

  /** The same with what was in force on the days that rules may go by, read together; see `ofThen`. */
  async liveAndThen(
    sql: Sql,
    at: Date,
    days: DaysOf,
  ): Promise<{ readonly live: Policy | null; readonly then: RulesOfThen | null }> {
    const [id = null, ...ids] = await this.#idsInForce(sql, [at, ...instantsOf(days)]);
    return { live: usable(await this.#policyIf(sql, id)), then: await this.#rulesOfThen(sql, ids, days) };
  }

  /** Of each instant, in their order, which ruleset was in force. */
  async #idsInForce(sql: Sql, instants: readonly (Date | null)[]): Promise<readonly (RulesetId | null)[]> {
    const rows = await sql.rows<{ id: RulesetId | null }>({
      name: 'ruleset-live',
      text: `SELECT (SELECT r.id FROM ruleset r WHERE r.valid_from <= i.at AND (r.valid_to IS NULL OR r.valid_to > i.at) AND r.withdrawn_at IS NULL) AS id
             FROM unnest($1::timestamptz[]) WITH ORDINALITY AS i (at, place) ORDER BY i.place`,
      values: [instants],
    });
    return rows.map(({ id }) => id);
  }

  async #policyIf(sql: Sql, id: RulesetId | null): Promise<InForce> {
    if (id === null) return null;
    try {
      return await this.policy(sql, id);
    } catch (error) {
      this.#logger.error({ err: error, ruleset: id }, 'a ruleset cannot be used, so everything that needs it escalates');
      return 'unusable';
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

  /**
   * The rules in force on the days that rules may go by; those of the receipt on a day from before there were any. Null where those of one
   * of the days cannot be used: then nobody knows what they would have said.
   */
  async ofThen(sql: Sql, days: DaysOf): Promise<RulesOfThen | null> {
    return this.#rulesOfThen(sql, await this.#idsInForce(sql, instantsOf(days)), days);
  }

  async #rulesOfThen(sql: Sql, ids: readonly (RulesetId | null)[], { eventAt, billAt }: DaysOf): Promise<RulesOfThen | null> {
    const [receivedId = null, eventId = null, billId = null] = ids;
    const received = await this.#policyIf(sql, receivedId);
    const event = eventAt && ((await this.#policyIf(sql, eventId)) ?? received);
    const bill = billAt && ((await this.#policyIf(sql, billId)) ?? received);
    if (received === 'unusable' || event === 'unusable' || bill === 'unusable') return null;
    return { received, ...(eventAt && { event }), ...(billAt && { bill }) };
  }

  /** What a recorded decision went by: its rules, with those of earlier days where some went by such a day. */
  async policyOf(
    sql: Sql,
    { ruleset, earlier, days = [] }: Pick<DecisionRecord, 'ruleset' | 'earlier' | 'days'>,
  ): Promise<Policy | null> {
    if (!ruleset) return null;
    const policy = await this.policy(sql, ruleset.id);
    const of = async (name: { readonly id: RulesetId } | null | undefined): Promise<Policy> =>
      name ? this.policy(sql, name.id) : policy;
    const [event, bill] = saidDays.map((day) => days.find((known) => known.day === day));
    return withVersionsOfThen(policy, {
      received: await of(earlier),
      ...(event && { event: await of(event.ruleset) }),
      ...(bill && { bill: await of(bill.ruleset) }),
    });
  }

  /** The newest one, live or not yet, with everybody else who publishes kept waiting; null before the first. */
  async newest(tx: Tx): Promise<Newest | null> {
    await tx.rows({ name: 'ruleset-hold', text: 'LOCK TABLE ruleset IN SHARE ROW EXCLUSIVE MODE' });
    return this.newestNow(tx);
  }

  /** The same without holding anybody up. */
  newestNow(sql: Sql): Promise<Newest | null> {
    return maybeRow(sql, {
      name: 'ruleset-newest',
      text: `SELECT id, version, hash, valid_from AS "validFrom", (SELECT max(version) FROM ruleset) AS "lastVersion"
             FROM ruleset WHERE withdrawn_at IS NULL ORDER BY version DESC LIMIT 1`,
    });
  }

  async exists(sql: Sql, id: RulesetId): Promise<boolean> {
    const found = await sql.rows({ name: 'ruleset-exists', text: `SELECT 1 AS found FROM ruleset WHERE id = $1`, values: [id] });
    return found.length > 0;
  }

  /** What each published ruleset says, beside the hash it was published with. */
  texts(sql: Sql): Promise<readonly (Pick<Ruleset, 'id' | 'hash'> & { readonly content: RulesetContent })[]> {
    return sql.rows({
      name: 'ruleset-texts',
      text: `SELECT id, hash, definition -> 'content' AS content FROM ruleset ORDER BY version`,
    });
  }

  /** Ends the one before at the instant the new one begins. */
  async insert(tx: Tx, ruleset: Ruleset, catalogue: RemedyCatalogue, origin: Origin): Promise<void> {
    const { id, version, hash, validFrom } = ruleset;
    const definition = { content: contentOf(ruleset), catalogue } satisfies Definition;
    await tx.rows({
      name: 'ruleset-end',
      text: `UPDATE ruleset SET valid_to = $1 WHERE valid_to IS NULL AND withdrawn_at IS NULL`,
      values: [validFrom],
    });
    await tx.rows({
      name: 'ruleset-insert',
      text: `INSERT INTO ruleset (id, version, hash, definition, valid_from, published_by, published_at, title, reason, authors, base_id, review)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      values: [
        ...[id, version, hash, definition, validFrom, tx.actor.personId, tx.now],
        ...[origin.title, origin.reason, origin.authors, origin.baseId, origin.review],
      ],
    });
  }

  /** Takes back what has not begun: the one before it goes on without an end. */
  async withdraw(tx: Tx, id: RulesetId): Promise<void> {
    await tx.rows({
      name: 'ruleset-withdraw',
      text: `UPDATE ruleset SET withdrawn_at = $2, withdrawn_by = $3 WHERE id = $1`,
      values: [id, tx.now, tx.actor.personId],
    });
    await tx.rows({
      name: 'ruleset-go-on',
      text: `UPDATE ruleset SET valid_to = NULL WHERE withdrawn_at IS NULL AND valid_to = (SELECT valid_from FROM ruleset WHERE id = $1)`,
      values: [id],
    });
  }
}

const usable = (found: InForce): Policy | null => (found === 'unusable' ? null : found);

const instantsOf = ({ receivedAt, eventAt, billAt }: DaysOf): readonly (Date | null)[] => [receivedAt, eventAt, billAt];
