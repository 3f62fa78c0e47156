/**
 * Runs before the plugin's code and keeps what the driver needs out of its reach. What remains of the language that could
 * differ between two runs, wait, or be done later is taken away.
 */
export const prelude = `(() => {
  const { apply } = Reflect
  const { parse, stringify } = JSON
  const { slice } = String.prototype
  delete Math.random
  for (const name of ['Atomics', 'SharedArrayBuffer', 'queueMicrotask', 'eval']) delete globalThis[name]
  return [
    (run, text) => apply(run, undefined, parse(text)),
    (value) => stringify(value),
    (text, length) => apply(slice, text, [0, length]),
  ]
})()`
