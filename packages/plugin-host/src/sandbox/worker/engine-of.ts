import type { QuickJS } from 'quickjs-wasi'

type EngineCalls = ReturnType<QuickJS['_getExports']>

/*
 * The engine's own calls. The package keeps them behind underscores but types them, and its version is pinned; this is
 * the one place that knows those names.
 */
/* oxlint-disable no-underscore-dangle -- the package's names, not ours */

export function engineOf(vm: QuickJS): EngineCalls {
  return vm._getExports()
}

export function stackPointerOf(vm: QuickJS): EngineCalls['__stack_pointer'] {
  return vm._getExports().__stack_pointer
}
