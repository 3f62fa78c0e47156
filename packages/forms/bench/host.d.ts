/** What the benchmark needs of the program that runs it. */
declare const console: { readonly log: (line: string) => void }
declare const process: {
  readonly cpuUsage: (since?: { user: number; system: number }) => { user: number; system: number }
}
declare const performance: { readonly now: () => number }
