/** Where an entry or a widget stands whose plugin says nothing: halfway between first and last. */
export const usualPriority = 500
