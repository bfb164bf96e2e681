// The text that was read, on paper, with its marks: each leads to its finding or contradiction, and small letters say what was read.

import type { Child } from 'hono/jsx';
import type { Lang } from '../../language.ts';
import { resultWords } from '../../words/result.ts';
import type { Piece, ShownBlock } from './marked-text.ts';

function Shown(props: { piece: Piece; lang: Lang }) {
  const { piece, lang } = props;
  const w = resultWords[lang];
  const [first, ...rest] = piece.opens;
  const core = (
    <>
      {rest.map((id) => (
        <span id={id} />
      ))}
      {piece.text}
    </>
  );
  return (
    <>
      {piece.look === undefined ? (
        core
      ) : (
        <mark class={piece.look} id={first}>
          {core}
        </mark>
      )}
      {piece.closes.map((mark) => (
        <a class={`no ${mark.look}`} href={`#${mark.target}`}>
          <span class="unseen">{mark.look === 'contra' ? w.toContra : w.toFinding} </span>
          {mark.label}
        </a>
      ))}
      {piece.as.length === 0 ? null : (
        <small class="read-as" lang={lang}>
          <span class="unseen"> {w.readAs} </span>
          {piece.as.join(' · ')}
        </small>
      )}
    </>
  );
}

/** Blocks as headings, paragraphs and lists; the text is Dutch whatever the page speaks. */
export function TextWithMarks(props: { blocks: readonly ShownBlock[]; lang: Lang }) {
  const out: Child[] = [];
  let items: ShownBlock[] = [];
  const flush = () => {
    const list = items;
    items = [];
    if (list.length > 0) {
      out.push(
        <ul>
          {list.map((item) => (
            <li>
              {item.pieces.map((piece) => (
                <Shown piece={piece} lang={props.lang} />
              ))}
            </li>
          ))}
        </ul>,
      );
    }
  };
  for (const block of props.blocks) {
    if (block.kind === 'item') {
      items.push(block);
      continue;
    }
    flush();
    const pieces = block.pieces.map((piece) => <Shown piece={piece} lang={props.lang} />);
    out.push(block.kind === 'heading' ? <h3>{pieces}</h3> : <p>{pieces}</p>);
  }
  flush();
  return (
    <div class="sheet paper" lang="nl">
      {out}
    </div>
  );
}
