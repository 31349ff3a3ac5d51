import { Injectable } from '@nestjs/common';
import { AuthorityApi, type PanelQuestion } from '../../authority/index.ts';
import { Clock, type PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { toRemedyOnPanel, type RemedyOnPanel } from '../domain/panel-remedy.ts';
import { ReadCircumstances } from '../facts/circumstances.ts';
import { Approvers } from './approvers.ts';
import { VisibleComplaint } from './visible-complaint.ts';

export type AuthorityPanel = {
  readonly ruleset: { readonly version: number; readonly hash: string } | null;
  readonly evaluatedAt: Date;
  readonly currency: string;
  readonly remedies: readonly RemedyOnPanel[];
};

/** What the person who looks may do about a complaint, remedy by remedy; with `asked`, for one amount. It stores nothing. */
@Injectable()
export class AuthorityPanelQuery {
  constructor(
    private readonly database: Database,
    private readonly visible: VisibleComplaint,
    private readonly circumstances: ReadCircumstances,
    private readonly authority: AuthorityApi,
    private readonly approvers: Approvers,
    private readonly clock: Clock,
  ) {}

  async execute(idOrReference: string, actor: PersonActor, asked: PanelQuestion['asked']): Promise<AuthorityPanel> {
    const complaint = await this.visible.get(this.database, actor, idOrReference);
    const at = this.clock.now();
    const circumstances = await this.circumstances.execute(this.database, complaint, { personId: actor.personId, at });
    const panel = await this.authority.panel(this.database, { ...circumstances, ...(asked && { asked }) });
    const about = { teamId: complaint.teamId, at, except: actor.personId };
    const approverOf = await this.approvers.among(this.database, panel.remedies, about);
    return {
      ruleset: panel.ruleset && { version: panel.ruleset.version, hash: panel.ruleset.hash },
      evaluatedAt: panel.evaluatedAt,
      currency: panel.currency,
      remedies: panel.remedies.map((remedy) => toRemedyOnPanel(remedy, panel, approverOf(remedy))),
    };
  }
}
