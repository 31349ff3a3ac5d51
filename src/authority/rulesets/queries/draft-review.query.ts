import { Injectable } from '@nestjs/common';
import { Clock, type RulesetId } from '../../../kernel/index.ts';
import { Database } from '../../../platform/index.ts';
import { Rulesets } from '../../db/rulesets.repository.ts';
import { Drafts } from '../db/drafts.repository.ts';
import { commandsFor, type Draft, type DraftCommand } from '../domain/draft.ts';
import { JudgeDraft, type Judgement } from '../use-cases/judge-draft.ts';

export type DraftReview = Judgement & {
  readonly draft: Draft;
  /** Other rules were published since it was begun. */
  readonly isBehind: boolean;
  readonly commands: readonly DraftCommand[];
};

/** Everything a reviewer looks at before signing. */
@Injectable()
export class DraftReviewQuery {
  constructor(
    private readonly database: Database,
    private readonly drafts: Drafts,
    private readonly rulesets: Rulesets,
    private readonly judge: JudgeDraft,
    private readonly clock: Clock,
  ) {}

  /** Throws 404 `ruleset-not-found`, also for a ruleset that is published. */
  async execute(id: RulesetId): Promise<DraftReview> {
    const draft = await this.drafts.get(this.database, id);
    const newest = await this.rulesets.newestNow(this.database);
    const judgement = await this.judge.execute(this.database, draft, this.clock.now());
    return {
      ...judgement,
      draft,
      isBehind: newest !== null && newest.id !== draft.baseId,
      commands: commandsFor(draft.state),
    };
  }
}
