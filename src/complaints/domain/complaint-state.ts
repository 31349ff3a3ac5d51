export const complaintStates = [
  'NEW',
  'OPEN',
  'AWAITING_FIELD',
  'AWAITING_CUSTOMER',
  'AWAITING_THIRD_PARTY',
  'AWAITING_DECISION',
  'RESOLVED',
  'CLOSED',
  'VOID',
] as const;

export type ComplaintState = (typeof complaintStates)[number];

const waiting = ['AWAITING_FIELD', 'AWAITING_CUSTOMER', 'AWAITING_THIRD_PARTY', 'AWAITING_DECISION'] as const;
const open = ['NEW', 'OPEN', ...waiting] as const;
const notVoid = [...open, 'RESOLVED', 'CLOSED'] as const;

type Transition = { readonly from: readonly ComplaintState[]; readonly to: ComplaintState | 'same' };

/** The whole life of a complaint. Whatever is not in this table is refused, whoever asks and by whatever way. */
export const transitions = {
  take: { from: ['NEW'], to: 'OPEN' },
  assign: { from: ['NEW'], to: 'OPEN' },
  reassign: { from: open, to: 'same' },
  recategorise: { from: open, to: 'same' },
  'link-account': { from: open, to: 'same' },
  'say-days': { from: open, to: 'same' },
  'make-safe': { from: open, to: 'same' },
  'ask-customer': { from: ['OPEN'], to: 'AWAITING_CUSTOMER' },
  'await-third-party': { from: ['OPEN'], to: 'AWAITING_THIRD_PARTY' },
  'send-field': { from: ['OPEN'], to: 'AWAITING_FIELD' },
  resume: { from: ['AWAITING_CUSTOMER', 'AWAITING_THIRD_PARTY', 'AWAITING_FIELD'], to: 'OPEN' },
  'await-decision': { from: ['OPEN'], to: 'AWAITING_DECISION' },
  'back-from-decision': { from: ['AWAITING_DECISION'], to: 'OPEN' },
  resolve: { from: ['OPEN', 'AWAITING_FIELD'], to: 'RESOLVED' },
  undo: { from: ['RESOLVED'], to: 'OPEN' },
  reopen: { from: ['RESOLVED'], to: 'OPEN' },
  'open-again': { from: ['RESOLVED', 'CLOSED'], to: 'OPEN' },
  accept: { from: ['RESOLVED'], to: 'CLOSED' },
  close: { from: ['RESOLVED'], to: 'CLOSED' },
  withdraw: { from: open, to: 'RESOLVED' },
  void: { from: open, to: 'VOID' },
  'merge-into': { from: open, to: 'VOID' },
  'take-in': { from: open, to: 'same' },
  'request-review': { from: notVoid, to: 'same' },
  'regulator-open': { from: notVoid, to: 'same' },
} as const satisfies Record<string, Transition>;

export type ComplaintCommand = keyof typeof transitions;

export const isAllowed = (command: ComplaintCommand, state: ComplaintState): boolean =>
  (transitions[command].from as readonly ComplaintState[]).includes(state);

export const targetOf = (command: ComplaintCommand, state: ComplaintState): ComplaintState => {
  const { to } = transitions[command];
  return to === 'same' ? state : to;
};

/** The commands that a complaint in this state can take. */
export const nextCommands = (state: ComplaintState): ComplaintCommand[] =>
  (Object.keys(transitions) as ComplaintCommand[]).filter((command) => isAllowed(command, state));

export const isOpen = (state: ComplaintState): boolean => (open as readonly ComplaintState[]).includes(state);
