/** "a" with whoever follows: it melts with the article of one man or body, "al consejo". */
export const toWhom = (who: string): string => (who.startsWith('el ') ? `al ${who.slice(3)}` : `a ${who}`);
