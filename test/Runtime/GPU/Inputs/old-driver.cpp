// A driver that has a device and a context, and no streams.
extern "C" {
int cuInit(unsigned) { return 0; }
int cuDeviceGetCount(int *count) {
  *count = 1;
  return 0;
}
int cuDeviceGet(int *device, int) { return *device = 0; }
int cuDevicePrimaryCtxRetain(void **context, int) {
  *context = context;
  return 0;
}
int cuCtxPushCurrent_v2(void *) { return 0; }
}
