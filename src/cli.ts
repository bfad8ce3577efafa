#!/usr/bin/env node
import { exitCodes, runCommand } from './cli/run-command.ts'

const streams = {
  out: (text: string) => void process.stdout.write(text),
  error: (line: string) => void process.stderr.write(`cv-keyword-analyzer: ${line}\n`),
}

// A reader such as `head` may close the pipe early; that is not an error of ours.
process.stdout.on('error', () => process.exit(exitCodes.done))

runCommand(process.argv.slice(2), streams).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    streams.error(`unexpected: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = exitCodes.unreadable
  },
)
