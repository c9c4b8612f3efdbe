#include "act/Transforms/Collapse.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"

using namespace mlir;
using namespace mlir::act;

SmallVector<ReassociationIndices>
mlir::act::getCollapsibleLoops(linalg::LinalgOp op) {
  unsigned count = op.getNumLoops();
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  auto canMerge = [&](unsigned loop) {
    return llvm::all_of(maps, [&](AffineMap map) {
      bool first = map.isFunctionOfDim(loop);
      if (first != map.isFunctionOfDim(loop + 1))
        return false;
      return !first || linalg::isDimSequencePreserved(
                           map, {int64_t(loop), int64_t(loop) + 1});
    });
  };
  SmallVector<ReassociationIndices> groups;
  for (unsigned loop = 0; loop < count; ++loop) {
    if (loop > 0 && canMerge(loop - 1))
      groups.back().push_back(loop);
    else
      groups.push_back({int64_t(loop)});
  }
  llvm::erase_if(groups, [](auto &group) { return group.size() == 1; });
  return groups;
}
