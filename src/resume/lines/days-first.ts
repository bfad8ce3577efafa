/** 10/02/2023, 3-15-2021 */
const fullDate = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})(?=\2(?:19|20)\d\d(?!\d))/g

/**
 * A text with the day before the month in all its dates: whoever writes "03/15/2021" means October by "10/02/2023".
 * Its length stays what it is.
 */
export function daysFirst(text: string): string {
  const dates = [...text.matchAll(fullDate)]
  const isMonthFirst =
    dates.some(([, , , second]) => Number(second) > 12) && dates.every(([, first]) => Number(first) <= 12)
  return isMonthFirst ? text.replace(fullDate, '$3$2$1') : text
}
