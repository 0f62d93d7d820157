export { rolesIn, type Filler, type Roles } from './apply.ts';
export type { RoleModel } from './model.ts';
export { type Confidence, type Kind, type RoleName } from './names.ts';
export type { Template } from './templates.ts';
export { loadRoles } from './weights.ts';
