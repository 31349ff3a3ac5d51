import type { PackDeadline, PolicyPack } from '../../authority/index.ts';
import type { PolicyDraft } from '../../deadlines/index.ts';

/** The deadlines of a pack as policies that name their source; those whose day somebody names case by case are none. */
export const policiesOf = ({ deadlines, sources }: Pick<PolicyPack, 'deadlines' | 'sources'>): readonly PolicyDraft[] =>
  deadlines.flatMap((deadline) => policyOf(deadline, sources) ?? []);

/** A slot of its own lets it run beside the house's targets; clocks about a regulator's letter go by the letter's reference instead. */
function policyOf(
  { key, about, hours, target, policy, source }: PackDeadline,
  sources: PolicyPack['sources'],
): PolicyDraft | null {
  if (!policy) return null;
  const { startsOn, stopsOn, when } = policy;
  return {
    ...{ key, kind: 'REGULATORY', name: about, when, hours, target, pausesOn: [], ladder, calendarId: null },
    source: sources.find(({ id }) => id === source)?.name ?? source,
    slot: startsOn === 'LETTER' ? '' : key,
    statute: { startsOn, stopsOn },
  };
}

/** Nobody's source asks for reminders: these are what the house's own targets have, and may be edited like theirs. */
const ladder: PolicyDraft['ladder'] = [
  { when: 'BEFORE', amount: 25, action: 'NOTIFY', to: 'OWNER' },
  { when: 'DUE', amount: 0, action: 'NOTIFY', to: 'SUPERVISOR' },
];
