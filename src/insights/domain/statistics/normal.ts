/** The 97.5 % point of the normal distribution: both sides of a 95 % interval. */
export const normalQuantile95 = 1.959963984540054;
