export const mapping = {
  title: 'Mapping',
};
