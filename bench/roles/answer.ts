import type { Roles } from '../../src/coders/rules/roles/apply.ts';
import { roles, type RoleName } from '../../src/coders/rules/roles/names.ts';

const slotOf = { PerpInd: 'perp_individual', PerpOrg: 'perp_organization', Target: 'phys_tgt_id', Victim: 'hum_tgt_name', Weapon: 'instrument_id' } as const;

/** A row of predictions as the MUC-4 scorer reads it. */
export function answerOf(id: string, { fillers, templates }: Roles) {
  const names = (role: RoleName, list: Roles['fillers']): readonly string[] => list.filter((f) => f.role === role).map((f) => f.words);
  return {
    id,
    roles: Object.fromEntries(roles.map((r) => [r, names(r, fillers).map((w) => [w])])),
    templates: templates.map((t) => ({
      type: t.kind,
      ...Object.fromEntries(roles.map((r) => [slotOf[r], names(r, t.fillers).map((w) => ({ values: [w] }))])),
      perp_org_confidence: t.fillers.filter((f) => f.role === 'PerpOrg').map((f) => ({ values: [f.confidence], xref: [f.words] })),
    })),
    gtt: templates.map((t) => ({ incident_type: t.kind.toLowerCase(), ...Object.fromEntries(roles.map((r) => [r, names(r, t.fillers).map((w) => [w])])) })),
  };
}
