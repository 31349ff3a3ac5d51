import { Injectable } from '@nestjs/common';
import type { PanelQuestion } from '../../authority/index.ts';
import { Clock, type PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { ReadCircumstances } from '../facts/circumstances.ts';
import { PanelAnswers, type AuthorityPanel } from './panel-answers.ts';
import { VisibleComplaint } from './visible-complaint.ts';

/** What the person who looks may do about a complaint, remedy by remedy; with `asked`, for one amount. It stores nothing. */
@Injectable()
export class AuthorityPanelQuery {
  constructor(
    private readonly database: Database,
    private readonly visible: VisibleComplaint,
    private readonly circumstances: ReadCircumstances,
    private readonly answers: PanelAnswers,
    private readonly clock: Clock,
  ) {}

  async execute(idOrReference: string, actor: PersonActor, asked: PanelQuestion['asked']): Promise<AuthorityPanel> {
    const complaint = await this.visible.get(this.database, actor, idOrReference);
    const circumstances = await this.circumstances.execute(this.database, complaint, {
      personId: actor.personId,
      at: this.clock.now(),
    });
    return this.answers.of(complaint, circumstances, actor, asked);
  }
}
