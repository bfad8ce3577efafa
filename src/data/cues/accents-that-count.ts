/** Without their accents these are other words: "wurde" is no "würde", "hacia" no "hacía", "no se" no "no sé". */
export const accentsThatCount: ReadonlySet<string> = new Set(
  'würde würden hätte hätten hättest könnte könnten schön zählt zählen à é è sé hacía desarrolló encargó'.split(' '),
)
