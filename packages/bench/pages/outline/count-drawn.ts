// React tells developer tools of every commit; like them, this finds out which components drew.

type Fiber = {
  readonly type: unknown
  readonly flags: number
  readonly alternate: Fiber | null
  readonly child: Fiber | null
  readonly sibling: Fiber | null
}

const performedWork = 1
const counted = 'OutlineRow'
let drawn = 0

function walk(fiber: Fiber): void {
  const { alternate, type } = fiber
  if ((fiber.flags & performedWork) !== 0 && typeof type === 'function' && type.name === counted) drawn += 1
  // Children nobody touched are the same objects as before.
  if (alternate && alternate.child === fiber.child) return
  for (let child = fiber.child; child; child = child.sibling) walk(child)
}

// Here and not in a function: it must stand before React is loaded.
Object.assign(globalThis, {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
    onCommitFiberRoot: (_: number, root: { readonly current: Fiber }) => walk(root.current),
  },
})

/** Rows of the outline drawn, anew or again, since they were last forgotten. */
export function drawnRows(): number {
  return drawn
}

export function forgetDrawn(): void {
  drawn = 0
}
