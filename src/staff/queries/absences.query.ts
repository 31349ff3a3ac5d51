import { Injectable } from '@nestjs/common';
import { Clock, type PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { Absences } from '../db/absences.repository.ts';
import { toReply, type AbsenceReply } from '../domain/absence.ts';

export type NamedAbsenceReply = AbsenceReply & { readonly personName: string };

/** Absences that are not over: one's own, and for whoever leads those of their people. */
@Injectable()
export class AbsencesQuery {
  constructor(
    private readonly database: Database,
    private readonly absences: Absences,
    private readonly clock: Clock,
  ) {}

  async own({ personId }: PersonActor): Promise<AbsenceReply[]> {
    return (await this.absences.of(this.database, personId, this.clock.now())).map(toReply);
  }

  /** A supervisor's team, or everybody's for managers and administrators; a supervisor without a team leads nobody. */
  async led({ role, teamId }: PersonActor): Promise<NamedAbsenceReply[]> {
    if (role === 'SUPERVISOR' && teamId === null) return [];
    const found = await this.absences.ofTeam(this.database, role === 'SUPERVISOR' ? teamId : null, this.clock.now());
    return found.map((absence) => ({ ...toReply(absence), personName: absence.personName }));
  }
}
