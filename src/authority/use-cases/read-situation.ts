import { Injectable } from '@nestjs/common';
import type { Sql } from '../../platform/index.ts';
import { Allowances } from '../db/allowances.repository.ts';
import type { Circumstances } from '../domain/asking.ts';
import { countersOfFacts, fromLedger } from '../domain/ledger.ts';
import type { Policy } from '../domain/policy.ts';
import type { Situation } from '../domain/question.ts';
import { countersOf } from '../domain/ruleset.ts';

/** ISO 4217's own code for "no currency": where nothing says which money is meant, none was given in it. */
const noCurrency = 'XXX';

/** Puts what was handed in and what the ledger says together. */
@Injectable()
export class ReadSituation {
  constructor(private readonly allowances: Allowances) {}

  async execute(sql: Sql, circumstances: Circumstances, policy: Policy | null): Promise<Situation> {
    const counters = [...countersOfFacts, ...(policy ? countersOf(policy.ruleset) : [])];
    const reading = await this.allowances.read(sql, counters, circumstances, currencyOf(circumstances, policy));
    const { facts, used, paidUnder } = fromLedger(reading, circumstances.at);
    const without = this.withoutLedger(circumstances);
    return { ...without, facts: { ...without.facts, ...facts }, used, paidUnder };
  }

  /** What is known before the ledger is asked. `secondPerson` is false: whether a colleague confirmed depends on the remedy. */
  withoutLedger({ at, facts, employee, flags, evidence, hasNote, isCustomerTold }: Circumstances): Situation {
    return {
      at,
      facts,
      levels: employee.levels,
      used: {},
      paidUnder: {},
      hardStops: flags,
      present: { evidence, secondPerson: false, note: hasNote, customerNotified: isCustomerTold },
    };
  }
}

export const currencyOf = ({ currency }: Circumstances, policy: Policy | null): string =>
  currency ?? policy?.ruleset.currency ?? noCurrency;

export const confirmedBy = (situation: Situation, secondPerson: boolean): Situation =>
  secondPerson ? { ...situation, present: { ...situation.present, secondPerson } } : situation;
