import { surveyLanguages } from '../../domain/survey.ts';
import { readForm } from '../../domain/read-form.ts';
import { notePage, surveyPage } from './survey-page.ts';

const page = {
  ...({ language: 'en', reference: 'K7M4RX2', zone: 'America/New_York', isOpen: true, answer: null } as const),
  closesAt: new Date('2026-03-17T16:00:00Z'),
  reopensUntil: new Date('2026-03-12T16:00:00Z'),
};
const shown = { page, isSaved: false, form: {}, faults: [] } as const;

describe('the page that a customer answers on', () => {
  it.each(surveyLanguages)(
    'names its language, its complaint and every choice in words, and chooses nothing for anybody (%s)',
    (language) => {
      const html = surveyPage({ ...shown, language });
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain('K7M-4RX2');
      expect(html.match(/type="radio"/g)).toHaveLength(12);
      expect(html.match(/name="(solved|handled)"[^>]* checked/g)).toBeNull();
      expect(html).not.toMatch(/undefined|null|NaN|<script|https?:/);
      for (const [, id] of html.matchAll(/for="([^"]+)"/g)) expect(html).toContain(` id="${id ?? ''}"`);
      for (const [, ids] of html.matchAll(/aria-describedby="([^"]+)"/g))
        for (const id of (ids ?? '').split(' ')) expect(html).toContain(` id="${id}"`);
    },
  );

  it('leads from each fault to its question, and keeps what was written as the text it is', () => {
    const html = surveyPage({
      ...shown,
      language: 'en',
      form: { comment: '</textarea><script>x' },
      faults: ['solved-missing', 'comment-too-long'],
    });
    expect(html).toContain('<a href="#solved-yes">');
    expect(html).toContain('&lt;/textarea&gt;&lt;script&gt;x');
    expect(html).toMatch(/aria-describedby="comment-hint comment-fault" aria-invalid="true"/);
  });

  it('asks nothing where there is nothing to answer', () => {
    for (const language of surveyLanguages)
      for (const note of ['unknown', 'over', 'too-often'] as const) expect(notePage(language, note)).not.toContain('<form');
  });
});

describe('a form', () => {
  it('needs the two questions, and takes the others as they are left', () => {
    expect(readForm({})).toEqual({ faults: ['solved-missing', 'handled-missing'] });
    expect(readForm({ solved: 'no', handled: '1', told: '', comment: '  ' })).toEqual({
      said: { solved: 'no', handled: 1, told: null, comment: null },
    });
  });

  it('takes no answer that is not on the page, and no hidden characters', () => {
    expect(readForm({ solved: 'perhaps', handled: '6', told: 'all' })).toEqual({
      faults: ['solved-missing', 'handled-missing', 'told-unknown'],
    });
    expect(readForm({ solved: 'yes', handled: '5', comment: 'a\u202eb\u0000\r\nc\ud800' })).toMatchObject({
      said: { comment: 'ab\nc' },
    });
  });
});
