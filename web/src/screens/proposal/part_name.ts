import { useWords } from '../../words/speech';

// Of a part: the summary, clause n, or one that is to be added.
export function usePartName(): (part: number, added: boolean) => string {
  const words = useWords();
  return (part, added) => {
    if (part === 0) return words.say('part.summary');
    return words.say(added ? 'part.new_clause' : 'part.clause', { number: part });
  };
}
