import { surveyMark, withLink } from './survey-link.ts';

const id = '0195f0a0-0000-7000-8000-0000000000ff';
const linkOf = (surveyId: string): string => `https://utility.example/f/${surveyId.slice(-2)}`;

describe('the link of a survey', () => {
  it('is put in where the message keeps its place', () => {
    expect(withLink({ template: 'survey', body: `Here: ${surveyMark(id)}` }, linkOf).body).toBe(
      'Here: https://utility.example/f/ff',
    );
  });

  it('is given to nobody who writes the mark into another message', () => {
    const forged = { template: 'staff-message', body: surveyMark(id) };
    expect(withLink(forged, linkOf)).toEqual(forged);
  });
});
