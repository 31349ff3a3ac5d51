import { Injectable } from '@nestjs/common';
import { AuthorityApi, type ChangeNotice } from '../../authority/index.ts';
import { Clock, monthsBetween, type PersonId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';

/** What new rules changed for the person who asks, at the levels they hold now. */
@Injectable()
export class ChangesForMe {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffApi,
    private readonly authority: AuthorityApi,
    private readonly clock: Clock,
  ) {}

  async execute(personId: PersonId): Promise<readonly ChangeNotice[]> {
    const now = this.clock.now();
    const standing = await this.staff.standing(this.database, personId, now);
    const levelIn = (family: string) => this.staff.levelFor(standing, family);
    const { person, trainings, hiredOn } = standing;
    const tenureMonths = hiredOn === null ? null : monthsBetween(hiredOn, now.toISOString().slice(0, 10));
    const reader = { personId, role: person.role, trainings, tenureMonths, levelIn };
    return this.authority.changesFor(this.database, reader, now);
  }
}
