// Claims against records and measurements.
#include "act/Check/Claims.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::act;

static Row makeRow(double claimed, double measured, bool exhaustive) {
  Row row;
  row.activation = "f";
  row.operand = "forward";
  row.type = "f32";
  row.semantics = &APFloat::IEEEsingle();
  row.claim.implementation = "f.approx.f32";
  row.claim.maxUlps = claimed;
  row.claim.isDirect = true;
  row.exhaustive = exhaustive;
  row.measurement.inputs = 10;
  row.measurement.normals = {10, measured, {}, 0};
  return row;
}

static std::string judge(ArrayRef<std::pair<Row, const Record::Entry *>> rows) {
  Claims claims;
  for (auto &[row, record] : rows)
    claims.add(row, record);
  SmallVector<std::string> complaints = claims.getComplaints();
  EXPECT_LE(complaints.size(), 1u);
  return complaints.empty() ? "" : complaints.front();
}

TEST(Claims, TheRecordIsTheNumberOfRecord) {
  Record::Entry record{"", "", 100, 1.5, 0.5};
  EXPECT_EQ(judge({{makeRow(1.5, 0.1, false), &record}}), "");
  EXPECT_EQ(judge({{makeRow(3.0, 0.1, false), &record}}), "");
  EXPECT_EQ(judge({{makeRow(3.1, 1.5, false), &record}}),
            "f.approx.f32: the claim of 3.10 ulp is padded: the number of "
            "record is 1.500 ulp");
  EXPECT_EQ(judge({{makeRow(1.4, 0.1, false), &record}}),
            "f.approx.f32: the claim of 1.40 ulp is false: the number of "
            "record is 1.500 ulp");
  Record::Entry subnormal{"", "", 100, 0.5, 1.6};
  EXPECT_NE(judge({{makeRow(1.5, 0.1, false), &subnormal}}), "");
}

TEST(Claims, SamplesCannotTellAPaddedOne) {
  EXPECT_EQ(judge({{makeRow(3, 1, false), nullptr}}), "");
  EXPECT_NE(judge({{makeRow(3, 1, true), nullptr}}), "");
  EXPECT_EQ(judge({{makeRow(2, 1, true), nullptr}}), "");
  Row ranged = makeRow(3, 1, true);
  ranged.range = {1, 2};
  EXPECT_EQ(judge({{ranged, nullptr}}), "");
}

TEST(Claims, OneClaimForAllParameters) {
  Record::Entry small{"", "", 100, 0.5, 0}, large{"", "", 100, 2.5, 0};
  EXPECT_EQ(
      judge({{makeRow(3, 0, false), &small}, {makeRow(3, 0, false), &large}}),
      "");
  // With a record missing, nothing follows.
  EXPECT_EQ(
      judge({{makeRow(3, 0, false), &small}, {makeRow(3, 0, false), nullptr}}),
      "");
  Row indirect = makeRow(3, 0, true);
  indirect.claim.isDirect = false;
  EXPECT_EQ(judge({{indirect, nullptr}}), "");
}

TEST(Claims, AbsoluteErrors) {
  Row row = makeRow(0, 100, false);
  row.claim.maxUlps.reset();
  row.claim.maxError = 5e-7;
  Record::Entry record{"", "", 100, 100, 100, 4e-7};
  EXPECT_EQ(judge({{row, &record}}), "");
  record.absolute = 6e-7;
  EXPECT_EQ(
      judge({{row, &record}}),
      "f.approx.f32: the claim of 5.000e-07 absolute is false: the number "
      "of record is 6.000e-07 absolute");
  record.absolute = 2e-7;
  EXPECT_NE(judge({{row, &record}}), "");
}

TEST(Claims, FlushedSubnormals) {
  Row row = makeRow(3, 0, false);
  row.claim.flushesSubnormals = true;
  Record::Entry record{"", "", 100, 2.5, 8e6};
  EXPECT_EQ(judge({{row, &record}}), "");
  record.normal = 3.5;
  EXPECT_NE(judge({{row, &record}}), "");
}

TEST(Claims, ExactResultsNeedAllInputs) {
  Row row = makeRow(0.5, 0.5, false);
  row.claim.isExact = true;
  Record::Entry all{"", "", uint64_t(1) << 32, 0.5, 0.5, 0, 0};
  EXPECT_EQ(judge({{row, &all}}), "");
  Record::Entry one = all;
  one.misrounded = 1;
  EXPECT_EQ(judge({{row, &one}}),
            "f.approx.f32: claims to be exact; the number of record is 1 "
            "misrounded results");
  Record::Entry sample = all;
  sample.inputs = 1000000;
  EXPECT_EQ(judge({{row, &sample}}),
            "f.approx.f32: claims to be exact, and its record is of a sample; "
            "expected one of all inputs");
  // What a formula shows needs none.
  row.claim.isProven = true;
  EXPECT_EQ(judge({{row, &sample}}), "");
}

TEST(Claims, RoundedToANarrowTypeExactIsWhatTheRecordSays) {
  Row row = makeRow(2.0, 0.5, true);
  row.type = "f16";
  row.semantics = &APFloat::IEEEhalf();
  row.claim.isDirect = false;
  row.claim.mayBeExact = true;
  Record::Entry none{"", "", 65536, 0.5, 0.5, 0, 0}, some = none;
  some.misrounded = 2;
  EXPECT_EQ(judge({{row, &some}}), "");
  EXPECT_EQ(judge({{row, &none}}),
            "f.approx.f32 as f16: no result of its record is misrounded; "
            "expected a claim of that (exact_as)");
  row.claim.isExact = true;
  EXPECT_EQ(judge({{row, &none}}), "");
  EXPECT_EQ(judge({{row, &some}}),
            "f.approx.f32 as f16: claims to be exact; the number of record is "
            "2 misrounded results");
}
