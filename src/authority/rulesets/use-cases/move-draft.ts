import { Injectable } from '@nestjs/common';
import { recordAudit, UnitOfWork, type CommandContext, type Tx } from '../../../platform/index.ts';
import { rulesetHash } from '../../engine/published.ts';
import { Drafts } from '../db/drafts.repository.ts';
import { moved, recalled, rejected, requireRevision, submitted, type Draft } from '../domain/draft.ts';
import { replyOf, type DraftReply } from './draft-reply.ts';
import type { Saving } from './write-draft.ts';

/** Takes a draft from one state to the next; putting it in force is `PublishDraft`. */
@Injectable()
export class MoveDraft {
  constructor(
    private readonly work: UnitOfWork,
    private readonly drafts: Drafts,
  ) {}

  /** Seals the text and asks for a review. */
  submit(saving: Saving, reason: string, command: CommandContext): Promise<DraftReply> {
    return this.#move(saving, command, 'ruleset.submitted', (draft, tx) =>
      submitted(draft, { reason, hash: rulesetHash(draft.content), by: command.actor.personId, at: tx.now }),
    );
  }

  /** To write on: what was reviewed is reviewed again. */
  recall(saving: Saving, command: CommandContext): Promise<DraftReply> {
    return this.#move(saving, command, 'ruleset.recalled', (draft, tx) =>
      recalled(draft, { by: command.actor.personId, at: tx.now }),
    );
  }

  /** Evaluated beside the live rules at every decision, deciding nothing. Throws 409 `another-in-trial`. */
  tryOut(saving: Saving, command: CommandContext): Promise<DraftReply> {
    return this.#move(saving, command, 'ruleset.trial-begun', (draft, tx) => moved(draft, 'try-out', tx.now));
  }

  endTryOut(saving: Saving, command: CommandContext): Promise<DraftReply> {
    return this.#move(saving, command, 'ruleset.trial-ended', (draft, tx) => moved(draft, 'end-try-out', tx.now));
  }

  /** Throws 403 `own-ruleset`. */
  reject(saving: Saving, note: string, command: CommandContext): Promise<DraftReply> {
    return this.#move(saving, command, 'ruleset.rejected', (draft, tx) =>
      rejected(draft, note, { by: command.actor.personId, at: tx.now }),
    );
  }

  withdraw(saving: Saving, command: CommandContext): Promise<DraftReply> {
    return this.#move(saving, command, 'ruleset.withdrawn', (draft, tx) => moved(draft, 'withdraw', tx.now));
  }

  #move(
    { id, revision }: Saving,
    command: CommandContext,
    action: string,
    move: (draft: Draft, tx: Tx) => Draft,
  ): Promise<DraftReply> {
    return this.work.command(command, async (tx) => {
      const draft = await this.drafts.lock(tx, id);
      requireRevision(draft, revision);
      const after = move(draft, tx);
      await this.drafts.update(tx, after);
      await recordAudit(tx, {
        at: tx.now,
        by: tx.actor,
        action,
        subject: 'ruleset',
        subjectId: id,
        details: { from: draft.state, to: after.state, hash: after.hash },
      });
      return replyOf(after);
    });
  }
}
