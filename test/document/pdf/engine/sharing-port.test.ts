import { expect, test, vi } from 'vitest'
import { sharingPort } from '../../../../src/document/pdf/engine/sharing-port.ts'

const settle = () => new Promise((resolve) => setImmediate(resolve))

test('hands a message over as it is, and later', async () => {
  const port = sharingPort()
  const hear = vi.fn()
  port.addEventListener('message', hear)
  const message = { action: 'commonobj', data: ['f1', { glyphs: [] }] }
  port.postMessage(message)
  expect(hear).not.toHaveBeenCalled()
  await settle()
  expect(hear.mock.calls).toEqual([[{ data: message }]])
  expect(hear.mock.calls[0]?.[0].data).toBe(message)
})

test('keeps what an operator list held when it was sent', async () => {
  const port = sharingPort()
  const hear = vi.fn()
  port.addEventListener('message', hear)
  const chunk = { fnArray: [44], argsArray: [['J']], length: 1 }
  port.postMessage({ chunk })
  chunk.fnArray.length = 0
  chunk.argsArray.length = 0
  await settle()
  expect(hear.mock.calls[0]?.[0].data.chunk).toEqual({ fnArray: [44], argsArray: [['J']], length: 1 })
})

test('a side that has left hears nothing more, not even what was said before', async () => {
  const port = sharingPort()
  const [gone, there] = [vi.fn(), vi.fn()]
  const leaving = new AbortController()
  port.addEventListener('message', gone, { signal: leaving.signal })
  port.addEventListener('message', there)
  port.postMessage({ action: 'Ready' })
  leaving.abort()
  await settle()
  expect(gone).not.toHaveBeenCalled()
  expect(there).toHaveBeenCalledOnce()
})
