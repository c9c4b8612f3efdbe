// Compiles a module and calls one of its functions on .npy files.
#include "act/ExecutionEngine/Run.h"

int main(int argc, char **argv) { return mlir::act::runMain(argc, argv); }
