// What every part of the organiser's page is given, and its frame.

import type { ComponentChildren } from 'preact';

import type { Draft } from '../../note/draft';

export interface PartProps {
  draft: Draft;
  change(part: Partial<Draft>): void;
  faultAt(id: string): string | undefined; // what is wrong with the field of this id
}

interface Props {
  id: string;
  title: string;
  says?: string;
  children: ComponentChildren;
}

export function Part({ id, title, says, children }: Props) {
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {says && <p class="quiet">{says}</p>}
      {children}
    </section>
  );
}
