/*
 * Makes writing fail, in a program that is started with LD_PRELOAD. FAULT_MATCH is a part of the paths concerned;
 * FAULT_CONTROL a file of five 32-bit numbers, which the program itself may change while it runs:
 *   0: how many writes, flushes and renames there were since it was last set to 0
 *   1: the first of them to fail, from 1; 0 for none
 *   2: the last of them to fail
 *   3: the error, as in errno; below 0 the program is ended at once, as by a power cut
 *   4: 1 to write half of what is to be written before the first failure
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

enum { COUNT, FIRST, LAST, ERROR, HALF };

static volatile int *control;
static const char *match;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("FAULT_CONTROL");
  match = getenv("FAULT_MATCH");
  if (path == NULL || match == NULL) return;
  int file = open(path, O_RDWR);
  void *memory = mmap(NULL, 20, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (memory != MAP_FAILED) control = memory;
}

static int concerns(int file) {
  char link[64], path[4096];
  if (control == NULL) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return strstr(path, match) != NULL;
}

/* 0 to go on, 1 to fail, 2 to fail at the first time. */
static int verdict(void) {
  int count = __sync_add_and_fetch(&control[COUNT], 1);
  if (control[FIRST] == 0 || count < control[FIRST] || count > control[LAST]) return 0;
  errno = control[ERROR];
  return count == control[FIRST] ? 2 : 1;
}

/* Gives back what a write is to say; not at all when the program is to die of it. */
static ssize_t end(ssize_t result) {
  if (control[ERROR] < 0) kill(getpid(), SIGKILL);
  return result;
}

#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (real == NULL) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

ssize_t write(int file, const void *bytes, size_t size) {
  REAL(ssize_t, "write", int, const void *, size_t);
  int fails = concerns(file) ? verdict() : 0;
  if (fails == 2 && control[HALF] && size > 1) return end(real(file, bytes, size / 2));
  return fails ? end(-1) : real(file, bytes, size);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off_t at) {
  REAL(ssize_t, "pwrite64", int, const void *, size_t, off_t);
  int fails = concerns(file) ? verdict() : 0;
  if (fails == 2 && control[HALF] && size > 1) return end(real(file, bytes, size / 2, at));
  return fails ? end(-1) : real(file, bytes, size, at);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at) { return pwrite64(file, bytes, size, at); }

ssize_t writev(int file, const struct iovec *parts, int count) {
  REAL(ssize_t, "writev", int, const struct iovec *, int);
  return concerns(file) && verdict() ? end(-1) : real(file, parts, count);
}

int fsync(int file) {
  REAL(int, "fsync", int);
  return concerns(file) && verdict() ? end(-1) : real(file);
}

int fdatasync(int file) {
  REAL(int, "fdatasync", int);
  return concerns(file) && verdict() ? end(-1) : real(file);
}

int rename(const char *from, const char *to) {
  REAL(int, "rename", const char *, const char *);
  return control != NULL && strstr(from, match) != NULL && verdict() ? end(-1) : real(from, to);
}
