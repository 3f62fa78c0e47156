/** What one variable of the environment may be. `expected` is shown to the person who set it wrongly. */
export type Variable = { readonly expected: string } & (
  | { readonly kind: 'text'; readonly default: string | null; readonly minLength?: number }
  | { readonly kind: 'integer'; readonly default: number; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'flag'; readonly default: boolean | null }
  | { readonly kind: 'choice'; readonly default: string; readonly choices: readonly string[] }
  | { readonly kind: 'date'; readonly default: null }
  | { readonly kind: 'address'; readonly default: null; readonly protocols: readonly string[] }
)

const flag = '1 | 0'

/** Every variable the platform reads; the README lists the same. */
export const variables = {
  PORT: { kind: 'integer', default: 4080, minimum: 0, maximum: 65_535, expected: '0–65535' },
  HOST: { kind: 'text', default: '127.0.0.1', expected: '127.0.0.1 | 0.0.0.0 | ::' },
  DATA_DIR: { kind: 'text', default: './data', expected: './data' },
  DATABASE_URL: {
    kind: 'address',
    default: null,
    protocols: ['postgres:', 'postgresql:'],
    expected: 'postgres://user:password@host:5432/database',
  },
  DATABASE_POOL: { kind: 'integer', default: 10, minimum: 2, maximum: 200, expected: '2–200' },
  PUBLIC_URL: {
    kind: 'address',
    default: null,
    protocols: ['https:', 'http:'],
    expected: 'https://thidua.example.vn',
  },
  TRUST_PROXY: { kind: 'flag', default: false, expected: flag },
  DEMO: { kind: 'flag', default: null, expected: flag },
  DEMO_PASSWORD: { kind: 'text', default: null, minLength: 12, expected: '≥ 12' },
  REHEARSAL_DATE: { kind: 'date', default: null, expected: 'yyyy-mm-dd' },
  SESSION_HOURS: { kind: 'integer', default: 12, minimum: 1, maximum: 720, expected: '1–720' },
  MAX_UPLOAD_MB: { kind: 'integer', default: 25, minimum: 1, maximum: 1024, expected: '1–1024' },
  SAFE_MODE: { kind: 'flag', default: false, expected: flag },
  RATE_LIMITS: { kind: 'flag', default: true, expected: flag },
  LOG_LEVEL: {
    kind: 'choice',
    default: 'warn',
    choices: ['silent', 'error', 'warn', 'info'],
    expected: 'silent | error | warn | info',
  },
} as const satisfies Record<string, Variable>

export type VariableName = keyof typeof variables
