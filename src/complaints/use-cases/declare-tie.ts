import { Injectable } from '@nestjs/common';
import { CustomersApi } from '../../customers/index.ts';
import type { CustomerId, PersonId } from '../../kernel/index.ts';
import { UnitOfWork, type CommandContext, type Tx } from '../../platform/index.ts';
import { StaffApi, type LinkSource, type Relation } from '../../staff/index.ts';
import { shownDigits } from '../domain/tie.ts';
import { tieErrors } from '../domain/tie.errors.ts';
import { LimitLookUps } from './limit-look-ups.ts';

export type NewTie = {
  readonly personId: PersonId;
  /** Whole, as it stands on a bill. */
  readonly accountNumber: string;
  readonly relation: Relation;
  readonly source: LinkSource;
};

/** Somebody keeps away from whoever holds an account, from now on; the answer does not say who that is. */
@Injectable()
export class DeclareTie {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffApi,
    private readonly customers: CustomersApi,
    private readonly limit: LimitLookUps,
  ) {}

  /** Throws 404 `person-not-found`, 422 `tie-account-unknown`, 429 `too-many-look-ups` after ten such in ten minutes. */
  async execute(tie: NewTie, command: CommandContext): Promise<{ readonly id: string }> {
    await this.limit.admit(command.actor.personId);
    const added = await this.work.command(command, (tx) => this.#added(tx, tie));
    await this.limit.found(command.actor.personId);
    return added;
  }

  async #added(tx: Tx, { accountNumber, ...tie }: NewTie): Promise<{ readonly id: string }> {
    const customerId = await this.#holderOf(tx, accountNumber);
    const accountEnding = bare(accountNumber).slice(-shownDigits);
    const { id } = await this.staff.addTie(tx, { ...tie, customerId, householdId: null, accountEnding });
    return { id };
  }

  async #holderOf(tx: Tx, accountNumber: string): Promise<CustomerId> {
    const holder = await this.customers.holderOf(tx, accountNumber);
    if (!holder) throw tieErrors.accountUnknown();
    return holder;
  }
}

const bare = (number: string): string => number.replaceAll(/[\s-]/g, '');
