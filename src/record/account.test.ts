// Which roles go together: who watches does not hand out keys.

import { describe, expect, it } from 'vitest';
import { checkRoles } from './account.ts';

describe('the roles of one account', () => {
  const codes = (roles: readonly string[]) => checkRoles(roles).map((p) => `${p.field} ${p.code}`);
  it.each(['management', 'hr', 'it'])('the privacy officer is not %s as well, in whatever order', (role) => {
    expect(codes(['privacy_officer', role])).toEqual(['roles watches-and-hands-out']);
    expect(codes([role, 'caregiver', 'privacy_officer'])).toEqual(['roles watches-and-hands-out']);
  });
  it('every other set goes, an empty one does not', () => {
    for (const roles of [
      ['privacy_officer'],
      ['privacy_officer', 'caregiver', 'quality'],
      ['management', 'hr', 'it', 'caregiver'],
    ])
      expect(codes(roles)).toEqual([]);
    expect(codes([])).toEqual(['roles role-missing']);
  });
});
