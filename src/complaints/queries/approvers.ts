import { Injectable } from '@nestjs/common';
import type { PanelRemedy } from '../../authority/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { rankOf, type PersonId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { onCallFirst, StaffApi, type PersonHolder } from '../../staff/index.ts';
import type { Complaint } from '../domain/complaint.ts';
import { MayHold } from '../facts/may-hold.ts';

export type ApproverOf = (remedy: PanelRemedy) => PersonHolder | null;

/** Who is here and could decide what is beyond somebody's own authority. */
@Injectable()
export class Approvers {
  constructor(
    private readonly staff: StaffApi,
    private readonly mayHold: MayHold,
    private readonly deadlines: DeadlinesApi,
  ) {}

  /**
   * The lowest holder of the level a remedy needs who may decide about this complaint, the own team first; outside its hours whoever
   * is on call and holds it. Asked once per family.
   */
  async among(
    sql: Sql,
    remedies: readonly PanelRemedy[],
    complaint: Complaint,
    { at, except }: { readonly at: Date; readonly except: PersonId },
  ): Promise<ApproverOf> {
    const { teamId } = complaint;
    const beyond = remedies.filter(needsSomebody);
    const families = [...new Set(beyond.map((remedy) => remedy.family))];
    const holders = await this.staff.holdersIn(sql, families, { level: 'frontline', teamId, at });
    const isOpen = beyond.length === 0 || (await this.deadlines.isOpen(sql, teamId, at));
    const onCall = isOpen ? [] : await this.staff.onCall(sql, { teamId, at });
    const suits = this.#remembering(sql, complaint);
    const found = new Map<string, PersonHolder | null>();
    for (const remedy of beyond) {
      const able = (holders.get(remedy.family) ?? []).filter((holder) => holder.id !== except && isHighEnough(holder, remedy));
      found.set(remedy.kind, await firstOf(onCallFirst(onCall, able), suits));
    }
    return ({ kind }) => found.get(kind) ?? null;
  }

  /** Many remedies need the same few people. */
  #remembering(sql: Sql, complaint: Complaint): (holder: PersonHolder) => Promise<boolean> {
    const known = new Map<PersonId, Promise<boolean>>();
    return (holder) => {
      const answer = known.get(holder.id) ?? this.mayHold.suits(sql, complaint, holder, 'decider');
      known.set(holder.id, answer);
      return answer;
    };
  }
}

const isHighEnough = (holder: PersonHolder, remedy: PanelRemedy): boolean => {
  const level = needsSomebody(remedy);
  return level !== null && rankOf(holder.level) >= rankOf(level);
};

async function firstOf(
  holders: readonly PersonHolder[],
  suits: (holder: PersonHolder) => Promise<boolean>,
): Promise<PersonHolder | null> {
  for (const holder of holders) if (await suits(holder)) return holder;
  return null;
}

const needsSomebody = ({ decision: { escalateTo } }: PanelRemedy): PanelRemedy['decision']['escalateTo'] =>
  escalateTo === 'board' ? null : escalateTo;
