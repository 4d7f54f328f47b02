// Prints the codes of two rows of probabilities.
#include "probabilities.h"
#include <stdio.h>
#include <stdlib.h>

int main(void) {
  float scores[2][4] = {{0, 0, 0, 0}, {1, 2, 3, -1000}};
  fpq_memref_f32_2d argument = {*scores, *scores, 0, {2, 4}, {4, 1}};
  fpq_memref_f8E4M3FN_2d codes;
  _mlir_ciface_probabilities(&codes, &argument);
  for (int64_t row = 0; row < codes.sizes[0]; ++row) {
    for (int64_t column = 0; column < codes.sizes[1]; ++column)
      printf("0x%02x ", codes.aligned[row * codes.strides[0] + column]);
    printf("\n");
  }
  free(codes.allocated);
  return 0;
}
