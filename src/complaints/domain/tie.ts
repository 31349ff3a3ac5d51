/** So many last digits of an account's number tell somebody whom a tie is about, and nobody else. */
export const shownDigits = 4;
