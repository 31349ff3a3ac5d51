import { factEvent, type FactEvent } from './fact-event.ts';
import { surveyFact } from './survey-fact.ts';

const at = (hours: number): Date => new Date(Date.UTC(2026, 2, 3, hours));
const event = (seq: number, type: string, payload: object = {}): FactEvent =>
  factEvent({ seq, type, at: at(seq), recordedAt: at(seq), actorId: null, payload: { ...payload } });

describe('what the customer said', () => {
  it('is nothing as long as nobody asked', () => {
    expect(surveyFact([event(1, 'complaint.registered')])).toEqual({
      ...{ askedAt: null, answeredAt: null, handled: null, solved: null, told: null },
    });
  });

  it('is unknown while a survey is not answered', () => {
    expect(surveyFact([event(2, 'survey.asked')])).toMatchObject({ askedAt: at(2), answeredAt: null, handled: null });
  });

  it('is what they said last, from when they said anything first', () => {
    const first = { handled: 2, solved: 'no', told: 'bad' };
    const later = { handled: 4, solved: 'yes', told: null };
    const told = [event(2, 'survey.asked'), event(3, 'survey.answered', first), event(5, 'survey.answered', later)];
    expect(surveyFact(told)).toEqual({ askedAt: at(2), answeredAt: at(3), ...later });
  });
});
