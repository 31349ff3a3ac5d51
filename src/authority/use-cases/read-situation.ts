import { Injectable } from '@nestjs/common';
import { noCurrency } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { Allowances } from '../db/allowances.repository.ts';
import type { Circumstances } from '../domain/asking.ts';
import { countersOfFacts, fromLedger } from '../domain/ledger.ts';
import { factsRead, kindsAsking } from '../domain/facts-read.ts';
import { counterOfBudget } from '../domain/budget-held.ts';
import type { Policy } from '../domain/policy.ts';
import { type Situation, situationFor } from '../domain/question.ts';
import type { RemedyKind } from '../domain/remedy-catalogue.ts';
import { countersOf } from '../domain/ruleset.ts';

/** Puts what was handed in and what the ledger says together. */
@Injectable()
export class ReadSituation {
  constructor(private readonly allowances: Allowances) {}

  /**
   * `kind` is the one that is asked for, and everything is read: it goes on record. Without it no more of the ledger is read than the rules
   * ask for, about every kind: years of a whole team's giving are not summed for an answer that nobody keeps.
   */
  async execute(sql: Sql, circumstances: Circumstances, policy: Policy | null, kind?: RemedyKind): Promise<Situation> {
    const kinds = kind === undefined ? (policy ? kindsAsking(policy) : []) : [kind];
    const budgets = (policy?.budgets ?? []).map(counterOfBudget);
    const wanted = kind === undefined && policy ? factsRead(policy) : undefined;
    const counters = [...countersOfFacts(kinds, wanted), ...(policy ? countersOf(policy.ruleset) : []), ...budgets];
    const reading = await this.allowances.read(sql, counters, circumstances, currencyOf(circumstances, policy));
    const { facts, ...ledger } = fromLedger(reading, kinds, circumstances);
    const without = this.withoutLedger(circumstances);
    const situation = { ...without, facts: { ...without.facts, ...facts }, ...ledger };
    return kind === undefined ? situation : situationFor(kind, situation);
  }

  /** What is known before the ledger is asked. `secondPerson` is false: whether a colleague confirmed depends on the remedy. */
  withoutLedger({ at, facts, employee, flags, evidence, hasNote, isCustomerTold, lateObligations }: Circumstances): Situation {
    return {
      at,
      facts,
      levels: employee.levels,
      used: {},
      paidUnder: {},
      late: lateObligations,
      hardStops: flags,
      present: { evidence, secondPerson: false, note: hasNote, customerNotified: isCustomerTold },
    };
  }
}

export const currencyOf = ({ currency }: Circumstances, policy: Policy | null): string =>
  currency ?? policy?.ruleset.currency ?? noCurrency;

export const confirmedBy = (situation: Situation, secondPerson: boolean): Situation =>
  secondPerson ? { ...situation, present: { ...situation.present, secondPerson } } : situation;
