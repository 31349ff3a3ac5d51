import type { Level, PersonId, Role, TeamId } from '../../kernel/index.ts';
import { whomToTell, whomToTellOfDecision, type Present } from './whom-to-tell.ts';

const [east, west] = ['east' as TeamId, 'west' as TeamId];
const person = (id: string, role: Role, level: Level, teamId: TeamId | null = east): Present => ({
  ...{ id: id as PersonId, role, teamId, level },
});
const frank = person('frank', 'FRONTLINE', 'frontline');
const sam = person('sam', 'SENIOR', 'senior');
const susan = person('susan', 'SUPERVISOR', 'supervisor');
const sonja = person('sonja', 'SUPERVISOR', 'supervisor');
const wanda = person('wanda', 'SUPERVISOR', 'supervisor', west);
const [maria, miro] = [person('maria', 'MANAGER', 'manager', null), person('miro', 'MANAGER', 'manager', null)];
const all = { present: [frank, sam, susan, sonja, wanda, maria, miro], onCall: [] };
const without = (...gone: Present[]) => ({ ...all, present: all.present.filter((each) => !gone.includes(each)) });
const named = (told: readonly { personId: PersonId; because: string }[]) =>
  told.map(({ personId, because }) => `${personId} ${because}`);
const franks = { ownerId: frank.id, teamId: east };

describe('a step of a deadline tells', () => {
  it('the owner, or everybody of a role in the team, managers of all', () => {
    expect(named(whomToTell('OWNER', franks, all))).toEqual(['frank OWNER']);
    expect(named(whomToTell('SUPERVISOR', franks, all))).toEqual(['susan ROLE', 'sonja ROLE']);
    expect(named(whomToTell('MANAGER', franks, all))).toEqual(['maria ROLE', 'miro ROLE']);
  });

  it('a lead of the team where there is no owner, or the owner is not there', () => {
    expect(named(whomToTell('OWNER', { ...franks, ownerId: null }, all))).toEqual(['susan TEAM_LEAD', 'sonja TEAM_LEAD']);
    expect(named(whomToTell('OWNER', franks, without(frank)))).toEqual(['susan TEAM_LEAD', 'sonja TEAM_LEAD']);
  });

  it('the manager on duty where there is no team or no lead of it', () => {
    const nobodys = { ownerId: null, teamId: null };
    expect(named(whomToTell('SUPERVISOR', nobodys, { ...all, onCall: [frank.id, miro.id] }))).toEqual(['miro MANAGER_ON_DUTY']);
    expect(named(whomToTell('OWNER', franks, without(frank, susan, sonja)))).toEqual([
      'maria MANAGER_ON_DUTY',
      'miro MANAGER_ON_DUTY',
    ]);
  });

  it('the owner all the same where nobody at all is there, and nobody where there is no owner either', () => {
    expect(named(whomToTell('OWNER', franks, { present: [], onCall: [] }))).toEqual(['frank OWNER']);
    expect(whomToTell('OWNER', { ownerId: null, teamId: null }, { present: [], onCall: [] })).toEqual([]);
  });
});

describe('a step of a decision’s deadline tells', () => {
  const asked = { holderId: wanda.id, level: 'supervisor', teamId: east } as const;

  it('whoever holds the question, whosever the complaint is', () => {
    expect(named(whomToTellOfDecision('OWNER', asked, all))).toEqual(['wanda HOLDER']);
    expect(named(whomToTellOfDecision('SUPERVISOR', asked, all))).toEqual(['wanda HOLDER']);
  });

  it('everybody of the lowest level that may answer while nobody holds it, or the holder is not there', () => {
    const pooled = { ...asked, holderId: null };
    expect(named(whomToTellOfDecision('OWNER', pooled, all))).toEqual(['susan LEVEL', 'sonja LEVEL']);
    expect(named(whomToTellOfDecision('OWNER', asked, without(wanda, susan, sonja)))).toEqual(['maria LEVEL', 'miro LEVEL']);
  });

  it('also a role above the level that is asked', () => {
    expect(named(whomToTellOfDecision('MANAGER', asked, all))).toEqual(['wanda HOLDER', 'maria ROLE', 'miro ROLE']);
    expect(named(whomToTellOfDecision('MANAGER', { ...asked, holderId: maria.id, level: 'board' }, all))).toEqual([
      'maria HOLDER',
    ]);
  });
});
