// Measures activations against MPFR.
#include "act/Check/ActCheckMain.h"

int main(int argc, char **argv) { return mlir::act::actCheckMain(argc, argv); }
