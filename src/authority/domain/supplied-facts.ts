import { roles } from '../../kernel/index.ts';
import {
  type BoolFact,
  type EnumFact,
  type FactDefinition,
  type FactTraits,
  type IntFact,
  type MoneyFact,
  type SetFact,
  maxMinor,
} from './fact-definition.ts';
import { billingFacts } from './billing-facts.ts';
import { oneDay, twoNights, whileDeciding } from './fact-lifetimes.ts';
import {
  causes,
  channels,
  complaintCategories,
  complaintTags,
  customerSegments,
  origins,
  trainings,
  utilities,
} from './fact-values.ts';

const plain = { authority: 'none', changeableBy: 'nobody', pii: false, since: 1 } as const;
const ofComplaint = { ...plain, source: 'complaint', maxAgeSeconds: whileDeciding } as const;
const ofCustomer = { ...plain, source: 'customer', maxAgeSeconds: twoNights, pii: true } as const;
const ofAccount = { ...plain, source: 'account', maxAgeSeconds: twoNights, pii: true } as const;
const ofEmployee = { ...plain, source: 'employee', maxAgeSeconds: oneDay } as const;

const oneOf = (values: readonly string[], traits: FactTraits): EnumFact => ({ ...traits, type: 'enum', values });
const setOf = (values: readonly string[], traits: FactTraits): SetFact => ({ ...traits, type: 'set', values });
const yesOrNo = (traits: FactTraits): BoolFact => ({ ...traits, type: 'bool' });
const whole = (unit: IntFact['unit'], min: number, max: number, traits: FactTraits): IntFact => ({
  ...traits,
  type: 'int',
  unit,
  min,
  max,
});
const minor = (min: number, traits: FactTraits): MoneyFact => ({ ...traits, type: 'money', unit: 'minor', min, max: maxMinor });

export const maxTenureMonths = 1200;

/** The value of `account.disconnectInDays` when no disconnection is planned: known, and far away. */
export const noDisconnectionPlanned = 3650;

/** Facts that the modules knowing complaints, customers and staff resolve and hand in. */
export const suppliedFacts = {
  'complaint.category': oneOf(complaintCategories, ofComplaint),
  'complaint.utility': oneOf(utilities, ofComplaint),
  'complaint.channel': oneOf(channels, ofComplaint),
  'complaint.origin': oneOf(origins, ofComplaint),
  /** 1 emergency … 4 low. */
  'complaint.severity': whole('rank', 1, 4, ofComplaint),
  'complaint.ageDays': whole('day', 0, 36_500, { ...ofComplaint, source: 'clock' }),
  'complaint.reopenCount': whole('count', 0, 1000, ofComplaint),
  /** Received by web form, e-mail or letter. */
  'complaint.isWritten': yesOrNo({ ...ofComplaint, since: 2 }),
  /** Working days from the day of receipt to the first answer by a person, or so far. */
  'complaint.workingDaysUnanswered': whole('day', 0, 36_500, { ...ofComplaint, source: 'clock', since: 2 }),
  /** The customer asked for a second look at what was decided. */
  'complaint.reviewRequested': yesOrNo({ ...ofComplaint, since: 2 }),
  /** The customer asked for a supervisor, and nobody has answered that yet. */
  'complaint.supervisorWanted': yesOrNo({ ...ofComplaint, since: 3 }),
  /** Other complaints of the account received in the last 365 days. */
  'complaint.sameCategoryCount12m': whole('count', 0, 10_000, { ...ofComplaint, since: 2 }),
  'complaint.sameCauseCount12m': whole('count', 0, 10_000, { ...ofComplaint, since: 2 }),
  'complaint.regulatorInvolved': yesOrNo({ ...ofComplaint, authority: 'down' }),
  'complaint.safetyOpen': yesOrNo({ ...ofComplaint, authority: 'down' }),
  'complaint.causeKnown': yesOrNo({ ...ofComplaint, authority: 'up', changeableBy: 'employee' }),
  'complaint.cause': oneOf(causes, ofComplaint),
  'complaint.tags': setOf(complaintTags, ofComplaint),
  'customer.segment': oneOf(customerSegments, ofCustomer),
  'customer.vulnerable': yesOrNo(ofCustomer),
  'customer.tenureMonths': whole('month', 0, maxTenureMonths, { ...ofCustomer, authority: 'up' }),
  /** Whether the caller was verified as somebody who may speak for the account. */
  'customer.verified': yesOrNo({ ...ofComplaint, source: 'customer', authority: 'up', changeableBy: 'employee' }),
  'account.linked': yesOrNo({ ...ofComplaint, source: 'account', authority: 'up', changeableBy: 'employee' }),
  'account.balanceMinor': minor(-maxMinor, ofAccount),
  'account.disputedMinor': minor(0, ofAccount),
  'account.lastBillMinor': minor(-maxMinor, ofAccount),
  'account.averageBillMinor': minor(-maxMinor, ofAccount),
  ...billingFacts,
  'account.disconnectInDays': whole('day', 0, noDisconnectionPlanned, ofAccount),
  'employee.role': oneOf(roles, ofEmployee),
  'employee.trainings': setOf(trainings, { ...ofEmployee, authority: 'up', changeableBy: 'training' }),
  'employee.tenureMonths': whole('month', 0, maxTenureMonths, { ...ofEmployee, authority: 'up' }),
  /** Whether the employee is the one who registered the complaint. */
  'employee.isRegistrar': yesOrNo({ ...ofEmployee, maxAgeSeconds: whileDeciding, authority: 'down' }),
} as const satisfies Record<string, FactDefinition>;

export type SuppliedFactId = keyof typeof suppliedFacts;
