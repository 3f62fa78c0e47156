/** The Typst program of papers in the layout of Decree 30/2020; twin of `docx/`. All words come in as data. */
export const documentSource = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, date: none)
#set page(
  paper: "a4",
  margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 15mm),
  header-ascent: 8mm,
  header: context {
    let number = counter(page).get().first()
    if number > 1 { align(center, text(size: 14pt, str(number))) }
  },
)
#set text(font: "Tinos", size: 14pt, lang: "vi", fallback: false, hyphenate: false, overhang: false)
#set par(leading: 0.52em, spacing: 0.86em, justify: true)

#let lines(text) = text.split("\n").join(linebreak())
#let rule(width) = line(length: width * 1mm, stroke: 0.75pt)
#let centred(body, ..style) = block(width: 100%, spacing: 0.45em, align(center, text(..style, body)))
#let indented(content) = par(first-line-indent: (amount: 12.7mm, all: true), content)

// What stands before the foot goes with it, so that a signature is never alone on a page.
#let body(content, last: false) = if last { block(sticky: true, breakable: false, indented(content)) } else { indented(content) }

#let header(node) = {
  grid(
    columns: (68mm, 97mm),
    row-gutter: 6pt,
    align: center + top,
    {
      set par(leading: 0.4em, justify: false)
      if node.superior != none { centred(lines(node.superior), size: 13pt) }
      centred(lines(node.issuer), size: 13pt, weight: "bold")
      pad(top: 2pt, rule(24))
    },
    {
      centred(d.words.nationalTitle, size: 13pt, weight: "bold")
      centred(d.words.motto, weight: "bold")
      pad(top: 2pt, rule(60.5))
    },
    if node.number != none { text(size: 13pt, node.number) },
    align(right, emph(node.placeAndDate)),
  )
}

#let title(node) = {
  v(14pt)
  set par(leading: 0.42em, justify: false)
  block(sticky: true, width: 100%, {
    centred(node.name, weight: "bold")
    if node.subject != none { centred(lines(node.subject), weight: "bold") }
    block(width: 100%, spacing: 0pt, pad(top: 5pt, bottom: 9pt, align(center, rule(50))))
    if node.authority != none { centred(node.authority, weight: "bold") }
  })
}

#let cell-text(value, bold) = { set par(justify: false); text(weight: if bold { "bold" } else { "regular" }, lines(value)) }

#let ruled(columns, head, rows) = block(width: 100%, {
  set text(size: 12pt)
  set par(leading: 0.4em)
  table(
    columns: columns.map(column => column.widthMm * 1mm),
    align: columns.map(column => (left: left, center: center, right: right).at(column.align)),
    inset: (x: 1.5mm, y: 1.4mm),
    stroke: 0.5pt,
    ..if head.len() > 0 { (table.header(..head.map(value => table.cell(align: center + horizon, cell-text(value, true)))),) },
    ..rows.flatten(),
  )
})

#let rows-of(node) = node.rows.map(row => row.map(value => table.cell(breakable: false, cell-text(value, false))))

#let facts-of(node) = node.rows.map(row => {
  if row.value == "" { (table.cell(colspan: 2, cell-text(row.label, true)),) }
  else { (table.cell(cell-text(row.label, false)), table.cell(cell-text(row.value, false))) }
})

#let side(node) = {
  set par(leading: 0.4em, justify: false)
  if node == none { [] }
  else if node.kind == "recipients" {
    align(left, {
      text(size: 12pt, weight: "bold", style: "italic", d.words.recipientsLabel)
      linebreak()
      text(size: 11pt, node.lines.join(linebreak()))
    })
  } else {
    align(center, text(weight: "bold", node.lines.map(lines).join(linebreak()) + v(26mm) + node.name))
  }
}

#let closing(node) = {
  v(8pt)
  block(breakable: false, grid(columns: (80mm, 85mm), side(node.left), side(node.right)))
}

#for node in d.nodes {
  if node.kind == "header" { header(node) }
  else if node.kind == "title" { title(node) }
  else if node.kind == "basis" { for text in node.lines { body(emph(text)) } }
  else if node.kind == "resolve" { block(sticky: true, width: 100%, centred(node.text, weight: "bold")) }
  else if node.kind == "article" { body(strong(d.words.articleLabel + "\u{a0}" + str(node.number) + ". ") + node.text, last: node.last) }
  else if node.kind == "heading" { block(sticky: true, indented(strong(node.text))) }
  else if node.kind == "paragraph" {
    if node.align == "center" { align(center, par(node.text)) }
    else { set par(justify: node.align == "justify"); body(node.text, last: node.last) }
  }
  else if node.kind == "table" { ruled(node.columns, node.columns.map(column => column.title), rows-of(node)) }
  else if node.kind == "facts" { ruled(((widthMm: 55, align: "left"), (widthMm: 110, align: "left")), (), facts-of(node)) }
  else if node.kind == "closing" { closing(node) }
  else if node.kind == "pageBreak" { pagebreak() }
}
`
