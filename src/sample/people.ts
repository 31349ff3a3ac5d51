import type { Level, Role } from '../kernel/index.ts';

/** Of every sample person; only the sample data has it. */
export const samplePassword = 'sample utility 2026';

export const sampleTeams = ['Contact center', 'Field crews', 'Office'] as const;

export type SamplePerson = {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly team: (typeof sampleTeams)[number];
  readonly hiredOn: string;
  readonly level: Exclude<Level, 'board'> | null;
  readonly trainings: readonly string[];
};

const desk = ['billing-basics', 'outage-compensation', 'payment-arrangements'] as const;

/** One person for each role and a second one where two must differ. */
export const samplePeople: readonly SamplePerson[] = [
  person('sasha.staff', 'Sasha Stone', 'STAFF', 'Office', '2024-05-06', null),
  person('tina.trainee', 'Tina Torres', 'TRAINEE', 'Contact center', '2026-01-12', 'trainee', ['billing-basics']),
  person('frank.frontline', 'Frank Foster', 'FRONTLINE', 'Contact center', '2022-03-14', 'frontline', desk),
  person('lena.frontline', 'Lena Lindqvist', 'FRONTLINE', 'Contact center', '2023-09-04', 'frontline', desk),
  person('fiona.field', 'Fiona Fields', 'FIELD', 'Field crews', '2020-06-01', 'frontline', ['field-safety']),
  person('sam.senior', 'Sam Sorensen', 'SENIOR', 'Contact center', '2018-10-22', 'senior', [
    ...desk,
    'tariffs',
    'leak-adjustments',
  ]),
  person('susan.supervisor', 'Susan Suarez', 'SUPERVISOR', 'Contact center', '2015-02-02', 'supervisor', [
    ...desk,
    'tariffs',
    'leak-adjustments',
    'negotiation',
  ]),
  person('dana.supervisor', 'Dana Dlamini', 'SUPERVISOR', 'Field crews', '2016-08-15', 'supervisor', [
    'field-safety',
    'negotiation',
  ]),
  person('maria.manager', 'Maria Marsh', 'MANAGER', 'Office', '2012-04-30', 'manager', [
    ...desk,
    'tariffs',
    'leak-adjustments',
    'negotiation',
    'regulatory',
  ]),
  person('adam.admin', 'Adam Abbott', 'ADMIN', 'Office', '2019-01-07', null),
  person('rita.rules', 'Rita Rhodes', 'RULES_ADMIN', 'Office', '2017-11-20', null),
  person('audrey.auditor', 'Audrey Aoki', 'AUDITOR', 'Office', '2021-07-19', null),
];

export const sampleOnCall = { username: 'susan.supervisor', email: 'on-call@utility.example' } as const;

function person(
  username: string,
  name: string,
  role: Role,
  team: SamplePerson['team'],
  hiredOn: string,
  level: SamplePerson['level'],
  trainings: readonly string[] = [],
): SamplePerson {
  return { username, name, role, team, hiredOn, level, trainings };
}
