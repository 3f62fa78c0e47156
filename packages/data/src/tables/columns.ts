import type { ColumnType, Generated } from 'kysely'

/** Read as the value, written as JSON text: the driver would take an array for a PostgreSQL array. */
export type Json<Value> = ColumnType<Value, string, string>
/** A column of JSON with a default. */
export type DefaultJson<Value> = ColumnType<Value, string | undefined, string>
export type MaybeJson<Value> = ColumnType<Value | null, string | null | undefined, string | null>
/** An instant. */
export type Instant = ColumnType<Date, Date | string, Date | string>
export type DefaultInstant = ColumnType<Date, Date | string | undefined, Date | string>
export type MaybeInstant = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
/** Never given: the database numbers it. */
export type Numbered = ColumnType<number, never, never>
/** May be left out when written: null. */
export type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>
export type { Generated }
