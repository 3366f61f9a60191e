/** As much as there is room for, ended between two words. */
export const beginning = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most).replace(/\s+\S*$|\p{Cs}$/u, '')} …` : text;
