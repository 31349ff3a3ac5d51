import { Injectable } from '@nestjs/common';
import { AuthorityApi, type PanelQuestion } from '../../authority/index.ts';
import type { PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import type { Complaint } from '../domain/complaint.ts';
import { toRemedyOnPanel, type RemedyOnPanel } from '../domain/panel-remedy.ts';
import { recommended, type Recommended } from '../domain/recommended.ts';
import type { ComplaintCircumstances } from '../facts/circumstances.ts';
import { AnswerTimes } from '../answer-times.ts';
import { Approvers } from './approvers.ts';

export type AuthorityPanel = {
  readonly ruleset: { readonly version: number; readonly hash: string } | null;
  readonly evaluatedAt: Date;
  readonly currency: string;
  readonly remedies: readonly RemedyOnPanel[];
  readonly recommended: Recommended | null;
};

/** One remedy asked for an amount, and what holds for a substitute in person. */
export type PanelWanted = { readonly asked: PanelQuestion['asked']; readonly inPerson?: ComplaintCircumstances };

/** What the rules say of every remedy, with who else could decide it and which one to look at first. It stores nothing. */
@Injectable()
export class PanelAnswers {
  constructor(
    private readonly database: Database,
    private readonly authority: AuthorityApi,
    private readonly approvers: Approvers,
    private readonly times: AnswerTimes,
  ) {}

  async of(
    complaint: Complaint,
    circumstances: ComplaintCircumstances,
    actor: PersonActor,
    { asked, inPerson }: PanelWanted,
  ): Promise<AuthorityPanel> {
    const panel = await this.authority.panel(this.database, {
      ...circumstances,
      ...(asked && { asked }),
      ...(inPerson && { inPerson }),
    });
    const about = { at: circumstances.at, except: actor.personId };
    const decidersOf = await this.approvers.among(this.database, panel.remedies, complaint, about);
    const levels = [...new Set(panel.remedies.flatMap(({ decision }) => decision.escalateTo ?? []))];
    const timeOf = await this.times.of(this.database, levels, circumstances.at);
    const remedies = panel.remedies.map((remedy) => toRemedyOnPanel(remedy, panel, decidersOf(remedy), timeOf));
    return {
      ruleset: panel.ruleset && { version: panel.ruleset.version, hash: panel.ruleset.hash },
      evaluatedAt: panel.evaluatedAt,
      currency: panel.currency,
      remedies,
      recommended: recommended(remedies, await this.authority.catalogue(this.database), complaint),
    };
  }
}
