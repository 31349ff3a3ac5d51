export const changes = {
  title: 'What changed for you',
  none: 'You have read everything',
  noneHint: 'When the authority policy changes for you, it is said here once.',
  version: (version: string) => `Authority policy version ${version}`,
  since: (moment: string) => `since ${moment}`,
  remedy: 'Remedy',
  before: 'Before',
  after: 'Now',
  once: (limit: string) => `, with evidence or a colleague up to ${limit}`,
  ordinary: 'In the ordinary case; the complaint itself shows what holds there.',
  notThere: 'Did not exist',
  read: 'I have read it',
};
