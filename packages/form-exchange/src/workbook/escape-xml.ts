/** Text for an element or a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

const unspeakable =
  // oxlint-disable-next-line no-control-regex -- these are what XML cannot hold
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Cell text as office programs write it: what XML cannot hold becomes `_xHHHH_`, and a text that looks so is guarded. */
export function escapeCellText(text: string): string {
  const guarded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return escapeXml(guarded.replace(unspeakable, (sign) => `_x${hex(sign)}_`))
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}
