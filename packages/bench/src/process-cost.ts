import { readdirSync, readFileSync } from 'node:fs'

const ticksPerSecond = 100

type Stat = {
  readonly pid: number
  readonly parent: number
  readonly ownTicks: number
  readonly reapedTicks: number
}

/** CPU seconds a process and all its descendants have used, those already ended and reaped included. Linux only. */
export function cpuSecondsOf(root: number): number {
  const all = listStats()
  const tree = new Set([root])
  for (let grown = true; grown; ) {
    grown = false
    for (const { pid, parent } of all) {
      if (tree.has(parent) && !tree.has(pid)) {
        tree.add(pid)
        grown = true
      }
    }
  }
  let ticks = 0
  for (const stat of all) if (tree.has(stat.pid)) ticks += stat.ownTicks + stat.reapedTicks
  return ticks / ticksPerSecond
}

/** Resident memory of one process in MB. */
export function residentMegabytes(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return line ? Number(line[1]) / 1024 : Number.NaN
}

/** The highest resident memory a process has had, in MB. */
export function peakMegabytes(pid: number): number {
  const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return line ? Number(line[1]) / 1024 : Number.NaN
}

function listStats(): Stat[] {
  const stats: Stat[] = []
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const text = readFileSync(`/proc/${name}/stat`, 'utf8')
      const fields = text
        .slice(text.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number)
      // Behind the name: state ppid … utime(12) stime(13) cutime(14) cstime(15), counted from ppid = 2nd.
      const [, parent = 0, , , , , , , , , , user = 0, system = 0, reapedUser = 0, reapedSystem = 0] = fields
      stats.push({
        pid: Number(name),
        parent,
        ownTicks: user + system,
        reapedTicks: reapedUser + reapedSystem,
      })
    } catch {
      // The process ended between listing and reading.
    }
  }
  return stats
}
