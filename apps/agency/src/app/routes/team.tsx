import { Team } from '../../features/team/team.tsx';

export const Component = Team;
