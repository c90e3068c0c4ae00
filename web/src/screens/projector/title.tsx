// What the session is for: its title, its objectives and its questions, one at a time.

import { OneByOne, useTextPages } from './both';
import type { OnWall } from './on_wall';

export function TitleScreen({ summary, followed }: OnWall) {
  const title = followed.room?.session?.title ?? summary.title;
  const objectives = followed.room?.note?.objectives ?? [];
  const pages = useTextPages();
  const numbered = useTextPages({ numbered: true });
  return (
    <OneByOne>
      {[
        ...pages(title).map((page, at) => (
          <div key={`title-${at}`} class="wall-title">{page}</div>
        )),
        ...objectives.flatMap((aim, index) => pages(aim).map((page, at) => (
          <div key={`aim-${index}-${at}`} class="wall-aim">{page}</div>
        ))),
        ...summary.questions.flatMap((item) => numbered(item.text).map((page, at) => (
          <div key={`question-${item.question}-${at}`} class="wall-numbered">
            <span class="wall-number">{item.question}</span><div class="voice">{page}</div>
          </div>
        ))),
      ]}
    </OneByOne>
  );
}
