import type { Cue } from './cue-row.ts'

const fields = 'frontend|front|mobile|móvil|web|cloud|devops|desktop|ui|embedded'
const works =
  'work|development|stuff|apps|projects|frameworks|services|experience|erfahrung|entwicklung|diensten|dienste|arbeit|développement|desarrollo|sviluppo|desenvolvimento|ontwikkeling|ervaring'

/** "I don't do frontend (React, Vue)": who denies a field denies what he names of it in brackets. */
export const deniedField = (no: string): readonly Cue[] => [`${no} ${fields} end? ${works}? ( >`]
