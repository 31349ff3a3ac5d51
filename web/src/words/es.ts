import type { Words } from './en.ts';
import { authority } from './es/authority.ts';
import { changes } from './es/changes.ts';
import { commands } from './es/commands.ts';
import { complaint } from './es/complaint.ts';
import { customers } from './es/customers.ts';
import { days } from './es/days.ts';
import { decisions, postings } from './es/decisions.ts';
import { escalations } from './es/escalations.ts';
import { events } from './es/events.ts';
import { figures } from './es/figures.ts';
import { frame, settings, staff, time } from './es/frame.ts';
import { insights } from './es/insights.ts';
import { intake } from './es/intake.ts';
import { marks } from './es/marks.ts';
import { merging } from './es/merging.ts';
import { orders } from './es/orders.ts';
import { outbox } from './es/outbox.ts';
import { rights } from './es/rights.ts';
import { people } from './es/people.ts';
import { fieldProblems, problems } from './es/problems.ts';
import { keys, queue } from './es/queue.ts';
import { possibilities, reasons, unknownReason } from './es/reasons.ts';
import { reviews } from './es/reviews.ts';
import { surveys } from './es/surveys.ts';
import { times } from './es/times.ts';
import { values } from './es/values.ts';
import { visits } from './es/visits.ts';

/** Every sentence of the console in Spanish: a key missing here or there does not compile. */
export const es = {
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
} satisfies Words;
