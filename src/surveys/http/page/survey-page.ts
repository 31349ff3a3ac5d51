import { handledAnswers, longestComment, solvedAnswers, toldAnswers, type Answer } from '../../domain/answer.ts';
import type { Fault, Form } from '../../domain/read-form.ts';
import type { SurveyLanguage } from '../../domain/survey.ts';
import type { SurveyPage } from '../../queries/survey-page.query.ts';
import { document, escaped } from './html.ts';
import { surveyWords, type Note, type SurveyWords } from './survey-words.ts';

export type Shown = {
  readonly page: SurveyPage;
  readonly language: SurveyLanguage;
  readonly isSaved: boolean;
  readonly form: Form;
  readonly faults: readonly Fault[];
};

/** The questions, with what was answered before or what is wrong with it. Markup; every text in it is escaped. */
export function surveyPage({ page, language, isSaved, form, faults }: Shown): string {
  const words = surveyWords[language];
  const say = dayIn(language, page.zone);
  const reference = `${page.reference.slice(0, 3)}-${page.reference.slice(3)}`;
  const { other } = words;
  const main = [
    `<h1>${escaped(words.title)}</h1>`,
    page.answer && isSaved
      ? thanks(words, page.answer, say(page.closesAt))
      : `<p>${escaped(words.intro(say(page.closesAt)))}</p>`,
    faults.length > 0 ? faultList(words, faults) : '',
    `<form method="post" action="?language=${language}">`,
    solvedQuestion(words, form, faults, page.reopensUntil && say(page.reopensUntil)),
    handledQuestion(words, form, faults),
    toldQuestion(words, form, faults),
    commentField(words, form, faults),
    `<button type="submit">${escaped(page.answer ? words.change : words.send)}</button>`,
    '</form>',
  ];
  const link = `<a href="?language=${other.language}" lang="${other.language}" hreflang="${other.language}">${escaped(other.name)}</a>`;
  const beside = `<span>${escaped(words.complaint(reference))}</span> ${link}`;
  const title = faults.length > 0 ? `${words.wrong} – ${words.title}` : words.title;
  return document({ language, title, beside, main: main.join('\n') });
}

/** A page that asks nothing: the link is wrong, its time is over, or it was used too often. */
export function notePage(language: SurveyLanguage, note: Note): string {
  const { title, text } = surveyWords[language].notes[note];
  return document({ language, title, beside: '', main: `<h1>${escaped(title)}</h1>\n<p>${escaped(text)}</p>` });
}

const thanks = (words: SurveyWords, { solved, reopened }: Answer, until: string): string => {
  const next = solved !== 'no' ? '' : reopened ? words.reopened : words.notSolved;
  const lines = [words.thanks, next, words.canChange(until)].filter((line) => line !== '');
  return `<div class="notice" role="status">${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</div>`;
};

/** Where each fault leads. */
const placeOf: Readonly<Record<Fault, string>> = {
  'solved-missing': 'solved-yes',
  'handled-missing': 'handled-5',
  'told-unknown': 'told-',
  'comment-too-long': 'comment',
};

const faultList = (words: SurveyWords, faults: readonly Fault[]): string => {
  const items = faults.map((fault) => `<li><a href="#${placeOf[fault]}">${escaped(words.faults[fault])}</a></li>`);
  return `<div class="notice wrong" role="alert"><h2>${escaped(words.wrong)}</h2><ul>${items.join('')}</ul></div>`;
};

const solvedQuestion = (words: SurveyWords, form: Form, faults: readonly Fault[], until: string | null): string =>
  question({
    ...{ name: 'solved', asked: words.solved, chosen: form.solved, fault: faultOf(words, faults, 'solved-missing') },
    hint: until === null ? null : words.solvedHint(until),
    choices: solvedAnswers.map((value) => [value, words.solvedAnswers[value]] as const),
  });

const handledQuestion = (words: SurveyWords, form: Form, faults: readonly Fault[]): string =>
  question({
    ...{ name: 'handled', asked: words.handled, chosen: form.handled, fault: faultOf(words, faults, 'handled-missing') },
    hint: null,
    choices: handledAnswers.map((value) => [String(value), words.handledAnswers[value]] as const),
  });

const toldQuestion = (words: SurveyWords, form: Form, faults: readonly Fault[]): string =>
  question({
    ...{ name: 'told', asked: words.told, chosen: form.told ?? '', fault: faultOf(words, faults, 'told-unknown') },
    hint: words.optional,
    choices: [...toldAnswers.map((value) => [value, words.toldAnswers[value]] as const), ['', words.toldNot]],
  });

function commentField(words: SurveyWords, { comment = '' }: Form, faults: readonly Fault[]): string {
  const fault = faultOf(words, faults, 'comment-too-long');
  return `<div class="field"><label for="comment">${escaped(words.comment)}</label>
<p class="hint" id="comment-hint">${escaped(`${words.optional} ${words.commentHint}`)}</p>${faultLine(fault, 'comment')}
<textarea id="comment" name="comment" maxlength="${longestComment}" aria-describedby="comment-hint${fault ? ' comment-fault" aria-invalid="true' : ''}">
${escaped(comment)}</textarea></div>`;
}

type Question = {
  readonly name: string;
  readonly asked: string;
  readonly hint: string | null;
  readonly chosen: string | undefined;
  readonly fault: string | null;
  readonly choices: readonly (readonly [value: string, label: string])[];
};

/** Words beside every choice, and nothing chosen for anybody. */
function question({ name, asked, hint, chosen, fault, choices }: Question): string {
  const described = [hint === null ? '' : `${name}-hint`, fault === null ? '' : `${name}-fault`].filter((id) => id !== '');
  const by = described.length > 0 ? ` aria-describedby="${described.join(' ')}"` : '';
  const inputs = choices.map(([value, label]) => {
    const id = `${name}-${value}`;
    const checked = value === chosen ? ' checked' : '';
    return `<label class="choice" for="${id}"><input type="radio" id="${id}" name="${name}" value="${value}"${checked}> ${escaped(label)}</label>`;
  });
  const said = hint === null ? '' : `<p class="hint" id="${name}-hint">${escaped(hint)}</p>`;
  return `<fieldset${by}><legend>${escaped(asked)}</legend>${said}${faultLine(fault, name)}${inputs.join('\n')}</fieldset>`;
}

const faultOf = (words: SurveyWords, faults: readonly Fault[], fault: Fault): string | null =>
  faults.includes(fault) ? words.faults[fault] : null;

const faultLine = (fault: string | null, name: string): string =>
  fault === null ? '' : `<p class="fault" id="${name}-fault">${escaped(fault)}</p>`;

const locales: Readonly<Record<SurveyLanguage, string>> = { en: 'en-US', es: 'es-US' };

const dayIn = (language: SurveyLanguage, timeZone: string): ((at: Date) => string) => {
  const format = new Intl.DateTimeFormat(locales[language], { weekday: 'long', month: 'long', day: 'numeric', timeZone });
  return (at) => format.format(at);
};
