/*
 * Epstein's run 2 as one writes it first in C: arrays, a look around for every decision; the same rules as plain.ts.
 *
 *   plain SIDE CITIZENS OFFICERS SECONDS
 */
#define _POSIX_C_SOURCE 199309L
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static int side, citizens, officers, turns, sites, seen_count;
static int dx[256], dy[256];
static int32_t *occupant, *site, *order;
static uint8_t *active;
static double *hardship, *aversion, *release_at;
static uint64_t state = 88172645463325252ull;
static int step;

static uint64_t bits(void) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state;
}
static double uniform(void) { return (double)(bits() >> 11) / 9007199254740992.0; }
static int draw(int below) { return (int)(uniform() * below); }

static void shuffle(int32_t *list, int length) {
  for (int k = length - 1; k > 0; k--) {
    int other = draw(k + 1);
    int32_t held = list[k];
    list[k] = list[other];
    list[other] = held;
  }
}

static inline int seen_from(int at, int k) {
  int x = at % side + dx[k], y = at / side + dy[k];
  if (x < 0) x += side;
  else if (x >= side) x -= side;
  if (y < 0) y += side;
  else if (y >= side) y -= side;
  return y * side + x;
}

static void settle(int who, int at) {
  site[who] = at;
  occupant[at] = who + 1;
}

static void move(int who) {
  int from = site[who];
  for (int tries = 0; tries < 24; tries++) {
    int to = seen_from(from, draw(seen_count));
    if (occupant[to] != 0) continue;
    occupant[from] = 0;
    settle(who, to);
    return;
  }
}

static void citizen_turn(int who) {
  if (site[who] < 0) {
    if (release_at[who] > step) return;
    int at = draw(sites);
    while (occupant[at] != 0) at = draw(sites);
    settle(who, at);
  } else {
    move(who);
  }
  int police = 0, rebelling = 0;
  for (int k = 0; k < seen_count; k++) {
    int one = occupant[seen_from(site[who], k)];
    if (one > citizens) police++;
    else if (one > 0 && active[one - 1]) rebelling++;
  }
  double grievance = hardship[who] * (1 - 0.82);
  double chance = 1 - exp(-2.3 * floor((double)police / (1 + rebelling)));
  active[who] = grievance - aversion[who] * chance > 0.1;
}

static void officer_turn(int who) {
  static int seen[256];
  int count = 0;
  move(who);
  for (int k = 0; k < seen_count; k++) {
    int one = occupant[seen_from(site[who], k)];
    if (one > 0 && one <= citizens && active[one - 1]) seen[count++] = one - 1;
  }
  if (count == 0) return;
  int rebel = seen[draw(count)];
  active[rebel] = 0;
  occupant[site[rebel]] = 0;
  site[rebel] = -1;
  release_at[rebel] = step + uniform() * 30;
}

static void period(void) {
  shuffle(order, turns);
  for (int k = 0; k < turns; k++) {
    if (order[k] < citizens) citizen_turn(order[k]);
    else officer_turn(order[k]);
  }
  step++;
}

int main(int count, char **given) {
  if (count != 5) return 2;
  side = atoi(given[1]);
  citizens = atoi(given[2]);
  officers = atoi(given[3]);
  double seconds = atof(given[4]);
  turns = citizens + officers;
  sites = side * side;
  for (int y = -7; y <= 7; y++)
    for (int x = -7; x <= 7; x++)
      if (x * x + y * y <= 49 && (x || y)) {
        dx[seen_count] = x;
        dy[seen_count++] = y;
      }
  occupant = calloc((size_t)sites, sizeof *occupant);
  site = malloc((size_t)turns * sizeof *site);
  order = malloc((size_t)turns * sizeof *order);
  active = calloc((size_t)citizens, 1);
  hardship = malloc((size_t)citizens * sizeof *hardship);
  aversion = malloc((size_t)citizens * sizeof *aversion);
  release_at = calloc((size_t)citizens, sizeof *release_at);
  int32_t *places = malloc((size_t)sites * sizeof *places);
  if (!occupant || !site || !order || !active || !hardship || !aversion || !release_at || !places) return 1;
  for (int k = 0; k < sites; k++) places[k] = k;
  shuffle(places, sites);
  for (int who = 0; who < turns; who++) {
    order[who] = who;
    settle(who, places[who]);
  }
  for (int who = 0; who < citizens; who++) {
    hardship[who] = uniform();
    aversion[who] = uniform();
  }
  period();
  clock_t from = clock();
  double updates = 0, spent = 0;
  while (spent < seconds) {
    period();
    updates += turns;
    spent = (double)(clock() - from) / CLOCKS_PER_SEC;
  }
  printf("{\"speed\": %f, \"megabytes\": 0}\n", updates / spent / 1e6);
  return 0;
}
