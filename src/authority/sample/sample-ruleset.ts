import type { PlainFacts } from '../domain/rule-test.ts';
import type { RulesetContent } from '../domain/ruleset.ts';
import { sampleCatalogue } from './sample-catalogue.ts';
import { sampleConditions } from './sample-conditions.ts';
import { sampleCredits } from './sample-credits.ts';
import { sampleDuties } from './sample-duties.ts';
import { sampleLargerCredits } from './sample-larger-credits.ts';
import { sampleLimits } from './sample-limits.ts';
import { sampleServices } from './sample-services.ts';

/** A frontline employee of two years who has learned leak adjustments too, and a household with a water bill it finds too high. */
const ordinaryCase: PlainFacts = {
  'complaint.category': 'high-bill',
  'complaint.utility': 'water',
  'complaint.channel': 'phone',
  'complaint.origin': 'CUSTOMER',
  'complaint.severity': 3,
  'complaint.ageDays': 0,
  'complaint.reopenCount': 0,
  'complaint.isWritten': false,
  'complaint.workingDaysUnanswered': 0,
  'complaint.reviewRequested': false,
  'complaint.supervisorWanted': false,
  'complaint.sameCategoryCount12m': 0,
  'complaint.regulatorInvolved': false,
  'complaint.safetyOpen': false,
  'complaint.causeKnown': false,
  'complaint.tags': [],
  'customer.segment': 'residential',
  'customer.vulnerable': false,
  'customer.tenureMonths': 36,
  'customer.verified': true,
  'account.linked': true,
  'account.balanceMinor': 18_000,
  'account.disputedMinor': 0,
  'account.lastBillMinor': 18_000,
  'account.averageBillMinor': 8_000,
  'account.disputedBillMinor': 18_000,
  'account.averageBill3mMinor': 8_000,
  'account.averageBill4mMinor': 8_000,
  'account.averageBill12mMinor': 8_000,
  'account.highestBill3mMinor': 18_000,
  'account.minimumBillMinor': 2_000,
  'account.estimatedBillMinor': 8_000,
  'account.normalUsage': 8_000,
  'account.leakUsage': 18_000,
  'account.periodsWithLeak': 1,
  'account.billsLast12m': 12,
  'account.overdueDays': 0,
  'account.backBilledMonths': 0,
  'account.metered': true,
  'account.ownerOccupied': true,
  'account.minutesWithoutSupply': 0,
  'account.interruptionPlanned': false,
  'account.interruptionNoticeMinutes': 0,
  'account.activeMonths': 36,
  'account.disconnectInDays': 3650,
  'employee.role': 'FRONTLINE',
  'employee.trainings': ['billing-basics', 'leak-adjustments', 'outage-compensation', 'payment-arrangements'],
  'employee.tenureMonths': 24,
  'employee.isRegistrar': true,
  'employee.level': 1,
  'customer.credits12mMinor': 0,
  'customer.creditCount12m': 0,
  'customer.creditsThisYearMinor': 0,
  'customer.monthsSinceCredit': 60,
  'account.credits12mMinor': 0,
  'account.creditCount12m': 0,
  'account.creditsThisYearMinor': 0,
  'account.monthsSinceCredit': 60,
  'account.causeCredits12mMinor': 0,
  'account.causeCreditCount12m': 0,
  'account.monthsSinceCauseCredit': 60,
  'employee.creditsTodayMinor': 0,
  'employee.creditCountToday': 0,
  'employee.creditsThisMonthMinor': 0,
  'employee.monthsSinceCredit': 0,
  'team.creditsThisMonthMinor': 0,
  'complaint.givenMinor': 0,
  'remedy.timesThisYear': 0,
  'remedy.times12m': 0,
  'remedy.times24m': 0,
  'remedy.times5y': 0,
  'remedy.given12mMinor': 0,
  'remedy.monthsSinceLast': 60,
};

const frontlineTrainings = ['billing-basics', 'outage-compensation', 'payment-arrangements'] as const;
const seniorTrainings = [...frontlineTrainings, 'tariffs', 'leak-adjustments'] as const;
const supervisorTrainings = [...seniorTrainings, 'negotiation'] as const;
const managerTrainings = [...supervisorTrainings, 'regulatory'] as const;

/** The rules of the sample water and power utility in the United States: what the seed publishes as version 1. */
export const sampleRuleset: RulesetContent = {
  currency: 'USD',
  remedies: sampleCatalogue.entries.map(({ kind }) => kind),
  conditions: sampleConditions,
  rules: [...sampleCredits, ...sampleLargerCredits, ...sampleServices, ...sampleLimits, ...sampleDuties],
  templates: {
    frontline: { role: 'FRONTLINE', trainings: frontlineTrainings, tenureMonths: 12 },
    senior: { role: 'SENIOR', trainings: seniorTrainings, tenureMonths: 36 },
    supervisor: { role: 'SUPERVISOR', trainings: supervisorTrainings, tenureMonths: 48 },
    manager: { role: 'MANAGER', trainings: managerTrainings, tenureMonths: 60 },
  },
  ordinaryCase,
};
