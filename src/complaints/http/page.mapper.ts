import type { Account, Customer, Premise } from '../../customers/index.ts';
import type { Deadline } from '../../deadlines/index.ts';
import type { ComplaintPage } from '../queries/complaint-page.query.ts';
import type { SameMatter } from '../queries/merged-with.ts';
import { toComplaintView, toPromiseView } from './complaint.mapper.ts';
import { toRemedyView } from './remedy.mapper.ts';
import { toVisitView } from './visit.mapper.ts';
import type { MoneyView } from './money.views.ts';
import type {
  ComplaintPageView,
  DeadlineView,
  NamedView,
  PageAccountView,
  PageCustomerView,
  PagePremiseView,
  SameMatterView,
} from './page.views.ts';

const hidden = '•••';

/** For an auditor nothing that a person wrote or that names or finds one. */
export function toPageView(page: ComplaintPage): ComplaintPageView {
  const { complaint, category, party, names, isMasked } = page;
  return {
    ...toComplaintView(complaint),
    ...(isMasked && { description: hidden, remedySought: null, sentence: null, originReference: null }),
    categoryLabel: category?.label ?? null,
    emergency: complaint.safety === 'open' ? (category?.emergency ?? null) : null,
    customer: party.customer && toCustomer(party.customer, isMasked),
    account: party.account && toAccount(party.account, isMasked),
    premise: party.premise && toPremise(party.premise, isMasked),
    owner: named(complaint.ownerId, names.ownerName),
    team: named(complaint.teamId, names.teamName),
    deadlines: page.deadlines.map((deadline) => toDeadline(deadline, page.leftWhilePaused.get(deadline.id) ?? null)),
    remedies: page.remedies.map((remedy) => {
      const view = toRemedyView(remedy);
      return isMasked && view.endedReason !== null ? { ...view, endedReason: hidden } : view;
    }),
    promises: page.promises.map((promise) => ({ ...toPromiseView(promise), ...(isMasked && { what: hidden }) })),
    mergedInto: page.mergedWith.mergedInto && toSameMatter(page.mergedWith.mergedInto),
    merged: page.mergedWith.merged.map((merged) => ({
      ...toSameMatter(merged),
      description: isMasked ? hidden : merged.description,
    })),
    visits: page.visits.map((visit) => toVisitView(visit, isMasked)),
    next: [...page.next],
  };
}

const toSameMatter = ({ id, reference, category, receivedAt }: SameMatter): SameMatterView => ({
  id,
  reference,
  category,
  receivedAt,
});

const named = (id: string | null, name: string | null): NamedView | null => (id === null ? null : { id, name });

const toCustomer = (customer: Customer, isMasked: boolean): PageCustomerView => ({
  id: customer.id,
  name: isMasked ? hidden : customer.name,
  segment: customer.segment,
  vulnerable: customer.vulnerable,
  medicalEquipment: customer.medicalEquipment,
  spokenLanguage: customer.spokenLanguage,
  writtenLanguage: customer.writtenLanguage,
  representative: isMasked ? null : customer.representative,
  protected: customer.protected,
});

function toAccount(account: Account, isMasked: boolean): PageAccountView {
  const { id, number, utility, currency, disconnectOn, legalHold, factsAsOf } = account;
  const amount = (minor: number | null): MoneyView | null => (minor === null ? null : { minor, currency });
  return {
    id,
    number: isMasked ? hidden : number,
    utility,
    currency,
    balance: amount(account.balanceMinor),
    disputed: amount(account.disputedMinor),
    lastBill: amount(account.lastBillMinor),
    disconnectOn,
    legalHold,
    factsAsOf,
  };
}

const toPremise = ({ id, address, city, postcode, safetyFlags }: Premise, isMasked: boolean): PagePremiseView => ({
  id,
  address: isMasked ? hidden : address,
  city,
  postcode: isMasked ? hidden : postcode,
  safetyFlags: [...safetyFlags],
});

const toDeadline = (
  { id, kind, key, state, startedAt, dueAt, stoppedAt, breachedAt }: Deadline,
  secondsLeft: number | null,
): DeadlineView => ({
  id,
  kind,
  key,
  state,
  startedAt,
  dueAt,
  stoppedAt,
  breachedAt,
  secondsLeft,
});
