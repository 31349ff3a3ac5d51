/** Stands where the link goes. The link is a key: no table holds it, it is put in when the message is handed out. */
const markForm = /\[survey ([0-9a-f-]{36})\]/;

export const surveyTemplate = 'survey';

export const surveyMark = (surveyId: string): string => `[survey ${surveyId}]`;

type Written = { readonly template: string; readonly body: string };

/** A message as its reader gets it. Only what we ask customers holds a mark: anything like it in the words of somebody stays as it is. */
export const withLink = <Message extends Written>(message: Message, linkOf: (surveyId: string) => string): Message =>
  message.template === surveyTemplate
    ? { ...message, body: message.body.replace(markForm, (_, surveyId: string) => linkOf(surveyId)) }
    : message;
