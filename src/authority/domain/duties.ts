import { rankOf } from '../../kernel/index.ts';
import type { Amounts } from './amounts.ts';
import type { Case } from './case.ts';
import type { Weighed } from './combine.ts';
import type { DutyKind } from './effect.ts';
import type { Present } from './question.ts';
import type { DutyDue } from './verdict.ts';

export function isDutyMet(present: Present, duty: DutyKind): boolean {
  switch (duty.kind) {
    case 'note':
      return present.note;
    case 'notify-customer':
      return present.customerNotified;
    case 'second-person':
      return present.secondPerson;
    case 'evidence':
      return present.evidence.includes(duty.evidence);
  }
}

/** The duties that come with the amount, what was given before included; without money those from 0 on. */
export function dutiesDue(subject: Case, { duties }: Weighed, { beyond, given }: Amounts): readonly DutyDue[] {
  const { entry, present, rank } = subject;
  const due = duties
    .filter(({ above }) => (entry.hasMoney ? beyond + given > above : above === 0))
    .map(({ rule, duty }): DutyDue => ({ rule, duty, met: isDutyMet(present, duty) }));
  if (!entry.hasMoney || rank >= rankOf('frontline')) return due;
  return [...due, { rule: null, duty: { kind: 'second-person' }, met: present.secondPerson }];
}
