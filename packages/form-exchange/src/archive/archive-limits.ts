/** What an office file may be, before anything expensive runs. Bytes unless said otherwise. */
export const archiveLimits = {
  file: 20_000_000,
  entries: 2_000,
  nameLength: 240,
  /** One part and all parts together, inflated. */
  part: 60_000_000,
  total: 100_000_000,
  /** A part larger than `ratioFrom` may not inflate to more than this many times its packed size. */
  ratio: 150,
  ratioFrom: 1_000_000,
  relations: 1_000_000,
} as const
