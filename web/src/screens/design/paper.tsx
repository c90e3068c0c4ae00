// What leaves the screen: the outcome as a page for A4 and as a file for a word processor.

import { Notice } from '../../look/frame/notice';
import { save } from '../../look/form/save';
import { fileName } from '../../outcome/outcome';
import { sample } from '../../outcome/sample';
import { useWords } from '../../words/speech';
import { useDoing } from '../facilitate/doing';
import { Piece } from './piece';

const dialogue = 'example';

export function PaperPieces() {
  const words = useWords();
  const writing = useDoing(() => undefined);
  const outcome = sample(words.language);
  const docx = async () => {
    const { docxOf, wordType } = await import('../../outcome/docx');
    save(fileName(outcome, dialogue, 'docx'), await docxOf(outcome), wordType);
  };
  const page = async () => {
    const { htmlOf } = await import('../../outcome/html');
    save(fileName(outcome, dialogue, 'html'), htmlOf(outcome), 'text/html');
  };
  return (
    <Piece name="design.paper" says="design.paper_says">
      <p class="actions">
        <button type="button" class="button" data-testid="save-docx" disabled={writing.busy}
          onClick={() => void writing.run(docx)}>
          {words.say('design.paper_docx')}
        </button>
        <button type="button" class="button" data-testid="save-html" disabled={writing.busy}
          onClick={() => void writing.run(page)}>
          {words.say('design.paper_html')}
        </button>
      </p>
      {writing.failure !== null && <Notice failure={writing.failure} />}
    </Piece>
  );
}
