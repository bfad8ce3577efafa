import { type MessagePort, parentPort } from 'node:worker_threads'
import { analyze } from '../analyze.ts'
import { compileTaxonomy } from '../skills/vocabulary/compile-taxonomy.ts'
import type { Taxonomy } from '../skills/vocabulary/taxonomy.ts'
import { packError } from './pack-error.ts'
import type { Answer, Task, Vocabulary } from './task.ts'

/** The far side of `AnalysisThread`: does one task after another. */
function serve(port: MessagePort): void {
  let taxonomy: Taxonomy | undefined
  port.on('message', async (message: Task | Vocabulary) => {
    if ('vocabulary' in message) taxonomy = compileVocabulary(message)
    else {
      port.postMessage('started' satisfies Answer)
      port.postMessage(await answer(message, taxonomy))
    }
  })
}

function compileVocabulary({ vocabulary }: Vocabulary): Taxonomy | undefined {
  return vocabulary ? compileTaxonomy(() => vocabulary.rows, vocabulary.version) : undefined
}

async function answer({ input, options }: Task, taxonomy: Taxonomy | undefined): Promise<Answer> {
  try {
    return { report: await analyze(input, { ...options, taxonomy }) }
  } catch (error) {
    return { error: packError(error) }
  }
}

if (parentPort) serve(parentPort)
