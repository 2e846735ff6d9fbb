/** The source guide as printed, so that a page can name what it judges. */
export const article = {
  title: 'Lower Back Pops When Doing Leg Raises: A Comprehensive Guide',
  author: 'Osgood',
  date: '2022-04-14',
} as const;
