import { lexicon } from './lexicon.ts'
import type { OutlineNode } from './build-outline.ts'
import { isBullet } from './read-marker.ts'

/** Where a node stands in the words an official uses: `III.1.a, gạch đầu dòng 2`. */
export function placeOfNode(node: OutlineNode): string {
  const labels: string[] = []
  const bullets: string[] = []
  for (let at: OutlineNode | null = node; at; at = at.parent) {
    if (at.style === 'root' || at.label === null) continue
    if (isBullet(at.style)) bullets.unshift(bulletPlace(at))
    else if (!labels[0]?.startsWith(`${at.label}.`)) labels.unshift(at.label)
  }
  return [labels.join('.'), ...bullets].filter((part) => part !== '').join(', ')
}

function bulletPlace(node: OutlineNode): string {
  const order = (node.parent?.children.indexOf(node) ?? 0) + 1
  return lexicon.place.bullet.replace('{order}', String(order))
}
