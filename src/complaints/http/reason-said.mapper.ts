import { reasonSaid, type InEach, type Reason } from '../../authority/index.ts';
import type { SaidReason } from '../domain/authority-answer.ts';
import type { ReasonView } from './authority.views.ts';

/** A reason with its sentences, as this house calls its remedies. */
export function toReasonView({ code, params }: SaidReason, speeches: InEach): ReasonView {
  // Together they are the reason that the answer took apart.
  const { staff, customer } = reasonSaid({ code, ...params } as Reason, speeches);
  return { code, params, said: { staff, customer } };
}
