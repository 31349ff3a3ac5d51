import type { Vocabulary } from '../vocabulary.ts';
import { facts } from './facts.ts';
import { cases, findings } from './findings.ts';
import { frame } from './frame.ts';
import { effects, grammar } from './grammar.ts';
import { levels, roles } from './ranks.ts';
import { reasons } from './reasons.ts';

export const en: Vocabulary = {
  facts,
  grammar,
  effects,
  reasons,
  findings,
  cases,
  frame,
  levels,
  roles,
  verdicts: {
    OWED: 'owed to the customer',
    PERMIT: 'you can now',
    PERMIT_IF: 'you can once …',
    ESCALATE: 'needs somebody with more authority',
    NOT_OFFERED: 'not offered here',
  },
  scopes: { customer: 'to one customer', account: 'on one account', employee: 'by one employee', team: 'by one team' },
  windows: {
    'rolling-365-days': 'in any 365 days',
    'rolling-24-months': 'in any 24 months',
    'rolling-5-years': 'in any five years',
    'calendar-day': 'in one day',
    'calendar-month': 'in one calendar month',
    'calendar-year': 'in one calendar year',
  },
  doubts: { missing: 'not known', stale: 'too old', invalid: 'not usable' },
  refusals: {
    'contract-customer': 'the customer has a contract with other terms',
    'caller-not-verified': 'the caller is not verified',
    'separation-of-duties': 'whoever registered a complaint does not decide it alone',
    'own-account': 'nobody decides about somebody close to them',
  },
  evidence: {
    photo: 'a photo',
    receipt: 'a receipt',
    'photo-or-receipt': 'a photo or a receipt',
    'meter-photo': 'a photo of the meter',
    'meter-read': 'a meter reading',
    'repair-invoice': 'the repair invoice',
    'plumber-invoice': 'the plumber’s invoice',
    'proof-of-payment': 'proof of payment',
    'medical-certificate': 'a medical certificate',
    'outage-record': 'the outage record',
    document: 'a document',
  },
};
