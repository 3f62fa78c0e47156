/**
 * How evenly the schools of a cluster give lessons, in whole percent: 100 when all give the same (Jain's index). A sum of
 * squares over a table is what neither JSON nor CEL can say; so it is a function. No clock, no network, no memory.
 */
export function evenness({ schools }) {
  const given = (schools ?? []).map(({ lessons }) => lessons ?? 0)
  const sum = given.reduce((total, lessons) => total + lessons, 0)
  const squares = given.reduce((total, lessons) => total + lessons * lessons, 0)
  return squares === 0 ? null : Math.round((100 * sum * sum) / (given.length * squares))
}

/** Points for it, in hundredths: a line for each criterion the hook in `plugin.json` promises, never more than it promises. */
export function scoreEvenness(answers) {
  const percent = evenness(answers)
  if (percent === null) return [{ criterionId: 'sc5-evenness', outcome: 'unanswered', pointsHundredths: 0 }]
  const pointsHundredths = percent >= 90 ? 500 : percent >= 80 ? 300 : 0
  const outcome = pointsHundredths > 0 ? 'met' : 'notMet'
  return [{ criterionId: 'sc5-evenness', outcome, pointsHundredths, because: ['schools'] }]
}
