// Only statements about one role of civil society: the list, its counts and its figures follow.

import { roles, type Statement } from '../../api/shapes';
import { OneOf } from '../../look/form/one_of';
import { aboutRole } from '../../opinion/roles';
import type { View } from '../../opinion/view';
import { MoreWords } from '../../words/more_words';
import { rolesWords } from '../../words/roles/load';
import { useWords } from '../../words/speech';

interface Props {
  listed: { statement: number }[]; // on the map
  statements: Statement[];
  view: View;
  change(part: Partial<View>): void;
}

export function RolesFilter(props: Props) {
  return <MoreWords load={rolesWords}><Choices {...props} /></MoreWords>;
}

function Choices({ listed, statements, view, change }: Props) {
  const words = useWords();
  const count = (role: View['role']) => listed.filter(aboutRole(statements, role)).length;
  const told = roles.filter((role) => role === view.role || count(role) > 0);
  return (
    <>
      <div class="filters roles-filter" data-screen-only>
        <OneOf name="role" label={words.say('roles.filter')} value={view.role ?? 'all'}
          change={(role) => change({ role: role === 'all' ? null : role })}
          options={(['all', ...told] as const).map((role) => ({
            value: role,
            label: words.say(`roles.${role}`),
            count: count(role === 'all' ? null : role),
          }))} />
      </div>
      {view.role && (
        <p class="quiet" data-testid="only-role">
          {words.say('roles.only', { role: words.say(`roles.${view.role}`) })}
        </p>
      )}
    </>
  );
}
