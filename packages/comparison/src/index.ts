/** Qualitative Comparative Analysis as a library: tables of cases in, truth tables, solutions and their fit out. */
export * from '@sharara/core/comparison'
