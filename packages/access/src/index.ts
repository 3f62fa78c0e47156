export type { Actor, Assignment, PublicActor, SignedInActor, SystemActor } from './actor.ts'
