import { Injectable } from '@nestjs/common';
import type { PanelQuestion } from '../../authority/index.ts';
import { Clock, type PersonActor, type PersonId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
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
    private readonly staff: StaffApi,
    private readonly clock: Clock,
  ) {}

  /** With `inPlaceOf`, by the authority of somebody they stand in for. Throws 403 `not-a-substitute`. */
  async execute(
    idOrReference: string,
    actor: PersonActor,
    asked: PanelQuestion['asked'],
    inPlaceOf: PersonId | null = null,
  ): Promise<AuthorityPanel> {
    const complaint = await this.visible.get(this.database, actor, idOrReference);
    const { personId } = actor;
    const at = this.clock.now();
    const own = await this.circumstances.execute(this.database, complaint, { personId, at });
    if (!inPlaceOf) return this.answers.of(complaint, own, actor, { asked });
    await this.staff.requireSubstitute(this.database, { giverId: inPlaceOf, substituteId: personId, at });
    const theirs = await this.circumstances.execute(this.database, complaint, { personId, at, inPlaceOf });
    return this.answers.of(complaint, theirs, actor, { asked, inPerson: own });
  }
}
