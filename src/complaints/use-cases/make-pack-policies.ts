import { Injectable } from '@nestjs/common';
import { packNamed } from '../../authority/index.ts';
import { DeadlinesApi, type OfferedPolicy } from '../../deadlines/index.ts';
import { recordAudit, UnitOfWork, type CommandContext } from '../../platform/index.ts';
import { policiesOf } from '../domain/pack-policies.ts';

/** Makes deadline policies of what the sources of a pack set; complaints that come from now on go by them. */
@Injectable()
export class MakePackPolicies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deadlines: DeadlinesApi,
  ) {}

  /** Answers how they all stand afterwards; what the house has under a key already stays as it is. Throws 404 `pack-not-found`. */
  execute(key: string, command: CommandContext): Promise<readonly OfferedPolicy[]> {
    const drafts = policiesOf(packNamed(key));
    return this.work.command(command, async (tx) => {
      const about = { at: tx.now, by: tx.actor, subject: 'deadline-policy', subjectId: null };
      for (const made of await this.deadlines.takeOffered(tx, drafts)) {
        const details = { key: made.key, version: made.version, pack: key };
        await recordAudit(tx, { ...about, action: 'deadline-policy.saved', details });
      }
      return this.deadlines.offered(tx, drafts);
    });
  }
}
