import { plural } from '../../words/plural.ts';

export const notices = {
  title: 'Notices for you',
  unread: (count: number) =>
    count === 0 ? 'Nothing unread' : `${many(count)} unread ${plural('en', count, { one: 'notice', other: 'notices' })} for you`,
  views: 'Which notices',
  tabs: { unread: 'Unread', all: 'All' },
  none: {
    unread: 'You have read everything.',
    all: 'There is nothing to tell you yet.',
  },
  hint: 'You are told here when a deadline of yours is close or late, when a question to a customer cannot be delivered, when an answer of yours is due, and how a complaint ended that you heard first or gave something on. When a report that you ordered is there, you read it here too. A disconnection hold that nobody confirmed in time stands here for whoever is on call.',
  calls: 'Act on these now',
  aboutRules: 'The rules themselves',
  others: 'Told to you',
  late: (kind: string) => `${kind}: late`,
  close: (kind: string) => `${kind}: little time is left`,
  due: 'Due',
  ended: (how: string) => `Ended: ${how}`,
  endedBy: (who: string, how: string) => `${who} ended it: ${how}`,
  undelivered:
    'A question to the customer could not be delivered: there is no address to write to. The complaint is open again; ask by telephone.',
  cancelled: 'cancelled entry',
  reportReady: (from: string, to: string) => `The report is there: ${from} – ${to}`,
  because: {
    OWNER: 'You own the complaint.',
    ROLE: 'Told to everybody of your role.',
    HOLDER: 'The question waits for your answer.',
    LEVEL: 'The question waits for anybody of your level.',
    TEAM_LEAD: 'Nobody nearer is there, and you lead the team.',
    MANAGER_ON_DUTY: 'Nobody nearer is there, and you are the manager on duty.',
    REGISTRAR: 'You wrote the complaint down.',
    REMEDY: 'You gave something on this complaint.',
    ORDERED: 'You ordered this report.',
  },
  markRead: 'Mark as read',
  markReadOf: (reference: string) => `Mark as read: ${reference}`,
  markUnread: 'Mark as unread',
  markUnreadOf: (reference: string) => `Mark as unread: ${reference}`,
  markAll: 'Mark all shown as read',
  marked: (count: number) => `${count} ${plural('en', count, { one: 'notice is', other: 'notices are' })} marked as read.`,
  undo: 'Undo',
  anonymous: 'no name given',
  read: 'Read',
  holdUnconfirmed: (order: string) => `Disconnection hold not confirmed (order ${order})`,
  cutOffAt: 'The cut-off list is made',
  callThem: 'Call collections, then confirm the order with their reference:',
  confirmThere: 'To carry out',
  calledBecause: {
    ON_CALL: 'It came to you because you are on call.',
    SUPERVISOR: 'It came to you because nobody is on call and you are a supervisor.',
    MANAGER: 'It came to you because nobody is on call and no supervisor is here.',
  },
};

const many = (count: number): string => (count >= 100 ? '100 or more' : String(count));

export type NoticeWords = typeof notices;
