import { changeBy, requireAllowed, type Change, type When } from './change.ts';
import { complaintErrors } from './complaint.errors.ts';
import type { Complaint, Severity } from './complaint.ts';
import { queueBandOf } from './queue-band.ts';

export type Recategorisation = {
  readonly category: string;
  readonly severity: Severity;
  readonly isSafetyCategory: boolean;
  readonly shutOffSoonUntil: string;
};

/** What it is about and how bad, corrected. A danger once reported stays open until somebody says that it was made safe; another danger is open again. */
export function recategorise(complaint: Complaint, input: Recategorisation, when: When): Change {
  requireAllowed('recategorise', complaint);
  const { category, severity, isSafetyCategory, shutOffSoonUntil } = input;
  if (category === complaint.category && severity === complaint.severity) throw complaintErrors.nothingChanges('category');
  const safety = isSafetyCategory && (complaint.safety === 'none' || category !== complaint.category) ? 'open' : complaint.safety;
  const queueBand = queueBandOf({ safety, disconnectOn: complaint.disconnectOn }, shutOffSoonUntil);
  const from = { category: complaint.category, severity: complaint.severity };
  return changeBy(
    'recategorise',
    complaint,
    when,
    'complaint.recategorised',
    { category, severity, safety, queueBand },
    { from },
  );
}
