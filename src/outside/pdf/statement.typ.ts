// The layout of a printed statement, in Typst. It holds no content: every word comes in through sys.inputs as JSON, so that no
// text of a policy is ever read as markup (tried with #read, stars and dollars: they come out as letters).

export const STATEMENT_LAYOUT = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, author: d.organisation, date: datetime(..d.date))
#set text(lang: d.lang, font: "Atkinson Hyperlegible Next", size: 11pt, fill: rgb("#261a28"), hyphenate: false)
#set page(
  paper: "a4",
  margin: (x: 25mm, top: 24mm, bottom: 24mm),
  footer: context [
    #set text(size: 9pt, fill: rgb("#5c4f5e"))
    #d.title #h(1fr) #counter(page).display()
  ],
)
#set par(leading: 0.72em, spacing: 0.9em)
#set list(marker: [•], indent: 0.4em, spacing: 0.55em)
#show link: set text(fill: rgb("#5f2a5c"))
#show heading.where(level: 1): set text(size: 22pt)
#show heading.where(level: 2): it => block(above: 1.9em, below: 0.9em, sticky: true)[#set text(size: 15pt); #it.body]
#show heading.where(level: 3): it => block(above: 1.5em, below: 0.8em, sticky: true)[#set text(size: 12pt); #it.body]
#show outline.entry: set block(above: 0.55em)

#let soft = rgb("#5c4f5e")
#let run(r) = {
  let shown = if r.at("bold", default: false) { strong(r.text) } else { r.text }
  if "label" in r { link(label(r.label), shown) } else if "address" in r { link(r.address, shown) } else { shown }
}
#let runs(all) = all.map(run).join()
#let marks(all) = for m in all {
  block(inset: (left: 8pt), stroke: (left: 2pt + rgb("#9d1f22")))[#set text(size: 9.5pt); #strong(m.word + ".") #m.text]
}
#let line-of(b) = [
  #for (i, piece) in b.pieces.enumerate() [
    #par[#if i == 0 [#text(weight: "bold", fill: soft, b.number)#h(0.6em)]#runs(piece.runs)]
    #if piece.items.len() > 0 { list(..piece.items.map(x => [#x])) }
  ]
  #metadata(none)#label(b.label)
  #marks(b.marks)
]
#let head(columns) = table.header(..columns.map(c => text(size: 9.5pt, weight: "bold", c)))
#let table-of(b) = [
  #par[#strong(b.caption)]
  #set text(size: 9.5pt)
  #table(
    columns: (auto, 1fr, 1.3fr, 1.5fr),
    stroke: (x, y) => (bottom: 0.5pt + rgb("#86768a")),
    inset: (x: 4pt, y: 5pt),
    align: left,
    head(b.columns),
    ..b.rows.map(r => (
      [#text(weight: "bold", fill: soft, r.number)#metadata(none)#label(r.label)],
      ..r.cells.enumerate().map(((i, c)) => [#runs(c)#if i == r.cells.len() - 1 { marks(r.marks) }]),
    )).flatten(),
  )
]
#let block-of(b) = {
  if b.is == "heading" { heading(level: 3, outlined: false, b.text) }
  else if b.is == "note" { par(text(fill: soft, style: "italic", b.text)) }
  else if b.is == "line" { line-of(b) }
  else { table-of(b) }
}

#pdf.attach("policy.json", bytes(d.attachment), mime-type: "application/json", description: d.title, relationship: "source")

#heading(level: 1, outlined: false, d.title)
#par(text(fill: soft, d.version))
#for n in d.notes { par(text(fill: soft, n)) }
#heading(level: 2, outlined: false, d.contents)
#outline(title: none, depth: 2)
#for c in d.chapters {
  heading(level: 2, c.title)
  for b in c.blocks { block-of(b) }
}
#if d.contact.lines.len() > 0 {
  heading(level: 2, d.contact.title)
  for c in d.contact.lines {
    par[#c.label: #if c.address != "" { link(c.address, c.value) } else { c.value }]
  }
}
#heading(level: 2, d.appendix.title)
#par(d.appendix.intro)
#set text(size: 9pt)
#for t in d.appendix.tables {
  par(strong(t.caption))
  table(
    columns: t.columns.len(),
    stroke: (x, y) => (bottom: 0.5pt + rgb("#86768a")),
    inset: (x: 4pt, y: 3.5pt),
    align: left,
    head(t.columns),
    ..t.rows.flatten(),
  )
}
`;
