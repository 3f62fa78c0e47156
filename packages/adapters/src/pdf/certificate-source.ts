/**
 * The one Typst program of certificates: it places what the layout says and shrinks what does not fit, or fails: nothing is ever cut off. All words, measures
 * and drawings come in as data.
 */
export const certificateSource = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, date: none)
#set page(width: d.page.widthMm * 1mm, height: d.page.heightMm * 1mm, margin: 0mm)
#set text(font: "Tinos", fallback: false, lang: "vi", hyphenate: false, top-edge: "ascender", bottom-edge: "descender")
#set par(leading: 0.18em, spacing: 0em, justify: false)

#let breakable(word) = word.clusters().join("\u{200b}")

// A word is kept whole, also at its hyphens, unless even the smallest size cannot hold it on a line.
#let words(line, size, width) = {
  let keep(word) = {
    if word.len() < 16 and not (line.whole and word.contains(regex("\S-\S"))) { word }
    else if measure(text(size: size, weight: line.weight, word)).width > width { breakable(word) }
    else if line.whole { box(text(bottom-edge: "baseline", word)) }
    else { word }
  }
  line.text.split(" ").map(keep).join(" ")
}

#let too-wide(line, size, width) = line.text.split(regex("\s")).any(word => {
  word.len() >= 16 and measure(text(size: size, weight: line.weight, word)).width > width
})

#let draw(item, scale) = {
  let width = item.widthMm * 1mm
  for (index, line) in item.lines.enumerate() {
    let size = line.sizePt * scale * 1pt
    if index > 0 { v(line.beforeMm * scale * 1mm, weak: false) }
    block(width: 100%, spacing: 0pt, text(
      size: size, weight: line.weight, style: line.style, fill: rgb(line.colour),
      line.text.split("\n").map(part => words(line + (text: part), size, width)).join(linebreak()),
    ))
  }
}

#let fits(item, scale) = {
  let width = item.widthMm * 1mm
  // A name in one endless word shrinks a little and is then broken: nothing else on the sheet pays for it.
  let wide = scale > 0.7 and item.lines.any(line => too-wide(line, line.sizePt * scale * 1pt, width))
  not wide and measure(block(width: width, draw(item, scale))).height <= item.heightMm * 1mm
}

#let fitted(item) = {
  let scale = 1.0
  while scale > item.leastScale and not fits(item, scale) { scale -= 0.02 }
  assert(fits(item, scale), message: "text does not fit: " + item.lines.map(line => line.field).join(", "))
  draw(item, scale)
}

#let at(x, y, body) = place(top + left, dx: x * 1mm, dy: y * 1mm, body)
#let picture(source, width, ..more) = image(bytes(source), format: "svg", width: width * 1mm, ..more)
#let ornament(body) = pdf.artifact(body)

#at(0, 0, ornament(picture(d.border, d.page.widthMm)))
#at(d.emblem.xMm, d.emblem.yMm, ornament(picture(d.star, d.emblem.sizeMm)))
#if d.watermark != none {
  place(center + horizon, rotate(d.watermark.angleDeg * 1deg, text(
    size: d.watermark.sizePt * 1pt, weight: "bold", fill: rgb(d.watermark.colour), d.watermark.text,
  )))
}
#for item in d.boxes {
  let spot = (left: left, center: center, right: right).at(item.align) + (top: top, horizon: horizon, bottom: bottom).at(item.verticalAlign)
  at(item.xMm, item.yMm, block(width: item.widthMm * 1mm, height: item.heightMm * 1mm, align(spot, context fitted(item))))
}
#at(d.rule.xMm, d.rule.yMm, ornament(line(length: d.rule.widthMm * 1mm, stroke: 0.8pt)))
#at(d.qr.xMm, d.qr.yMm, picture(d.qr.svg, d.qr.sizeMm, alt: d.qr.alt))
`
