import { Injectable } from '@nestjs/common';
import { AuthorityApi } from '../../authority/index.ts';
import type { RulesetId } from '../../kernel/index.ts';
import { UnitOfWork, type CommandContext } from '../../platform/index.ts';

/** Somebody has read what a ruleset changed for them. */
@Injectable()
export class ReadChanges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly authority: AuthorityApi,
  ) {}

  /** Throws 404 `ruleset-not-found`. */
  execute(rulesetId: RulesetId, command: CommandContext): Promise<{ readonly rulesetId: RulesetId }> {
    return this.work.command(command, async (tx) => {
      await this.authority.readChanges(tx, command.actor.personId, rulesetId);
      return { rulesetId };
    });
  }
}
