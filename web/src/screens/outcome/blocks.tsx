// A document without a look (outcome/outcome.ts), on a page of ours.

import { directionOf } from '../../words/words';
import { runsOf, shareOf, type Block, type Line } from '../../outcome/outcome';

export function InLine({ text }: { text: Line }) {
  return (
    <>
      {runsOf(text).map((run, index) => {
        const attributes = run.language
          ? { lang: run.language, dir: directionOf(run.language) } : {};
        if (run.strong) return <strong key={index} {...attributes}>{run.text}</strong>;
        if (run.emphasis) return <em key={index} {...attributes}>{run.text}</em>;
        return run.language
          ? <span key={index} {...attributes}>{run.text}</span> : <>{run.text}</>;
      })}
    </>
  );
}

export function Blocks({ blocks }: { blocks: Block[] }) {
  return <>{blocks.map((block, index) => <One key={index} block={block} />)}</>;
}

function One({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Level = `h${block.level + 1}` as 'h2' | 'h3' | 'h4';
      return <Level>{block.text}</Level>;
    }
    case 'paragraph': return <p><InLine text={block.text} /></p>;
    case 'words':
      return (
        <blockquote class="outcome-words">
          <p class="voice"><InLine text={block.text} /></p>
          {block.source && <footer class="quiet">{block.source}</footer>}
        </blockquote>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List class="outcome-list">
          {block.items.map((item, index) => <li key={index}><InLine text={item} /></li>)}
        </List>
      );
    }
    case 'table': return <Rows block={block} />;
  }
}

function Rows({ block }: { block: Extract<Block, { kind: 'table' }> }) {
  return (
    <table class="table outcome-table">
      <caption>{block.caption}</caption>
      <colgroup>
        {block.columns.map((column) => (
          <col key={column.title} style={{ inlineSize: shareOf(column, block.columns) }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {block.columns.map((column) => (
            <th key={column.title} scope="col" data-figures={column.figures}>{column.title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, at) => (at === 0
              ? <th key={at} scope="row"><InLine text={cell} /></th>
              : <td key={at} data-figures={block.columns[at]?.figures}><InLine text={cell} /></td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
