// RUN: act-opt %s
// RUN: act-opt %s | FileCheck %s --check-prefix=FORGOTTEN
