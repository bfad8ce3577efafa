import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { mapConcurrently } from '../../src/batch/map-concurrently.ts'

/** Work that takes as many milliseconds as the item says, and notes what happens. */
function worker() {
  const log: string[] = []
  let [underWay, most] = [0, 0]
  const work = async (item: number): Promise<number> => {
    most = Math.max(most, ++underWay)
    await sleep(item)
    underWay--
    log.push(`done ${item}`)
    return item
  }
  return { log, work, most: () => most }
}

async function* source(items: readonly number[], log: string[]): AsyncGenerator<number> {
  try {
    for (const item of items) {
      log.push(`pulled ${item}`)
      yield item
    }
  } finally {
    log.push('closed')
  }
}

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const result of results) all.push(result)
  return all
}

test.each([
  ['one after another, in their order', 1, [80, 10, 40], 1],
  ['two at once, as they are done', 2, [10, 40, 80], 2],
  ['all at once', 9, [10, 40, 80], 3],
])('works %s', async (_what, width, expected, atOnce) => {
  const { work, most } = worker()
  expect(await collect(mapConcurrently([80, 10, 40], { width, work }))).toEqual(expected)
  expect(most()).toBe(atOnce)
})

test('pulls the next item only when there is a place for it', async () => {
  const { log, work } = worker()
  const results = mapConcurrently(source([1, 2, 3, 4], log), { width: 2, work })
  expect(log).toEqual([])
  expect(await results.next()).toMatchObject({ value: 1 })
  await sleep(50)
  expect(log).toEqual(['pulled 1', 'pulled 2', 'done 1', 'done 2'])
})

test('gives results while the next item is still awaited', async () => {
  async function* slow() {
    yield 1
    await new Promise(() => {})
  }
  const { work } = worker()
  expect(await mapConcurrently(slow(), { width: 2, work }).next()).toMatchObject({ value: 1 })
})

test('stops what is under way, and the source, when the loop is left', async () => {
  const log: string[] = []
  const work = async (item: number, signal: AbortSignal): Promise<number> => {
    signal.addEventListener('abort', () => log.push(`stopped ${item}`))
    await sleep(item === 1 ? 1 : 10_000, undefined, { signal, ref: false })
    return item
  }
  for await (const result of mapConcurrently(source([1, 2, 3], log), { width: 2, work })) {
    expect(result).toBe(1)
    break
  }
  await sleep(1)
  expect(log).toContain('stopped 2')
  expect(log).toContain('closed')
})

test('ends with ABORTED when the signal fires, also while it waits for an item', async () => {
  const { work } = worker()
  async function* never() {
    await new Promise(() => {})
    yield 1
  }
  const signal = AbortSignal.timeout(20)
  await expect(collect(mapConcurrently(never(), { width: 2, work, signal }))).rejects.toMatchObject({ code: 'ABORTED' })
})

test.each([
  [
    'the source',
    mapConcurrently(
      (async function* () {
        yield 1
        throw new Error('broken')
      })(),
      { width: 2, work: (item) => sleep(1000, item, { ref: false }) },
    ),
  ],
  ['the work', mapConcurrently([1, 2], { width: 2, work: () => Promise.reject(new Error('broken')) })],
])('throws what %s throws', async (_what, results) => {
  await expect(collect(results)).rejects.toThrow('broken')
})
