import { Injectable } from '@nestjs/common';
import type { PanelRemedy } from '../../authority/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { rankOf, type Level, type PersonId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { onCallFirst, StaffApi, type PersonHolder } from '../../staff/index.ts';
import type { Complaint } from '../domain/complaint.ts';
import { MayHold } from '../facts/may-hold.ts';

/** Whom a question would go to now, and whom it would go to if they were not here. */
export type Deciders = { readonly approver: PersonHolder | null; readonly next: PersonHolder | null };

export type DecidersOf = (remedy: PanelRemedy) => Deciders;

/** Who is here and could decide what is beyond somebody's own authority. */
@Injectable()
export class Approvers {
  constructor(
    private readonly staff: StaffApi,
    private readonly mayHold: MayHold,
    private readonly deadlines: DeadlinesApi,
  ) {}

  /**
   * The lowest two holders of the level a remedy needs who may decide about this complaint, the own team first; outside its hours those
   * on call who hold it first. Asked once per family.
   */
  async among(
    sql: Sql,
    remedies: readonly PanelRemedy[],
    complaint: Complaint,
    { at, except }: { readonly at: Date; readonly except: PersonId },
  ): Promise<DecidersOf> {
    const { teamId } = complaint;
    const beyond = remedies.filter(needsSomebody);
    const families = [...new Set(beyond.map((remedy) => remedy.family))];
    const holders = await this.staff.holdersIn(sql, families, { level: lowestNeeded(beyond), teamId, at });
    const isOpen = beyond.length === 0 || (await this.deadlines.isOpen(sql, teamId, at));
    const onCall = isOpen ? [] : await this.staff.onCall(sql, { teamId, at });
    const ableIn = new Map<string, readonly PersonHolder[]>();
    for (const remedy of beyond) {
      const able = (holders.get(remedy.family) ?? []).filter((holder) => holder.id !== except && isHighEnough(holder, remedy));
      ableIn.set(remedy.kind, onCallFirst(onCall, able));
    }
    const everybody = new Map([...ableIn.values()].flat().map((holder) => [holder.id, holder]));
    const suitable = await this.mayHold.among(sql, complaint, [...everybody.values()], 'decider');
    const suits = new Set(suitable.map(({ id }) => id));
    return ({ kind }) => firstTwo((ableIn.get(kind) ?? []).filter(({ id }) => suits.has(id)));
  }
}

const isHighEnough = (holder: PersonHolder, remedy: PanelRemedy): boolean => {
  const level = needsSomebody(remedy);
  return level !== null && rankOf(holder.level) >= rankOf(level);
};

/** Whoever holds less decides none of them. */
const lowestNeeded = (remedies: readonly PanelRemedy[]): Level =>
  remedies.reduce<Level>((least, remedy) => {
    const level = needsSomebody(remedy);
    return level !== null && rankOf(level) < rankOf(least) ? level : least;
  }, 'manager');

const firstTwo = ([approver, next]: readonly PersonHolder[]): Deciders => ({ approver: approver ?? null, next: next ?? null });

const needsSomebody = ({ decision: { escalateTo } }: PanelRemedy): PanelRemedy['decision']['escalateTo'] =>
  escalateTo === 'board' ? null : escalateTo;
