/*
 * The plain dense loop over people, the ratio to beat: every tie stored in a table, every person's friends counted at every
 * step. Fed with the frontiers and losses of a run of the national model, it must give the same active people.
 *
 *   dense COURSE TIES ACTIVE [pruned]
 *
 * COURSE, 32-bit integers: people, groups, steps; first person of each group and one more entry at the end; for each group 1
 * if friends count (civilians) and 0 if not (forces); then for each step nine frontiers of each group, the number of people
 * removed after the move, and who. TIES: eight friends of each person; `people` where there is none who counts.
 * Writes to ACTIVE the active people of each group after each step, and prints seconds, processor time and the slowest step.
 *
 * With `pruned`, people whom no number of friends could move are not asked for their friends.
 */
#define _POSIX_C_SOURCE 199309L
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ties = 8, levels = 9 };

static double now(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void *allocate(size_t bytes) {
  void *memory = malloc(bytes);
  if (memory == NULL) {
    fprintf(stderr, "not enough memory for %zu bytes\n", bytes);
    exit(1);
  }
  return memory;
}

static int32_t *read_file(const char *path, size_t *words) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) {
    perror(path);
    exit(1);
  }
  fseek(file, 0, SEEK_END);
  size_t bytes = (size_t)ftell(file);
  rewind(file);
  int32_t *data = allocate(bytes);
  if (fread(data, 1, bytes, file) != bytes) {
    perror(path);
    exit(1);
  }
  fclose(file);
  *words = bytes / 4;
  return data;
}

static inline int friends_out(const int32_t *restrict friends, const uint8_t *restrict active) {
  int count = 0;
  for (int k = 0; k < ties; k++) count += active[friends[k]];
  return count;
}

/* Ranks from `from` to `to` of one group. */
static int32_t move_counted(const int32_t *restrict friends, const uint8_t *restrict active, const uint8_t *restrict free_,
                            uint8_t *restrict next, const int32_t *restrict frontier, int32_t from, int32_t to) {
  int32_t out = 0;
  for (int32_t rank = from; rank < to; rank++) {
    int goes = (rank < frontier[friends_out(friends + (size_t)rank * ties, active)]) & free_[rank];
    next[rank] = (uint8_t)goes;
    out += goes;
  }
  return out;
}

static int32_t move_certain(const uint8_t *restrict free_, uint8_t *restrict next, int32_t from, int32_t to) {
  int32_t out = 0;
  for (int32_t rank = from; rank < to; rank++) {
    next[rank] = free_[rank];
    out += free_[rank];
  }
  return out;
}

static int32_t least(int32_t a, int32_t b) { return a < b ? a : b; }

int main(int argc, char **argv) {
  if (argc < 4) return 2;
  int pruned = argc > 4 && strcmp(argv[4], "pruned") == 0;
  size_t words;
  const int32_t *course = read_file(argv[1], &words);
  const int32_t *friends = read_file(argv[2], &words);
  const int32_t people = course[0], groups = course[1], steps = course[2];
  const int32_t *start = course + 3, *counted = start + groups + 1, *at = counted + groups;
  uint8_t *active = allocate((size_t)people + 1), *next = allocate((size_t)people + 1), *free_ = allocate((size_t)people);
  int32_t *out = allocate((size_t)steps * (size_t)groups * 4);
  memset(active, 0, (size_t)people + 1);
  memset(next, 0, (size_t)people + 1);
  memset(free_, 1, (size_t)people);
  double total = 0, slowest = 0, cpu = now(CLOCK_PROCESS_CPUTIME_ID);
  for (int32_t step = 0; step < steps; step++) {
    double begin = now(CLOCK_MONOTONIC);
    for (int32_t g = 0; g < groups; g++) {
      const int32_t *frontier = at + (size_t)g * levels;
      const int32_t base = start[g], size = start[g + 1] - base;
      int32_t sure = 0, open = size;
      if (!counted[g]) sure = open = least(frontier[0], size);
      else if (pruned) {
        sure = least(frontier[0], size);
        open = least(frontier[levels - 1], size);
      }
      int32_t count = move_certain(free_ + base, next + base, 0, sure);
      count += move_counted(friends + (size_t)base * ties, active, free_ + base, next + base, frontier, sure, open);
      memset(next + base + open, 0, (size_t)(size - open));
      out[(size_t)step * (size_t)groups + (size_t)g] = count;
    }
    at += (size_t)groups * levels;
    const int32_t removed = *at++;
    for (int32_t k = 0; k < removed; k++) next[at[k]] = free_[at[k]] = 0;
    at += removed;
    uint8_t *before = active;
    active = next;
    next = before;
    double took = now(CLOCK_MONOTONIC) - begin;
    total += took;
    if (took > slowest) slowest = took;
  }
  cpu = now(CLOCK_PROCESS_CPUTIME_ID) - cpu;
  FILE *file = fopen(argv[3], "wb");
  if (file == NULL || fwrite(out, 4, (size_t)steps * (size_t)groups, file) != (size_t)steps * (size_t)groups || fclose(file) != 0) {
    perror(argv[3]);
    return 1;
  }
  printf("{\"seconds\":%.6f,\"cpuSeconds\":%.6f,\"slowestMs\":%.6f}\n", total, cpu, slowest * 1000);
  return 0;
}
