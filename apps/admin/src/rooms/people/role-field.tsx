import { SelectField } from '@sos/ui/field';
import { useWords } from '../../shared/words.ts';
import { roles } from '@sos/domain/accounts/roles';

/** Which role somebody is given. */
export function RoleField({ role }: { readonly role: string }) {
  const { say } = useWords();
  return (
    <SelectField label={say('adminPeople.role')} name="role" defaultValue={role}>
      {roles.map((each) => (
        <option key={each} value={each}>
          {say(`adminPeople.role.${each}`)}
        </option>
      ))}
    </SelectField>
  );
}
