/** Pages of foresight: a year's forecast, and the track record. */
export { forecastPage, type ForecastPage } from './forecast.ts'
export { trackPage, type TrackPage } from './track.ts'
