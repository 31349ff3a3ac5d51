import type { FrameWords } from '../frame-words.ts';

export const frame: FrameWords = {
  template: (role, trainings, months) => `${role}, ${trainings}, ${months} ${months === 1 ? 'month' : 'months'} in service`,
  trained: (courses) => `trained in ${courses}`,
  untrained: 'no training',
  ordinary: (fact, value) => `${fact}: ${value}`,
  named: (own, other) => `${own}, in Spanish ${other}`,
  money: (hasMoney) => (hasMoney ? 'it carries money' : 'it carries no money'),
  immediate: 'it is help at once that nothing may delay',
  offered: (categories) => (categories === null ? 'it is offered for every complaint' : `it is offered for ${categories}`),
  executed: (executor, code, days) =>
    `${executor} carries it out as ${code} ${days === 0 ? 'the same day' : `within ${days} working ${days === 1 ? 'day' : 'days'}`}`,
  family: (family) => `levels are held for the family ${family}`,
  instead: (where) => `where it is not offered: ${where}`,
  executors: {
    message: 'the message desk',
    billing: 'billing',
    collections: 'collections',
    'work-order': 'the work order desk',
    payments: 'payments',
  },
};
