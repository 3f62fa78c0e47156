import { createContext } from 'react'

/** The name of a unit by its code; null where none is known. */
export type UnitName = (code: string) => string | null

/** Answers hold codes of units; the page knows what they are called. */
export const UnitNamesContext = createContext<UnitName>(() => null)
