export const referees = {
  title: 'Referees',
};
