import type { SkillCategory } from '../../types.ts'
import type { SkillRow } from '../rows.ts'
import { ai } from './ai.ts'
import { api } from './api.ts'
import { architecture } from './architecture.ts'
import { build } from './build.ts'
import { cache } from './cache.ts'
import { ciCd } from './ci-cd.ts'
import { cloud } from './cloud.ts'
import { containers } from './containers.ts'
import { csBasics } from './cs-basics.ts'
import { dataAccess } from './data-access.ts'
import { databases } from './databases.ts'
import { frameworks } from './frameworks.ts'
import { frontEnd } from './front-end.ts'
import { identity } from './identity.ts'
import { infrastructureAsCode } from './infrastructure-as-code.ts'
import { languages } from './languages.ts'
import { messaging } from './messaging.ts'
import { method } from './method.ts'
import { observability } from './observability.ts'
import { osAndNetwork } from './os-and-network.ts'
import { searchAndAnalytics } from './search-and-analytics.ts'
import { security } from './security.ts'
import { servers } from './servers.ts'
import { softSkills } from './soft-skills.ts'
import { testing } from './testing.ts'
import { tools } from './tools.ts'
import { versionControl } from './version-control.ts'

/** Goes up when the rows change what is found; it has nothing to do with the version of the code. */
export const taxonomyVersion = '1.11.0'

/** The tables of the backend vocabulary by category; the package holds them as JSON. */
export const taxonomyRows = (): Readonly<Record<SkillCategory, readonly SkillRow[]>> => ({
  language: languages,
  framework: frameworks,
  'data-access': dataAccess,
  database: databases,
  'search-and-analytics': searchAndAnalytics,
  cache,
  messaging,
  api,
  identity,
  server: servers,
  cloud,
  containers,
  'infrastructure-as-code': infrastructureAsCode,
  'ci-cd': ciCd,
  build,
  observability,
  testing,
  security,
  architecture,
  'cs-basics': csBasics,
  'os-and-network': osAndNetwork,
  'version-control': versionControl,
  'front-end': frontEnd,
  tools,
  ai,
  method,
  'soft-skill': softSkills,
})
