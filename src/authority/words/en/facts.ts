import type { customerSegments, trainings } from '../../domain/fact-values.ts';
import type { FactWords } from '../fact-words.ts';
import { billing } from './billing-facts.ts';
import { complaint } from './complaint-facts.ts';
import { ledger } from './ledger-facts.ts';
import { levelClauses, roles } from './ranks.ts';

export const facts: FactWords = {
  ...complaint,
  'customer.segment': {
    name: 'the kind of customer',
    values: {
      residential: 'household',
      'small-business': 'small business',
      'large-business': 'large business',
      'public-body': 'public body',
    } satisfies Record<(typeof customerSegments)[number], string>,
  },
  'customer.vulnerable': {
    name: 'whether the customer is vulnerable',
    yes: 'the customer is vulnerable',
    no: 'the customer is not vulnerable',
  },
  'customer.tenureMonths': { name: 'the time as a customer' },
  'customer.verified': {
    name: 'whether the caller is verified',
    yes: 'the caller is verified',
    no: 'the caller is not verified',
  },
  'account.linked': { name: 'whether an account is linked', yes: 'an account is linked', no: 'no account is linked' },
  'account.balanceMinor': { name: 'the balance' },
  'account.disputedMinor': { name: 'the disputed amount' },
  'account.lastBillMinor': { name: 'the last bill' },
  'account.averageBillMinor': { name: 'the average bill' },
  ...billing,
  'account.disconnectInDays': { name: 'the time until disconnection' },
  'employee.role': { name: 'the employee’s role', values: roles },
  'employee.trainings': {
    name: 'the employee’s trainings',
    has: (training) => `the employee is trained in ${training}`,
    lacks: (training) => `the employee is not trained in ${training}`,
    values: {
      'billing-basics': 'billing basics',
      tariffs: 'tariffs',
      'leak-adjustments': 'leak adjustments',
      'outage-compensation': 'outage compensation',
      'payment-arrangements': 'payment arrangements',
      'field-safety': 'field safety',
      negotiation: 'negotiation',
      regulatory: 'regulatory cases',
    } satisfies Record<(typeof trainings)[number], string>,
  },
  'employee.tenureMonths': { name: 'the employee’s time in service' },
  'employee.isRegistrar': {
    name: 'whether the employee registered the complaint',
    yes: 'the employee registered the complaint',
    no: 'somebody else registered the complaint',
  },
  ...ledger,
  'remedy.planMonths': { name: 'the length of the plan' },
  'remedy.quantity': { name: 'the quantity' },
  'employee.level': { name: 'the employee’s level', clauses: levelClauses },
};
