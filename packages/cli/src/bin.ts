#!/usr/bin/env node
import { exitCodes } from './command/exit-code.js'
import { processIo } from './command/process-io.js'
import { main } from './main.js'

try {
  process.exitCode = await main(process.argv.slice(2), processIo())
} catch (error) {
  process.stderr.write(
    `zhiben: 程序缺陷 (a defect of the program): ${error instanceof Error ? error.stack : String(error)}\n`,
  )
  process.exitCode = exitCodes.bug
}
