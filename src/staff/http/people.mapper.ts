import type { TeamId } from '../../kernel/index.ts';
import type { PersonChange } from '../domain/person.ts';
import type { PeopleQuestion } from '../queries/people-list.query.ts';
import type { NewPerson } from '../use-cases/create-person.ts';
import type { ChangePersonDto, CreatePersonDto, PeopleQueryDto } from './people.dtos.ts';

const usualPage = 50;

export const toPeopleQuestion = ({ text, teamId, role, state, cursor, limit }: PeopleQueryDto): PeopleQuestion => ({
  text: text?.trim() ?? null,
  teamId: (teamId as TeamId | undefined) ?? null,
  role: role ?? null,
  withFormer: state === 'all',
  cursor: cursor ?? null,
  limit: limit ?? usualPage,
});

export const toNewPerson = ({ username, name, role, teamId, language, hiredOn }: CreatePersonDto): NewPerson => ({
  username,
  name: name.trim(),
  role,
  teamId: (teamId as TeamId | undefined) ?? null,
  language: language ?? 'en',
  hiredOn: hiredOn ?? null,
});

export const toChange = ({ name, role, teamId, language, hiredOn }: ChangePersonDto): PersonChange => ({
  ...(name !== undefined && { name: name.trim() }),
  ...(role !== undefined && { role }),
  ...(teamId !== undefined && { teamId: teamId as TeamId | null }),
  ...(language !== undefined && { language }),
  ...(hiredOn !== undefined && { hiredOn }),
});
