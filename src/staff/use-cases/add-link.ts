import { Injectable } from '@nestjs/common';
import { Ids } from '../../kernel/index.ts';
import { recordAudit, UnitOfWork, type CommandContext, type Tx } from '../../platform/index.ts';
import { Links } from '../db/links.repository.ts';
import { People } from '../db/people.repository.ts';
import { checkLink, type Link, type LinkId } from '../domain/link.ts';

/** `accountEnding`: at most four last digits of the account by which the customer was named. */
export type NewLink = Omit<Link, 'id'> & { readonly accountEnding?: string };

/** A person keeps away from a customer or household from now on: declared by themselves, or known to HR. */
@Injectable()
export class AddLink {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: People,
    private readonly links: Links,
    private readonly ids: Ids,
  ) {}

  execute(input: NewLink, command: CommandContext): Promise<Link> {
    return this.work.command(command, (tx) => this.within(tx, input));
  }

  /** A link that exists already is answered as it is. Throws 404 `person-not-found`, 422 `link-names-one`. */
  async within(tx: Tx, { accountEnding, ...input }: NewLink): Promise<Link> {
    checkLink(input);
    await this.people.lock(tx, input.personId);
    const earlier = (await this.links.of(tx, input.personId)).find((link) => isSame(link, input));
    if (earlier) return earlier;
    const link: Link = { ...input, id: this.ids.next<LinkId>() };
    await this.links.insert(tx, link, accountEnding ?? null);
    const { personId, ...details } = link;
    await recordAudit(tx, {
      at: tx.now,
      by: tx.actor,
      action: 'person.link-added',
      subject: 'person',
      subjectId: personId,
      details,
    });
    return link;
  }
}

const isSame = (link: Link, input: Omit<Link, 'id'>): boolean =>
  link.customerId === input.customerId && link.householdId === input.householdId && link.relation === input.relation;
