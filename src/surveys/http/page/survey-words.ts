import type { Handled, Solved, Told } from '../../domain/answer.ts';
import type { Fault } from '../../domain/read-form.ts';
import type { SurveyLanguage } from '../../domain/survey.ts';

export type Note = 'unknown' | 'over' | 'too-often';

export type SurveyWords = {
  readonly title: string;
  readonly complaint: (reference: string) => string;
  readonly intro: (until: string) => string;
  readonly other: { readonly language: SurveyLanguage; readonly name: string };
  readonly solved: string;
  readonly solvedHint: (until: string) => string;
  readonly solvedAnswers: Readonly<Record<Solved, string>>;
  readonly handled: string;
  readonly handledAnswers: Readonly<Record<Handled, string>>;
  readonly told: string;
  readonly toldAnswers: Readonly<Record<Told, string>>;
  readonly toldNot: string;
  readonly comment: string;
  readonly commentHint: string;
  readonly optional: string;
  readonly send: string;
  readonly change: string;
  readonly wrong: string;
  readonly faults: Readonly<Record<Fault, string>>;
  readonly thanks: string;
  readonly canChange: (until: string) => string;
  readonly reopened: string;
  readonly notSolved: string;
  readonly notes: Readonly<Record<Note, { readonly title: string; readonly text: string }>>;
};

/** Every sentence of the page in both languages. */
export const surveyWords: Readonly<Record<SurveyLanguage, SurveyWords>> = {
  en: {
    title: 'How did we handle your complaint?',
    complaint: (reference) => `Complaint ${reference}`,
    intro: (until) => `Two questions, and two more if you like. You can answer until ${until}. You need not sign in.`,
    other: { language: 'es', name: 'Español' },
    solved: 'Was your problem solved?',
    solvedHint: (until) => `If you answer “No” by ${until}, we take your complaint up again.`,
    solvedAnswers: { yes: 'Yes', partly: 'Partly', no: 'No' },
    handled: 'How did we handle it?',
    handledAnswers: { 5: 'Very well', 4: 'Well', 3: 'Neither well nor badly', 2: 'Badly', 1: 'Very badly' },
    told: 'Have you told other people about it?',
    toldAnswers: { nobody: 'No', good: 'Yes, mostly good things', bad: 'Yes, mostly bad things' },
    toldNot: 'I prefer not to say',
    comment: 'What should we know?',
    commentHint: 'Up to 2,000 characters. The people who work on complaints read it. Please write no passwords or card numbers.',
    optional: 'You may leave this out.',
    send: 'Send my answer',
    change: 'Change my answer',
    wrong: 'Your answer was not sent yet',
    faults: {
      'solved-missing': 'Choose whether your problem was solved.',
      'handled-missing': 'Choose how we handled it.',
      'told-unknown': 'Choose one of the answers about other people.',
      'comment-too-long': 'Shorten what you wrote to 2,000 characters.',
    },
    thanks: 'Thank you. We have your answer.',
    canChange: (until) => `You can change it until ${until}.`,
    reopened: 'You said that it is not solved. We have taken your complaint up again and will write to you.',
    notSolved: 'You said that it is not solved. Please call us and say your reference, so that we can take it up with you.',
    notes: {
      unknown: { title: 'This link does not open anything', text: 'Check that you copied all of it from our message.' },
      over: {
        title: 'The time to answer is over',
        text: 'An answer that you sent is kept. If something is not solved, please call us and say your reference.',
      },
      'too-often': { title: 'Please wait a little', text: 'This was opened or changed too often. Try again in some minutes.' },
    },
  },
  es: {
    title: '¿Cómo tratamos su queja?',
    complaint: (reference) => `Queja ${reference}`,
    intro: (until) => `Dos preguntas, y dos más si quiere. Puede responder hasta el ${until}. No hace falta iniciar sesión.`,
    other: { language: 'en', name: 'English' },
    solved: '¿Se resolvió su problema?',
    solvedHint: (until) => `Si responde «No» a más tardar el ${until}, retomaremos su queja.`,
    solvedAnswers: { yes: 'Sí', partly: 'En parte', no: 'No' },
    handled: '¿Cómo la tratamos?',
    handledAnswers: { 5: 'Muy bien', 4: 'Bien', 3: 'Ni bien ni mal', 2: 'Mal', 1: 'Muy mal' },
    told: '¿Se lo ha contado a otras personas?',
    toldAnswers: { nobody: 'No', good: 'Sí, sobre todo cosas buenas', bad: 'Sí, sobre todo cosas malas' },
    toldNot: 'Prefiero no decirlo',
    comment: '¿Qué deberíamos saber?',
    commentHint: 'Hasta 2000 caracteres. Lo leen quienes trabajan con las quejas. No escriba contraseñas ni números de tarjeta.',
    optional: 'Puede dejarlo en blanco.',
    send: 'Enviar mi respuesta',
    change: 'Cambiar mi respuesta',
    wrong: 'Su respuesta aún no se ha enviado',
    faults: {
      'solved-missing': 'Elija si se resolvió su problema.',
      'handled-missing': 'Elija cómo la tratamos.',
      'told-unknown': 'Elija una de las respuestas sobre otras personas.',
      'comment-too-long': 'Acorte lo que escribió a 2000 caracteres.',
    },
    thanks: 'Gracias. Tenemos su respuesta.',
    canChange: (until) => `Puede cambiarla hasta el ${until}.`,
    reopened: 'Nos dijo que no está resuelto. Hemos retomado su queja y le escribiremos.',
    notSolved: 'Nos dijo que no está resuelto. Llámenos y diga su referencia para que podamos retomarlo con usted.',
    notes: {
      unknown: { title: 'Este enlace no abre nada', text: 'Compruebe que lo copió completo de nuestro mensaje.' },
      over: {
        title: 'El plazo para responder ha terminado',
        text: 'La respuesta que envió se conserva. Si algo no está resuelto, llámenos y diga su referencia.',
      },
      'too-often': {
        title: 'Espere un momento, por favor',
        text: 'Se abrió o se cambió demasiadas veces. Inténtelo de nuevo en unos minutos.',
      },
    },
  },
};
