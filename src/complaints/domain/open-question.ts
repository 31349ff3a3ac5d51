type Event = { readonly type: string; readonly payload: Readonly<Record<string, unknown>> };

/** How a question is put: in words that have yet to reach the customer, or spoken, which they hear at once. */
export const questionWays = ['message', 'phone', 'counter'] as const;
export type QuestionWay = (typeof questionWays)[number];

/** The question that was asked last, by the contact that holds it; `isPut` once the customer has it. */
export type OpenQuestion = { readonly contactId: string; readonly isPut: boolean };

/** Null where nothing was asked. An event from before deliveries were followed names no way: its question counted at once. */
export function openQuestion(events: readonly Event[]): OpenQuestion | null {
  const asked = events.findLast(({ type }) => type === 'complaint.awaiting-customer');
  if (!asked) return null;
  const { contactId, putBy } = asked.payload;
  const isReached = events.some(
    ({ type, payload }) => type === 'complaint.question-reached' && payload['contactId'] === contactId,
  );
  return { contactId: String(contactId), isPut: putBy !== 'message' || isReached };
}
