/** What a customer says of how a complaint was handled. */
export const surveys = {
  title: 'Survey: how it went, says the customer',
  waiting: (until: string) => `Asked how we handled it. No answer yet; it can come until ${until}.`,
  silent: 'Asked how we handled it. No answer came.',
  solved: 'Was the problem solved?',
  solvedAnswers: { yes: 'Yes', partly: 'Partly', no: 'No' },
  handled: 'How we handled it',
  handledAnswers: { '5': 'Very well', '4': 'Well', '3': 'Neither well nor badly', '2': 'Badly', '1': 'Very badly' },
  told: 'Told other people',
  toldAnswers: { nobody: 'No', good: 'Yes, mostly good things', bad: 'Yes, mostly bad things' },
  comment: 'In the customer’s words',
  answered: 'Answered',
  changeable: (until: string) => `The customer can change this until ${until}.`,
  earlier: (first: string) => `First answer: ${first}`,
  reopened: 'By this answer the complaint was opened again.',
};
