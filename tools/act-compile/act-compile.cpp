// Compiles activations to functions with a C interface, with certificates.
#include "act/Compile/ActCompileMain.h"

int main(int argc, char **argv) {
  return mlir::act::actCompileMain(argc, argv);
}
