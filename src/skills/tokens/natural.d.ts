// The two files of `natural` that are used, by their inner paths: its front page is slow, prints, and reads `.env`.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string }
  export = stemmer
}

declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** 1 for equal words, towards 0 the less they share. */
  function jaroWinkler(one: string, other: string): number
  export = jaroWinkler
}
