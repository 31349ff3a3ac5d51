const hidden = '•••';

/** Initials: enough to tell two people apart in one list. */
export const maskedName = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `${Array.from(word)[0]}.`)
    .join(' ');

/** All but the last two characters hidden. */
export const maskedTail = (value: string): string => `${hidden}${Array.from(value).slice(-2).join('')}`;

/** What is not shown at all. */
export const maskedText = hidden;
