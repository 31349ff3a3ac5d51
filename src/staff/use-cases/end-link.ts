import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../kernel/index.ts';
import { recordAudit, UnitOfWork, type CommandContext } from '../../platform/index.ts';
import { Links } from '../db/links.repository.ts';
import type { Link, LinkId } from '../domain/link.ts';
import { staffErrors } from '../domain/staff.errors.ts';

/** Nobody ends a link of their own: an administrator does, after asking. */
@Injectable()
export class EndLink {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: Links,
  ) {}

  /** Throws 404 `link-not-found`, 403 `own-link`. */
  execute({ personId, linkId }: { personId: PersonId; linkId: LinkId }, command: CommandContext): Promise<Link> {
    return this.work.command(command, async (tx) => {
      if (command.actor.personId === personId) throw staffErrors.ownLink();
      const link = await this.links.end(tx, personId, linkId);
      if (!link) throw staffErrors.linkNotFound();
      await recordAudit(tx, {
        at: tx.now,
        by: tx.actor,
        action: 'person.link-ended',
        subject: 'person',
        subjectId: personId,
        details: { linkId },
      });
      return link;
    });
  }
}
