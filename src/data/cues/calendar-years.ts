const first = 1985
const last = 2030

/** Years as words of a cue: "not used since 2015". */
export const calendarYears: string = Array.from({ length: last - first + 1 }, (_, nth) => first + nth).join('|')
