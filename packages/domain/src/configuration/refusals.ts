/** Figures that contradict each other or that nobody can mean; `found` names them. */
export const configurationRefusals = ['config_invalid'] as const;
