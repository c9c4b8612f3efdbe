// The rows of the table and the verdicts.
#include "act/Check/Report.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::act;

static uint64_t bitsOf(float x) {
  return APFloat(x).bitcastToAPInt().getZExtValue();
}

static Row makeRow() {
  Row row;
  row.activation = "gelu";
  row.operand = "wrt x";
  row.type = "f32";
  row.semantics = &APFloat::IEEEsingle();
  row.claim.implementation = "gelu.derivative.approx.f32";
  row.claim.maxUlps = 2.5;
  row.claim.isDirect = true;
  Measurement &m = row.measurement;
  m.inputs = 100;
  m.misrounded = 7;
  m.specials = 6;
  m.normals = {80, 2.25, {bitsOf(-0.1f), bitsOf(0.5f), bitsOf(1.0f)}, 3};
  m.subnormals = {14, 0.5, {1, 2, 3}, 4};
  return row;
}

TEST(Report, ValuesRoundTrip) {
  EXPECT_EQ(formatValue(bitsOf(-0.1f), APFloat::IEEEsingle()), "-0.100000001");
  EXPECT_EQ(formatValue(0x3c01, APFloat::IEEEhalf()), "1.001");
  EXPECT_EQ(formatValue(0x8000, APFloat::IEEEhalf()), "-0");
  EXPECT_EQ(formatValue(0xff80, APFloat::BFloat()), "-inf");
  EXPECT_EQ(formatValue(0x7fff, APFloat::BFloat()), "nan");
}

TEST(Report, RowsStandUnderTheirTitles) {
  std::string header, text;
  llvm::raw_string_ostream headerStream(header), stream(text);
  printHeader(headerStream);
  printRow(stream, makeRow());
  auto cell = [&](StringRef title) {
    size_t end = header.find(title.str() + "  ") + title.size();
    return StringRef(text).take_front(end).rsplit("  ").second.trim();
  };
  EXPECT_EQ(cell("inputs"), "100");
  EXPECT_EQ(cell("normal"), "2.250");
  EXPECT_EQ(cell("subnormal"), "0.500");
  EXPECT_EQ(cell("misrounded"), "7");
  EXPECT_EQ(cell("specials wrong"), "0/6");
  EXPECT_EQ(cell("near root"), "-");
  EXPECT_EQ(cell("at"), "-0.100000001");
  EXPECT_EQ(cell("got"), "0.5");
  EXPECT_EQ(cell("expected"), "1");
  EXPECT_TRUE(
      StringRef(text).ends_with("gelu.derivative.approx.f32 (claims 2.50)\n"));
}

TEST(Report, Complaints) {
  Row row = makeRow();
  EXPECT_TRUE(getComplaints(row, std::nullopt).empty());
  EXPECT_TRUE(getComplaints(row, 2.25).empty());
  EXPECT_EQ(getComplaints(row, 2.0).front(),
            "gelu wrt x f32: 2.25 ulp exceed --max-ulps=2 at -0.100000001 (got "
            "0.5, expected 1)");
  row.claim.maxUlps = 2.24;
  EXPECT_EQ(getComplaints(row, std::nullopt).front(),
            "gelu wrt x f32: 2.25 ulp exceed the claimed 2.24 at -0.100000001 "
            "(got 0.5, expected 1)");
  // A claim for f32 says nothing about results that are rounded to f16.
  row.claim.isDirect = false;
  EXPECT_TRUE(getComplaints(row, std::nullopt).empty());
}

TEST(Report, ComplaintsAboutSpecialsAndRoots) {
  Row row = makeRow();
  row.measurement.wrongSpecials = {2, 0, {bitsOf(-0.0f), 0, bitsOf(-0.0f)}, 1};
  row.measurement.nearRoots = {5, 2e-7, {bitsOf(0.75f), 0, 0}, 9};
  row.claim.rootAtol = 1e-7;
  SmallVector<std::string> complaints = getComplaints(row, std::nullopt);
  ASSERT_EQ(complaints.size(), 2u);
  EXPECT_EQ(complaints[0],
            "gelu wrt x f32: 2 wrong NaNs, infinities or zeros, the first one "
            "at -0 (got 0, expected -0)");
  EXPECT_EQ(complaints[1],
            "gelu wrt x f32: error 2.00e-07 near a root exceeds the claimed "
            "1.00e-07 at 0.75 (got 0, expected 0)");
  row.claim.rootAtol = 3e-7;
  EXPECT_EQ(getComplaints(row, std::nullopt).size(), 1u);
}
