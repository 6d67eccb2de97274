/** The table of the first lesson, and how its sets were published. */

/**
 * Conditions of democracy and its survival until 1939: gross national product a head (US dollars of about 1930), share of people
 * in towns of 20,000 and more, of those who can read, of those who work in industry, changes of cabinet, score of democracy.
 * The figures are printed in Rihoux, B. and Ragin, C. C. (eds) 2009, Configurational Comparative Methods, Sage, chapters 3 and 5,
 * after the question of Lipset, S. M. 1959, American Political Science Review 53.
 */
export const lipset = `case,DEV,URB,LIT,IND,STB,SURV
Austria,720,33.4,98,33.4,10,-9
Belgium,1098,60.5,94.4,48.9,4,10
Czechoslovakia,586,69,95.9,37.4,6,7
Estonia,468,28.5,95,14,6,-6
Finland,590,22,99.1,22,9,4
France,983,21.2,96.2,34.8,5,10
Germany,795,56.5,98,40.4,11,-9
Greece,390,31.1,59.2,28.1,10,-8
Hungary,424,36.3,85,21.6,13,-1
Ireland,662,25,95,14.5,5,8
Italy,517,31.4,72.1,29.6,9,-9
Netherlands,1008,78.8,99.9,39.3,2,10
Poland,350,37,76.9,11.2,21,-6
Portugal,320,15.3,38,23.1,19,-9
Romania,331,21.9,61.8,12.2,7,-4
Spain,367,43,55.6,25.5,12,-8
Sweden,897,34,99.9,32.3,6,10
United Kingdom,1038,74,99.9,49.9,4,10
`

/** Anchors of Ragin 2009 (chapter 5 of the same book): surely out, in doubt, surely in. */
export const published: Readonly<Record<string, readonly [number, number, number]>> = {
  DEV: [400, 550, 900],
  URB: [25, 50, 65],
  LIT: [50, 75, 90],
  IND: [20, 30, 40],
  STB: [15, 9.5, 5],
  SURV: [-9, 0, 10],
}
