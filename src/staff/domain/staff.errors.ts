import { DomainError, type Role } from '../../kernel/index.ts';

export const staffErrors = {
  personNotFound: () => new DomainError('not-found', 'person-not-found', 'There is no such person.'),

  teamUnknown: () => new DomainError('invalid', 'team-unknown', 'There is no such team.', { field: 'teamId' }),

  teamNotFound: () => new DomainError('not-found', 'team-not-found', 'There is no such team.'),

  linkNotFound: () => new DomainError('not-found', 'link-not-found', 'There is no such link, or it has ended.'),

  absenceNotFound: () => new DomainError('not-found', 'absence-not-found', 'There is no such absence, or it is over.'),

  delegationNotFound: () => new DomainError('not-found', 'delegation-not-found', 'There is no such substitute, or it is over.'),

  substituteNamedAlready: () =>
    new DomainError(
      'conflict',
      'substitute-named-already',
      'Somebody stands in for a part of that time already. End that first, or choose other days.',
    ),

  onCallNotFound: () => new DomainError('not-found', 'on-call-not-found', 'There is no such time on call, or it is over.'),

  onCallOver: () =>
    new DomainError('invalid', 'on-call-over', 'This time is over already. Choose an end that is still to come.', {
      field: 'endsAt',
    }),

  cannotBeOnCall: (role: Role) =>
    new DomainError('invalid', 'role-cannot-be-on-call', `Whoever is ${role} or has left cannot act when called.`, {
      field: 'personId',
      role,
    }),

  delegationOver: () =>
    new DomainError('invalid', 'delegation-over', 'This time is over already. Choose an end that is still to come.', {
      field: 'endsAt',
    }),

  delegationToYourself: () =>
    new DomainError('invalid', 'delegation-to-yourself', 'Nobody stands in for themselves. Choose somebody else.', {
      field: 'substituteId',
    }),

  cannotStandIn: (role: Role) =>
    new DomainError('invalid', 'role-cannot-stand-in', `Whoever is ${role} or has left gives no remedies, so nobody stands in.`, {
      field: 'substituteId',
      role,
    }),

  notASubstitute: () =>
    new DomainError('forbidden', 'not-a-substitute', 'You do not stand in for this person now.', { field: 'inPlaceOf' }),

  usernameTaken: (username: string) =>
    new DomainError('conflict', 'username-taken', `Somebody else signs in as "${username}".`, { field: 'username' }),

  teamNameTaken: (name: string) =>
    new DomainError('conflict', 'team-name-taken', `There is a team called "${name}" already.`, { field: 'name' }),

  staleVersion: (given: number, current: number) =>
    new DomainError(
      'conflict',
      'stale-version',
      'Somebody changed this person since you opened the form. Look again, then decide.',
      {
        given,
        current,
      },
    ),

  lastAdministrator: () =>
    new DomainError(
      'conflict',
      'last-administrator',
      'Nobody else could manage people after this. Make somebody else an administrator first.',
    ),

  notYourTeam: () => new DomainError('forbidden', 'not-your-team', 'A supervisor may do this for the own team only.'),

  ownLink: () => new DomainError('forbidden', 'own-link', 'Somebody else has to end a link of your own.'),

  roleWithoutAuthority: (role: Role) =>
    new DomainError('invalid', 'role-without-authority', `Nobody holds a level as ${role}.`, { field: 'levels', role }),

  levelsOverlap: (family: string) =>
    new DomainError('invalid', 'levels-overlap', `Two levels for "${family}" hold on the same day.`, { field: 'levels', family }),

  endsBeforeItBegins: (field: string) =>
    new DomainError('invalid', 'ends-before-it-begins', 'This ends before it begins.', { field }),

  trainingTwice: () =>
    new DomainError('invalid', 'training-twice', 'The same training is named twice for one day.', { field: 'trainings' }),

  linkNamesNobody: () =>
    new DomainError('invalid', 'link-names-one', 'A link names one customer, or one household for the relation "household".', {
      field: 'customerId',
    }),
};
