// Prints what follows from the definition of an activation.
#include "act/Facts/ActExplainMain.h"

int main(int argc, char **argv) {
  return mlir::act::actExplainMain(argc, argv);
}
