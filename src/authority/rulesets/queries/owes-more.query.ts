import { Injectable } from '@nestjs/common';
import { Clock, type ComplaintId, type RulesetId } from '../../../kernel/index.ts';
import { Database } from '../../../platform/index.ts';
import { Rulesets } from '../../db/rulesets.repository.ts';
import { owedMore, type OwedMore } from '../../domain/owed-more.ts';
import { paidUnder } from '../../domain/paid-under.ts';
import type { Policy } from '../../domain/policy.ts';
import { revived } from '../../domain/situation-record.ts';
import { withVersionsOfThen } from '../../domain/versions-of-then.ts';
import { DecidedCases, type DecidedCase } from '../db/decided-cases.ts';
import { policyOf } from '../use-cases/draft-policy.ts';
import { RulesetDocuments } from './ruleset-documents.query.ts';

export type CaseOwedMore = Pick<DecidedCase, 'complaintId' | 'reference' | 'state' | 'receivedAt'> &
  OwedMore & { readonly title: string };

/** `looked` cases were decided again on the facts of then; `next` goes on where this page ended. */
export type OwesMore = { readonly looked: number; readonly items: readonly CaseOwedMore[]; readonly next: ComplaintId | null };

type Asked = { readonly from: Date | null; readonly cursor: ComplaintId | null; readonly limit: number };

const oneYearMs = 365 * 86_400_000;

/** Decided complaints that new rules owe more than the rules they follow: those whose customers keep the better of both. */
@Injectable()
export class OwesMoreQuery {
  constructor(
    private readonly documents: RulesetDocuments,
    private readonly rulesets: Rulesets,
    private readonly cases: DecidedCases,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Received in the year before the rules began, or before now, unless said otherwise. Throws 404 `ruleset-not-found`. */
  async execute(id: RulesetId, { from, cursor, limit }: Asked): Promise<OwesMore> {
    const now = this.clock.now();
    const document = await this.documents.get(this.database, id, now);
    if (!document.baseId) return { looked: 0, items: [], next: null };
    const before = document.validFrom ?? now;
    const base = await this.rulesets.policy(this.database, document.baseId);
    const after = policyOf(document);
    const window = { from: from ?? new Date(before.getTime() - oneYearMs), before, after: cursor, limit };
    const found = await this.cases.page(this.database, window, document.content.currency);
    const items: CaseOwedMore[] = [];
    let looked = 0;
    for (const one of found) {
      const more = await this.#of(one, { before: base, after });
      if (more) looked += 1;
      items.push(...(more ?? []));
    }
    return { looked, items, next: found.length === limit ? (found.at(-1)?.complaintId ?? null) : null };
  }

  /** Null where the rules of one of its days cannot be used. */
  async #of(
    { complaintId, reference, state, receivedAt, eventAt, billAt, situation, given }: DecidedCase,
    { before, after }: { readonly before: Policy; readonly after: Policy },
  ): Promise<readonly CaseOwedMore[] | null> {
    const then = await this.rulesets.ofThen(this.database, { receivedAt, eventAt, billAt });
    if (!then) return null;
    const policies = { before: withVersionsOfThen(before, then), after: withVersionsOfThen(after, then) };
    const titles = new Map(policies.after.ruleset.rules.map(({ key, title }) => [key, title]));
    return owedMore(policies, revived(situation), paidUnder(given)).map((more) => ({
      ...{ complaintId, reference, state, receivedAt },
      ...more,
      title: titles.get(more.rule) ?? more.rule,
    }));
  }
}
