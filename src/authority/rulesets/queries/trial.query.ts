import { Injectable } from '@nestjs/common';
import type { RulesetId } from '../../../kernel/index.ts';
import { Database } from '../../../platform/index.ts';
import { Drafts } from '../db/drafts.repository.ts';
import { agreementOf, type TrialAgreement } from '../domain/trial-agreement.ts';
import { Trials, type TrialCount, type TrialFlip } from '../db/trials.repository.ts';
import { RulesetDocuments } from './ruleset-documents.query.ts';

export type TrialSoFar = {
  readonly decisions: number;
  readonly flipped: number;
  readonly counts: readonly TrialCount[];
  readonly flips: readonly TrialFlip[];
  readonly agreement: TrialAgreement;
};

/** What the ruleset on trial would have said so far. */
@Injectable()
export class TrialQuery {
  constructor(
    private readonly database: Database,
    private readonly drafts: Drafts,
    private readonly documents: RulesetDocuments,
    private readonly trials: Trials,
  ) {}

  /** Nothing of rules that never were a draft. Throws 404 `ruleset-not-found`. */
  async execute(id: RulesetId): Promise<TrialSoFar> {
    const { hash } = (await this.drafts.find(this.database, id)) ?? (await this.documents.one(id));
    const counts = hash === null ? [] : await this.trials.counts(this.database, id, hash);
    const sum = (of: readonly TrialCount[]): number => of.reduce((total, { count }) => total + count, 0);
    return {
      decisions: sum(counts),
      flipped: sum(counts.filter(({ live, trial }) => live !== trial)),
      counts,
      flips: hash === null ? [] : await this.trials.flips(this.database, id, hash),
      agreement: agreementOf(hash === null ? [] : await this.trials.ruled(this.database, id, hash)),
    };
  }
}
