#include "act/IR/Act.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/Transforms/InliningUtils.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::act;

#include "act/IR/ActDialect.cpp.inc"
#include "act/IR/ActEnums.cpp.inc"
#include "act/IR/ActInterfaces.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "act/IR/ActAttrs.cpp.inc"

namespace {
/// Every act op is pure and may be inlined anywhere.
struct ActInlinerInterface : DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;
  bool isLegalToInline(Operation *, Region *, bool, IRMapping &) const final {
    return true;
  }
};

/// Prints a formula's text once, at the top of the file.
struct ActAsmInterface : OpAsmDialectInterface {
  using OpAsmDialectInterface::OpAsmDialectInterface;
  AliasResult getAlias(Attribute attr, raw_ostream &os) const final {
    if (auto formula = dyn_cast<FormulaAttr>(attr)) {
      std::string name = formula.getName().str(); // A variant's has dots.
      std::replace(name.begin(), name.end(), '.', '_');
      os << name;
      return AliasResult::FinalAlias;
    }
    return AliasResult::NoAlias;
  }
};
} // namespace

void ActDialect::initialize() {
  library = std::make_shared<Library>(getContext());
  addAttributes<
#define GET_ATTRDEF_LIST
#include "act/IR/ActAttrs.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "act/IR/ActOps.cpp.inc"
      >();
  addInterfaces<ActInlinerInterface, ActAsmInterface>();
}

Operation *ActDialect::materializeConstant(OpBuilder &builder, Attribute value,
                                           Type type, Location loc) {
  return arith::ConstantOp::materialize(builder, value, type, loc);
}

/// An attribute's name, the test that its value passes, and what that is.
namespace {
struct KnownAttribute {
  StringRef name;
  bool (*accepts)(Attribute);
  StringRef expected;
};
} // namespace

static LogicalResult verifyKnown(Operation *op, NamedAttribute attribute,
                                 ArrayRef<KnownAttribute> known,
                                 StringRef where) {
  for (const KnownAttribute &entry : known) {
    if (attribute.getName() != entry.name)
      continue;
    if (entry.accepts(attribute.getValue()))
      return success();
    return op->emitError("attribute '")
           << entry.name << "' must be " << entry.expected << ", found "
           << attribute.getValue();
  }
  auto error = op->emitError("unknown attribute '")
               << attribute.getName().getValue() << "' on " << where
               << "; expected one of ";
  llvm::interleaveComma(
      known, error, [&](const KnownAttribute &entry) { error << entry.name; });
  return error;
}

template <typename... Kinds> static bool isOf(Attribute attr) {
  return isa<Kinds...>(attr);
}

static bool isFloatArray(Attribute attr) {
  auto array = dyn_cast_or_null<ArrayAttr>(attr);
  return array && llvm::all_of(array, llvm::IsaPred<FloatAttr>);
}

static bool isProfile(Attribute attr) {
  auto name = dyn_cast<StringAttr>(attr);
  return name && llvm::is_contained(getProfileNames(), name.getValue());
}

/// "torch", "jax", ...
static std::string getQuotedProfiles() {
  return "\"" + llvm::join(getProfileNames(), "\", \"") + "\"";
}

static bool isProfileArray(Attribute attr) {
  auto array = dyn_cast<ArrayAttr>(attr);
  return array && llvm::all_of(array, isProfile);
}

static bool isStringArray(Attribute attr) {
  auto array = dyn_cast<ArrayAttr>(attr);
  return array && llvm::all_of(array, llvm::IsaPred<StringAttr>);
}

static bool isInterval(Attribute attr) {
  auto ends = dyn_cast<DenseF64ArrayAttr>(attr);
  return ends && ends.size() == 2 && ends[0] < ends[1];
}

static bool isNarrowTypeArray(Attribute attr) {
  auto array = dyn_cast<ArrayAttr>(attr);
  return array && llvm::all_of(array, [](Attribute entry) {
           auto type = dyn_cast<TypeAttr>(entry);
           return type && isa<Float16Type, BFloat16Type>(type.getValue());
         });
}

/// A number of at least 0, or infinity, which is no bound.
static bool isBound(Attribute attr) {
  auto number = dyn_cast<FloatAttr>(attr);
  return number && !number.getValue().isNaN() &&
         (number.getValue().isZero() || !number.getValue().isNegative());
}

