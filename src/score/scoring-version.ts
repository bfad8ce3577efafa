/** Rises with every change that moves a score. */
export const scoringVersion = '1.11.0'
