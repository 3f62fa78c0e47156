import { nameSortKey } from '@thidua/kernel'

const collator = new Intl.Collator('vi', { numeric: true })

/** Vietnamese order: đ after d, tones ngang to nặng, “Bảo Lâm 2” before “Bảo Lâm 10”. For `sort`. */
export function compareVietnamese(first: string, second: string): number {
  return collator.compare(first, second)
}

/** People by given name, then family name, then the words between. */
export function comparePersonNames(first: string, second: string): number {
  return collator.compare(nameSortKey(first), nameSortKey(second)) || collator.compare(first, second)
}
