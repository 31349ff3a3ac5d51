import { Module } from '@nestjs/common';
import { AuthorityModule } from '../authority/index.ts';
import { DeadlinesModule } from '../deadlines/index.ts';
import { SessionReader } from '../platform/index.ts';
import { Absences } from './db/absences.repository.ts';
import { PasswordCredentials } from './db/credentials.repository.ts';
import { Delegations } from './db/delegations.repository.ts';
import { Levels } from './db/levels.repository.ts';
import { Links } from './db/links.repository.ts';
import { OnCallDuties } from './db/on-call.repository.ts';
import { People } from './db/people.repository.ts';
import { Sessions } from './db/sessions.repository.ts';
import { SignInAttempts } from './db/sign-in-attempts.repository.ts';
import { Teams } from './db/teams.repository.ts';
import { Trainings } from './db/trainings.repository.ts';
import { AbsencesController } from './http/absences.controller.ts';
import { DelegationsController } from './http/delegations.controller.ts';
import { OnCallController } from './http/on-call.controller.ts';
import { PeopleController } from './http/people.controller.ts';
import { RightsController } from './http/rights.controller.ts';
import { SessionController } from './http/session.controller.ts';
import { TeamsController } from './http/teams.controller.ts';
import { AbsencesQuery } from './queries/absences.query.ts';
import { DelegationsQuery } from './queries/delegations.query.ts';
import { OnCallQuery } from './queries/on-call.query.ts';
import { OwnLinksQuery } from './queries/own-links.query.ts';
import { PeopleListQuery } from './queries/people-list.query.ts';
import { PersonPageQuery } from './queries/person-page.query.ts';
import { ReadSession } from './queries/read-session.query.ts';
import { SessionViewQuery } from './queries/session-view.query.ts';
import { Standings } from './queries/standings.query.ts';
import { TeamsQuery } from './queries/teams.query.ts';
import { SignInCounter } from './sign-in-counter.ts';
import { StaffApi } from './staff.api.ts';
import { AddLink } from './use-cases/add-link.ts';
import { AdmitAttempt } from './use-cases/admit-attempt.ts';
import { BeginSession } from './use-cases/begin-session.ts';
import { ChangePassword } from './use-cases/change-password.ts';
import { ChangePerson } from './use-cases/change-person.ts';
import { CreatePerson } from './use-cases/create-person.ts';
import { CreateTeam } from './use-cases/create-team.ts';
import { Delegate } from './use-cases/delegate.ts';
import { EndLink } from './use-cases/end-link.ts';
import { EnrolPerson } from './use-cases/enrol-person.ts';
import { ForgetSessions } from './subscribers/forget-sessions.ts';
import { MarkAbsence } from './use-cases/mark-absence.ts';
import { NameOnCall } from './use-cases/name-on-call.ts';
import { SetLevels } from './use-cases/set-levels.ts';
import { SetPassword } from './use-cases/set-password.ts';
import { SetTrainings } from './use-cases/set-trainings.ts';
import { SignIn } from './use-cases/sign-in.ts';
import { SignOut } from './use-cases/sign-out.ts';

const repositories = [
  Absences,
  Delegations,
  Levels,
  Links,
  OnCallDuties,
  PasswordCredentials,
  People,
  Sessions,
  SignInAttempts,
  Teams,
  Trainings,
];

const queries = [
  AbsencesQuery,
  DelegationsQuery,
  OnCallQuery,
  OwnLinksQuery,
  PeopleListQuery,
  PersonPageQuery,
  SessionViewQuery,
  Standings,
  TeamsQuery,
];

const signingIn = [AdmitAttempt, BeginSession, ChangePassword, ForgetSessions, SetPassword, SignIn, SignInCounter, SignOut];

const managing = [
  AddLink,
  ChangePerson,
  CreatePerson,
  CreateTeam,
  Delegate,
  EndLink,
  EnrolPerson,
  MarkAbsence,
  NameOnCall,
  SetLevels,
  SetTrainings,
];

@Module({
  imports: [DeadlinesModule, AuthorityModule],
  controllers: [
    AbsencesController,
    DelegationsController,
    OnCallController,
    PeopleController,
    RightsController,
    SessionController,
    TeamsController,
  ],
  providers: [
    ...repositories,
    ...queries,
    ...signingIn,
    ...managing,
    StaffApi,
    { provide: SessionReader, useClass: ReadSession },
  ],
  exports: [StaffApi, SessionReader],
})
export class StaffModule {}
