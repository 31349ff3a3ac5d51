import { Injectable } from '@nestjs/common';
import { AuthorityApi, type Decided, type RemedyParams } from '../../authority/index.ts';
import { Ids, type EscalationId, type Money, type PersonActor, type PersonId, type RemedyId } from '../../kernel/index.ts';
import { eventsOf, type Tx } from '../../platform/index.ts';
import { Remedies } from '../db/remedies.repository.ts';
import { isOpen } from '../domain/complaint-state.ts';
import type { Complaint } from '../domain/complaint.ts';
import { coverFor, type Cover } from '../domain/escalation-events.ts';
import { opinionUsed } from '../domain/opinion-used.ts';
import { isOfSubstance, requireNoteFor } from '../domain/note-duty.ts';
import { remedyErrors } from '../domain/remedy.errors.ts';
import { authorise, propose, type Remedy } from '../domain/remedy.ts';
import { requireGranted, type Seen } from '../domain/require-granted.ts';
import type { ComplaintCircumstances } from '../facts/circumstances.ts';
import { HeldCircumstances } from '../facts/held-circumstances.ts';
import { StandIns } from '../facts/stand-ins.ts';
import { AnnounceRemedy } from './announce-remedy.ts';
import { MarkDecisions } from './mark-decisions.ts';
import { RemedyTerms } from './remedy-terms.ts';

/** `seen` is null where nothing could be shown before: a complaint that is registered and resolved at once. */
export type RemedyAsk = {
  readonly kind: string;
  readonly params: RemedyParams;
  readonly amount: Money | null;
  readonly seen: Seen | null;
  readonly coverId: EscalationId | null;
  /** For whom the actor stands in, by whose authority it is given. */
  readonly inPlaceOf: PersonId | null;
  /** For colleagues: why it was given. */
  readonly note: string | null;
};

export type Given = { readonly remedy: Remedy; readonly decision: Decided };

/** `circumstances` are those of the last remedy given on the actor's own authority: whoever goes on need not read them again. */
export type GivenAll = {
  readonly complaint: Complaint;
  readonly given: readonly Given[];
  readonly circumstances: ComplaintCircumstances | null;
};

/** Gives remedies within somebody's authority: all of them or, by throwing, none. The caller holds the complaint. */
@Injectable()
export class GiveRemedies {
  constructor(
    private readonly circumstances: HeldCircumstances,
    private readonly authority: AuthorityApi,
    private readonly remedies: Remedies,
    private readonly announce: AnnounceRemedy,
    private readonly terms: RemedyTerms,
    private readonly marks: MarkDecisions,
    private readonly standIns: StandIns,
    private readonly ids: Ids,
  ) {}

  /** Throws 409 `complaint-not-open`, `verdict-changed`, 422 `not-yet-permitted`, `note-missing`, `not-offered`, 403 `beyond-authority`, `not-a-substitute`, `substitute-barred`, 422 `one-giver-at-a-time`. */
  async within(tx: Tx, complaint: Complaint, asks: readonly RemedyAsk[], actor: PersonActor): Promise<GivenAll> {
    if (!isOpen(complaint.state)) throw remedyErrors.complaintNotOpen(complaint.state);
    if (new Set(asks.map(({ inPlaceOf }) => inPlaceOf)).size > 1) throw remedyErrors.oneGiverAtATime();
    let so: GivenAll = { complaint, given: [], circumstances: null };
    for (const ask of asks) {
      if (ask.coverId && ask.inPlaceOf) throw remedyErrors.oneAuthorityAtATime();
      const cover = ask.coverId && (await this.#cover(tx, so, ask, ask.coverId, actor));
      const lentBy = cover ? cover.givenBy : ask.inPlaceOf;
      const own = await this.circumstances.execute(tx, so.complaint, actor, {
        spends: ask.amount !== null,
        ...(lentBy && { inPlaceOf: lentBy }),
      });
      if (ask.inPlaceOf) await this.standIns.require(tx, so.complaint, { giverId: ask.inPlaceOf, request: ask }, actor);
      so = await this.#give(tx, so, ask, { actor, own, cover, lentBy });
    }
    return so;
  }

  async #give(
    tx: Tx,
    { complaint, given }: GivenAll,
    ask: RemedyAsk,
    { actor, own, cover, lentBy }: Standing,
  ): Promise<GivenAll> {
    const { kind, params, amount, seen, note } = ask;
    const id = this.ids.next<RemedyId>();
    const request = { kind, params, amount };
    const refusing = await this.marks.refusing(tx, complaint, request, { personId: actor.personId, lentBy, own });
    const decision = await this.authority.decide(tx, {
      ...own,
      ...{ purpose: 'commit', request, remedyId: id, onBehalfOf: lentBy, boardMinute: null },
      hasNote: isOfSubstance(note),
    });
    requireGranted(decision, cover ? null : seen);
    requireNoteFor(decision.record.decision, kind);
    const usedUp = { ...opinionUsed(decision.record.decision, own.opinions, request), ...(cover && { coverId: cover.id }) };
    const asked = { id, complaintId: complaint.id, kind, params: { ...decision.record.request.params, ...usedUp }, amount };
    const executeBy = await this.terms.executeBy(tx, kind);
    const grant = { decisionId: decision.id, by: actor.personId, at: tx.now, byOwnAuthority: !lentBy, executeBy };
    const remedy = authorise(propose(asked, null, tx.now), amount, grant);
    await this.remedies.insert(tx, remedy);
    const told = await this.announce.authorised(tx, complaint, remedy, decision);
    if (note) await this.announce.explained(tx, told, { remedyId: id, decisionId: decision.id }, { note, by: actor.personId });
    if (refusing) await this.marks.mark(tx, told, decision, { refusing, now: own.stand });
    return { complaint: told, given: [...given, { remedy, decision }], circumstances: lentBy ? null : own };
  }

  /** Also looks at what this command has used already, which the journal does not know yet. */
  async #cover(
    tx: Tx,
    { complaint, given }: GivenAll,
    { kind, amount }: RemedyAsk,
    id: EscalationId,
    { personId }: PersonActor,
  ): Promise<Cover> {
    if (given.some(({ remedy }) => remedy.params.coverId === id)) throw remedyErrors.coverUsed();
    return coverFor(await eventsOf(tx, complaint.id), id, { kind, amount, by: personId, at: tx.now });
  }
}

/** `lentBy` is whose authority is used instead of the actor's own: under a one-time approval, or in their place. */
type Standing = {
  readonly actor: PersonActor;
  readonly own: ComplaintCircumstances;
  readonly cover: Cover | null;
  readonly lentBy: PersonId | null;
};
