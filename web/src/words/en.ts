import { authority } from './en/authority.ts';
import { changes } from './en/changes.ts';
import { commands } from './en/commands.ts';
import { complaint } from './en/complaint.ts';
import { customers } from './en/customers.ts';
import { days } from './en/days.ts';
import { decisions, postings } from './en/decisions.ts';
import { escalations } from './en/escalations.ts';
import { events } from './en/events.ts';
import { figures } from './en/figures.ts';
import { frame, settings, staff, time } from './en/frame.ts';
import { insights } from './en/insights.ts';
import { intake } from './en/intake.ts';
import { marks } from './en/marks.ts';
import { merging } from './en/merging.ts';
import { orders } from './en/orders.ts';
import { outbox } from './en/outbox.ts';
import { rights } from './en/rights.ts';
import { people } from './en/people.ts';
import { fieldProblems, problems } from './en/problems.ts';
import { keys, queue } from './en/queue.ts';
import { possibilities, reasons, unknownReason } from './en/reasons.ts';
import { reviews } from './en/reviews.ts';
import { surveys } from './en/surveys.ts';
import { times } from './en/times.ts';
import { values } from './en/values.ts';
import { visits } from './en/visits.ts';

/** Every sentence of the console in English; the other languages have exactly its shape. */
export const en = {
  authority,
  changes,
  commands,
  complaint,
  customers,
  days,
  decisions,
  escalations,
  events,
  fieldProblems,
  figures,
  frame,
  insights,
  intake,
  keys,
  marks,
  merging,
  orders,
  outbox,
  people,
  rights,
  possibilities,
  postings,
  problems,
  queue,
  reasons,
  reviews,
  settings,
  staff,
  surveys,
  time,
  times,
  unknownReason,
  values,
  visits,
};

/** What every other language fills. */
export type Words = typeof en;
