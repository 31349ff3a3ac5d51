import { Injectable } from '@nestjs/common';
import { Ids, type PersonId } from '../../kernel/index.ts';
import { recordAudit, UnitOfWork, type CommandContext, type Tx } from '../../platform/index.ts';
import { Delegations } from '../db/delegations.repository.ts';
import { People } from '../db/people.repository.ts';
import {
  checkDelegation,
  toDelegationReply,
  type Delegation,
  type DelegationId,
  type DelegationReply,
} from '../domain/delegation.ts';
import { staffErrors } from '../domain/staff.errors.ts';

export type NewDelegation = Omit<Delegation, 'id'>;

/** Names who stands in for somebody, for a time; only the giver or an administrator does, never the substitute. */
@Injectable()
export class Delegate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: People,
    private readonly delegations: Delegations,
    private readonly ids: Ids,
  ) {}

  /**
   * Throws 404 `person-not-found`; 409 `substitute-named-already` when the giver has somebody for a part of that time; 422
   * `ends-before-it-begins`, `delegation-over`, `delegation-to-yourself`, `role-cannot-stand-in`.
   */
  execute(input: NewDelegation, command: CommandContext): Promise<DelegationReply> {
    return this.work.command(command, (tx) => this.within(tx, input));
  }

  async within(tx: Tx, input: NewDelegation): Promise<DelegationReply> {
    const { person: giver } = await this.people.lock(tx, input.giverId);
    const substitute = await this.people.get(tx, input.substituteId);
    checkDelegation({ ...input, giver, substitute }, tx.now);
    const delegation: Delegation = { ...input, id: this.ids.next<DelegationId>() };
    if (await this.delegations.isTaken(tx, delegation)) throw staffErrors.substituteNamedAlready();
    await this.delegations.insert(tx, delegation);
    await this.#audit(tx, 'person.substitute-named', delegation);
    return toDelegationReply({ ...delegation, giverName: giver.name, giverRole: giver.role, substituteName: substitute.name });
  }

  /** Throws 404 `delegation-not-found`. */
  end(giverId: PersonId, id: DelegationId, command: CommandContext): Promise<DelegationReply> {
    return this.work.command(command, async (tx) => {
      if (!(await this.delegations.end(tx, giverId, id))) throw staffErrors.delegationNotFound();
      const ended = await this.delegations.one(tx, id);
      if (!ended) throw staffErrors.delegationNotFound();
      await this.#audit(tx, 'person.substitution-ended', ended);
      return toDelegationReply(ended);
    });
  }

  #audit(tx: Tx, action: string, { id, giverId, substituteId, startsAt, endsAt }: Delegation): Promise<void> {
    const details = { delegationId: id, substituteId, startsAt, endsAt };
    return recordAudit(tx, { at: tx.now, by: tx.actor, action, subject: 'person', subjectId: giverId, details });
  }
}
