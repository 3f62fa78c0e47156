/** What a package may weigh (bytes). An archive beyond this is not read to its end. */
export const archiveLimits = {
  packed: 2 * 1024 * 1024,
  inflated: 8 * 1024 * 1024,
  /** Inflated to packed. Our own packages come to about 6. */
  ratio: 100,
  files: 500,
  file: 1024 * 1024,
  pathLength: 200,
  pathDepth: 6,
} as const
