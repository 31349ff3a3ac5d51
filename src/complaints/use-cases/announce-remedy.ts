import { Injectable } from '@nestjs/common';
import { AuthorityApi, type Decided, type Owed } from '../../authority/index.ts';
import { DeadlinesApi, joined, type DeadlineOutcome } from '../../deadlines/index.ts';
import type { DecisionId, PersonId, RemedyId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { MergedComplaints } from '../db/merged-complaints.ts';
import { Notes } from '../db/notes.repository.ts';
import { Remedies } from '../db/remedies.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import type { Remedy } from '../domain/remedy.ts';

type Details = Readonly<Record<string, unknown>>;

/** Tells the journal what became of a remedy; what is owed by law has a clock of its own from the first day on. */
@Injectable()
export class AnnounceRemedy {
  constructor(
    private readonly changes: Changes,
    private readonly deadlines: DeadlinesApi,
    private readonly authority: AuthorityApi,
    private readonly notes: Notes,
    private readonly remedies: Remedies,
    private readonly merged: MergedComplaints,
  ) {}

  /** Executors make their orders from this event. */
  async authorised(
    tx: Tx,
    complaint: Complaint,
    remedy: Remedy,
    { id, record: { decision, ruleset } }: Decided,
  ): Promise<Complaint> {
    const { executor, executorCode: code } = await this.authority.kind(tx, remedy.kind);
    const details: Details = {
      ...{ executor, code, executeBy: remedy.executeBy?.toISOString(), accountId: complaint.accountId },
      ...{
        decisionId: id,
        verdict: decision.verdict,
        rulesetVersion: ruleset?.version ?? null,
        byOwnAuthority: remedy.byOwnAuthority,
      },
      ...(remedy.escalationId && { escalationId: remedy.escalationId }),
      ...(remedy.params.coverId && { coverId: remedy.params.coverId }),
    };
    return this.told(
      tx,
      complaint,
      remedy,
      { type: 'remedy.authorised', at: tx.now, details },
      await this.#obligations(tx, complaint, decision.owed),
    );
  }

  /** A word to colleagues that stays with the decision; the customer never reads it. */
  async explained(
    tx: Tx,
    complaint: Complaint,
    decided: { readonly remedyId: RemedyId; readonly decisionId: DecisionId },
    { note, by }: { readonly note: string; readonly by: PersonId },
  ): Promise<void> {
    const { id: noteId } = await this.notes.write(tx, complaint.id, by, note);
    await this.changes.remark(tx, complaint, { type: 'note.added', at: tx.now, details: { noteId, ...decided } });
  }

  /** The clock of an obligation stops when all of it has reached the customer. */
  async executed(tx: Tx, complaint: Complaint, remedy: Remedy, at: Date): Promise<Complaint> {
    const details: Details = { externalRef: remedy.externalRef };
    const stopped = await this.#settled(tx, complaint, remedy);
    return this.told(tx, complaint, remedy, { type: 'remedy.executed', at, details }, stopped);
  }

  /** Parts arrive in any order: the last of them ends the waiting, at the moment the latest arrived. */
  async #settled(tx: Tx, { id }: Complaint, { decisionId }: Remedy): Promise<DeadlineOutcome | null> {
    if (!decisionId || (await this.authority.decision(tx, decisionId)).record.decision.owed.length === 0) return null;
    const matter = [id, ...(await this.merged.ids(tx, id))];
    const given = (await Array.fromAsync(matter, (each) => this.remedies.of(tx, each))).flat();
    const arrived = new Map(given.map(({ id: remedyId, executedAt }) => [remedyId, executedAt]));
    const stopped: DeadlineOutcome[] = [];
    for (const { rule: key, paidBy } of await this.authority.settled(tx, matter)) {
      const at = new Date(Math.max(...paidBy.map((remedyId) => arrived.get(remedyId)?.getTime() ?? 0)));
      stopped.push(await this.deadlines.stop(tx, id, { kinds: ['OBLIGATION'], key, at }));
    }
    return stopped.length > 0 ? joined(...stopped) : null;
  }

  told(
    tx: Tx,
    complaint: Complaint,
    { id: remedyId, kind, amount }: Remedy,
    { type, at, details = {} }: { readonly type: string; readonly at: Date; readonly details?: Details },
    deadlines: DeadlineOutcome | null = null,
  ): Promise<Complaint> {
    return this.changes.remark(tx, complaint, { type, at, details: { remedyId, kind, amount, ...details } }, deadlines);
  }

  /**
   * From the day the customer said it: nobody here knows the event behind it better. Help without money answers to something of this
   * moment and runs from now. One that runs already runs on.
   */
  async #obligations(tx: Tx, { id, receivedAt }: Complaint, owed: readonly Owed[]): Promise<DeadlineOutcome | null> {
    if (owed.length === 0) return null;
    const running = (await this.deadlines.of(tx, id)).filter(({ kind, state }) => kind === 'OBLIGATION' && state === 'RUNNING');
    const started: DeadlineOutcome[] = [];
    for (const { rule: key, payWithin, amountMinor } of owed.filter(
      ({ rule }) => !running.some((deadline) => deadline.key === rule),
    )) {
      const { count, unit } = payWithin;
      const startedAt = amountMinor === 0 ? tx.now : receivedAt;
      const counted = { hours: unit === 'working-days' ? unit : 'calendar', target: count } as const;
      started.push(await this.deadlines.start(tx, id, { kind: 'OBLIGATION', key, startedAt, ...counted }));
    }
    return started.length > 0 ? joined(...started) : null;
  }
}
