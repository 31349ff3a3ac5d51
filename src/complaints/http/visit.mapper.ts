import { stateOf, type VisitNow } from '../domain/visit.ts';
import type { ReportInput } from '../use-cases/report-visit.ts';
import { toMoment } from './contact.mapper.ts';
import type { VisitReportDto } from './visit.dtos.ts';
import type { VisitView } from './visit.views.ts';

const hidden = '•••';

/** For an auditor nothing that a person wrote. */
export function toVisitView({ visit, can }: VisitNow, isMasked = false): VisitView {
  const { id, workOrder, appointmentAt, setOutAt, report } = visit;
  const shown = (text: string | null | undefined): string | null => (text && isMasked ? hidden : (text ?? null));
  return {
    id,
    workOrder: isMasked ? hidden : workOrder,
    appointmentAt,
    state: stateOf(visit),
    setOutAt,
    visitedAt: report?.visitedAt ?? null,
    result: report?.result ?? null,
    found: shown(report?.found),
    did: shown(report?.did),
    next: shown(report?.next),
    can: [...can],
  };
}

export const toReportInput = ({ result, found, did, next, visitedAt, evidence }: VisitReportDto): ReportInput => ({
  result,
  found,
  did: did ?? null,
  next: next ?? null,
  visitedAt: toMoment(visitedAt),
  evidence: evidence ? { kind: evidence.kind, reference: evidence.reference } : null,
});
