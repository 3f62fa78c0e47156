/** Kinds of request counted apart from each other. */
export type LimitName = 'signIn' | 'check' | 'nominate' | 'upload' | 'command' | 'query'