/// The bounds, where they hold, and all that describes the roots; no other key,
/// which would be a misspelt one.
static bool isClaim(Attribute attr) {
  static const std::pair<StringRef, bool (*)(Attribute)> keys[] = {
      {"max_ulps", isBound},
      {"max_error", isBound},
      {"defaults", isOf<UnitAttr>},
      {"exact", isOf<UnitAttr>},
      {"exact_as", isNarrowTypeArray},
      {"flushes_tails", isOf<UnitAttr>},
      {"finite_only", isOf<UnitAttr>},
      {"flushes_subnormals", isOf<UnitAttr>},
      {"domain", isInterval},
      {"roots", isFloatArray},
      {"root_distance", isOf<FloatAttr>},
      {"root_atol", isOf<FloatAttr>},
  };
  auto claim = dyn_cast<DictionaryAttr>(attr);
  if (!claim || !(claim.get("max_ulps") || claim.get("max_error")))
    return false;
  unsigned numOfRoots = 0;
  for (NamedAttribute entry : claim) {
    const auto *key = llvm::find_if(
        keys, [&](auto &known) { return known.first == entry.getName(); });
    if (key == std::end(keys) || !key->second(entry.getValue()))
      return false;
    numOfRoots += key->first.starts_with("root");
  }
  return numOfRoots == 0 || numOfRoots == 3;
}

/// {symbol = {f32 = 2.0 : f64, f64 = 1.5 : f64}, ...}
static bool areClaims(Attribute attr) {
  auto claims = dyn_cast<DictionaryAttr>(attr);
  return claims && llvm::all_of(claims, [](NamedAttribute formula) {
           auto types = dyn_cast<DictionaryAttr>(formula.getValue());
           return types && llvm::all_of(types, [](NamedAttribute type) {
                    return (type.getName() == "f32" ||
                            type.getName() == "f64") &&
                           isBound(type.getValue());
                  });
         });
}

LogicalResult ActDialect::verifyOperationAttribute(Operation *op,
                                                   NamedAttribute attribute) {
  static const std::string oneOf = "one of the strings " + getQuotedProfiles();
  static const std::string arrayOf = "an array of " + getQuotedProfiles();
  static const KnownAttribute known[] = {
      {"act.activation", isOf<UnitAttr>, "a unit attribute"},
      {"act.unraised", isOf<UnitAttr>, "a unit attribute"},
      {"act.wide", isOf<UnitAttr>, "a unit attribute"},
      {"act.idempotent", isOf<UnitAttr>, "a unit attribute"},
      {"act.rare", isOf<UnitAttr>, "a unit attribute"},
      {"act.any_tie", isOf<UnitAttr>, "a unit attribute"},
      {"act.accuracy", isOf<AccuracyAttr>, "an #act.accuracy"},
      {"act.claim", isClaim,
       "a dictionary with the floats max_ulps, max_error or both, at least 0, "
       "perhaps the units defaults, exact, flushes_tails, finite_only and "
       "flushes_subnormals, exact_as (an array of f16, bf16 or both), the "
       "domain (an array of two f64), and, together, the floats roots (an "
       "array), root_distance and root_atol"},
      {"act.architecture", isOf<StringAttr>, "a string"},
      {"act.claims", areClaims,
       "a dictionary of dictionaries with the floats f32, f64 or both, at "
       "least 0"},
      {"act.imports", isStringArray, "an array of strings"},
      {"act.windows", isFloatArray, "an array of floats"},
      {"act.profile", isProfile, oneOf},
      {"act.profiles", isProfileArray, arrayOf},
      {"act.spelling_tolerance", isOf<FloatAttr>, "a float"},
  };
  return verifyKnown(op, attribute, known, "an operation");
}

LogicalResult ActDialect::verifyRegionArgAttribute(Operation *op, unsigned,
                                                   unsigned,
                                                   NamedAttribute attribute) {
  static const KnownAttribute known[] = {
      {"act.name", isOf<StringAttr>, "a string"},
      {"act.default", isOf<FloatAttr, FlatSymbolRefAttr>,
       "a float or the symbol of a function without arguments"},
      {"act.samples", isFloatArray, "an array of floats"},
  };
  return verifyKnown(op, attribute, known, "an argument");
}

LogicalResult mlir::act::detail::verifyAttributeNames(Operation *op) {
  for (NamedAttribute attr : op->getDiscardableAttrs()) {
    if (attr.getName().strref().contains('.'))
      continue;
    SmallVector<StringRef> known =
        llvm::map_to_vector(op->getName().getAttributeNames(),
                            [](StringAttr name) { return name.getValue(); });
    return op->emitOpError("has the attribute '")
           << attr.getName().strref() << "'; expected "
           << (known.empty() ? "none" : llvm::join(known, ", "))
           << ", or one with the name of a dialect";
  }
  return success();
}
