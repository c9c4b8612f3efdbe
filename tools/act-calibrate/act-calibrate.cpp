// Measures this machine and writes a description of it.
#include "act/Calibration/Calibrate.h"

int main(int argc, char **argv) {
  return mlir::act::actCalibrateMain(argc, argv);
}
