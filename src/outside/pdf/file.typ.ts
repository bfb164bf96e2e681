// The layout of a printed plan or file, in Typst. It holds no content: every word comes in through sys.inputs as JSON, so that nothing
// that somebody wrote is ever read as markup.

export const FILE_LAYOUT = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, author: d.organisation, date: datetime(..d.date))
#set text(lang: d.lang, font: "Atkinson Hyperlegible Next", size: 11pt, fill: rgb("#261a28"), hyphenate: false)
#let soft = rgb("#5c4f5e")
#set page(
  paper: "a4",
  margin: (x: 22mm, top: 22mm, bottom: 26mm),
  footer: context [
    #set text(size: 9pt, fill: soft)
    #d.title, #d.number #h(1fr) #d.page #counter(page).display() #d.of #counter(page).final().first()
    #linebreak()
    #d.printed
  ],
)
#set par(leading: 0.72em, spacing: 0.9em)
#show heading.where(level: 1): set text(size: 22pt)
#show heading.where(level: 2): it => block(above: 1.8em, below: 0.8em, sticky: true)[#set text(size: 15pt); #it.body]
#show heading.where(level: 3): it => block(above: 1.3em, below: 0.5em, sticky: true)[#set text(size: 12pt); #it.body]
#show heading.where(level: 4): it => block(above: 1em, below: 0.5em, sticky: true)[#set text(size: 11pt); #it.body]
#let paragraphs(text-of) = for p in text-of.split("\\n\\n") { par(p.split("\\n").join(linebreak())) }
#let lines-of(all) = for l in all {
  block(above: 0.9em, below: 0.9em)[#set par(spacing: 0.45em); #par(strong(l.label)) #paragraphs(l.value)]
}
#let beside(all) = for b in all {
  block(inset: (left: 9pt), stroke: (left: 1.5pt + rgb("#86768a")))[
    #text(size: 9.5pt, fill: soft, b.head)
    #paragraphs(b.text)
  ]
}

#heading(level: 1, outlined: false, d.title)
#par(text(fill: soft, d.subtitle))
#par(text(fill: soft, d.printed))
#for n in d.notes { par(n) }
#if d.sections.len() > 3 {
  heading(level: 2, outlined: false, d.contents)
  outline(title: none, depth: 2)
}
#for s in d.sections {
  heading(level: 2, s.title)
  for e in s.entries {
    if e.title != "" { heading(level: 3, e.title) }
    if e.meta != "" { par(text(size: 9.5pt, fill: soft, e.meta)) }
    lines-of(e.lines)
    if e.text != "" { paragraphs(e.text) }
    for g in e.groups {
      heading(level: 4, g.title)
      lines-of(g.lines)
    }
    beside(e.beside)
  }
}
`;
