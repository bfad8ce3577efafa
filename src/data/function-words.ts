/**
 * Small words that tell English from the other languages of our CVs. Words that two of the sides share
 * ("in", "an", "was", "die", "me", "no") are left out, and so is "a".
 */
export const englishWords: readonly string[] = 'the and of for with to from by that which on at who is our their'.split(
  ' ',
)

/** The same for German, French, Spanish, Portuguese, Italian, Dutch, Swedish and Danish. */
export const otherWords: readonly string[] = (
  'und der das für mit von den im zur zum des ein eine bei als sowie auf ' +
  'et les pour avec dans une sur du le la ' +
  'y los las para con del por el una ' +
  'e os da do das dos com em uma ' +
  'di della dei gli il per nel ' +
  'het een van voor met bij en ' +
  'och av för med till og til'
).split(' ')
