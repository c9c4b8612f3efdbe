#include "act/ExecutionEngine/Npy.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::act;

/// A file of version 1 with that dictionary and those data.
static std::string makeFile(StringRef dictionary, StringRef data,
                            char version = 1) {
  std::string file = kNpyMagic.str() + version + '\0';
  for (unsigned i = 0; i < (version == 1 ? 2u : 4u); ++i)
    file += static_cast<char>(dictionary.size() >> (8 * i));
  return file + dictionary.str() + data.str();
}

static std::string makeFile(StringRef descr, StringRef shape, StringRef data,
                            bool fortran = false) {
  return makeFile("{'descr': '" + descr.str() +
                      "', 'fortran_order': " + (fortran ? "True" : "False") +
                      ", 'shape': " + shape.str() + ", }\n",
                  data);
}

static std::string getError(StringRef bytes) {
  llvm::Expected<Array> array = parseNpy(bytes);
  return array ? "no error" : llvm::toString(array.takeError());
}

#define EXPECT_ERROR(bytes, part)                                              \
  EXPECT_NE(getError(bytes).find(part), std::string::npos) << getError(bytes)

static std::string toBytes(const ArrayView &array) {
  return formatNpyHeader(array.type, array.shape) +
         std::string(static_cast<char *>(array.data), array.getNumBytes());
}

TEST(NpyTest, RoundTripsEveryTypeAndRank) {
  for (unsigned i = 0; i < kNumDTypes; ++i) {
    auto type = static_cast<DType>(i);
    for (const std::vector<int64_t> &shape : std::vector<std::vector<int64_t>>{
             {}, {7}, {2, 3}, {2, 1, 3, 2}, {4, 0, 2}}) {
      Array array(type, shape);
      auto *bytes = static_cast<uint8_t *>(array.data());
      for (int64_t j = 0; j < array.getNumBytes(); ++j)
        bytes[j] = type == DType::Bool ? j % 2 : 37 * j + 11;
      std::string text = toBytes(array.view());
      llvm::Expected<Array> read = parseNpy(text);
      ASSERT_TRUE(bool(read)) << llvm::toString(read.takeError());
      EXPECT_EQ(read->getType(), type);
      EXPECT_EQ(read->getShape(), array.getShape());
      EXPECT_EQ(toBytes(read->view()), text);
      EXPECT_EQ(reinterpret_cast<uintptr_t>(read->data()) % 64, 0u);
    }
  }
}

TEST(NpyTest, HeaderIsWhatNumPyWrites) {
  std::string expected = kNpyMagic.str() + std::string("\1\0\x76\0", 4) +
                         "{'descr': '<f4', 'fortran_order': False, "
                         "'shape': (3, 4), }";
  expected.resize(127, ' ');
  expected += '\n';
  EXPECT_EQ(formatNpyHeader(DType::F32, {3, 4}), expected);
  EXPECT_NE(formatNpyHeader(DType::BF16, {3}).find("'<V2'"), std::string::npos);
  // As ml_dtypes 0.5 has it.
  EXPECT_NE(formatNpyHeader(DType::F8E4M3FN, {3}).find("'<V1'"),
            std::string::npos);
  EXPECT_NE(formatNpyHeader(DType::F8E5M2, {3}).find("'<f1'"),
            std::string::npos);
  EXPECT_NE(formatNpyHeader(DType::U8, {3}).find("'|u1'"), std::string::npos);
  EXPECT_NE(formatNpyHeader(DType::U8, {3}).find("(3,)"), std::string::npos);
  EXPECT_NE(formatNpyHeader(DType::U8, {}).find("()"), std::string::npos);
}

TEST(NpyTest, HeaderTooLongForVersion1) {
  SmallVector<int64_t> shape(30000, 1);
  std::string header = formatNpyHeader(DType::I8, shape);
  EXPECT_EQ(header[6], 2);
  EXPECT_EQ(header.size() % 64, 0u);
  llvm::Expected<Array> read = parseNpy(header + "x");
  ASSERT_TRUE(bool(read)) << llvm::toString(read.takeError());
  EXPECT_EQ(read->getShape(), ArrayRef<int64_t>(shape));
}

TEST(NpyTest, ReadsAllVersionsAndSpellings) {
  StringRef data("\0\0\x80\x3f\0\0\0\x40", 8);
  for (const std::string &file :
       {makeFile("{'descr':'<f4','fortran_order':False,'shape':(2,)}", data, 1),
        makeFile("{ \"shape\" : ( 2L , ) , \"fortran_order\" : False, "
                 "\"descr\" : \"<f4\" , }  \n",
                 data, 2),
        makeFile("{'descr': '=f4', 'fortran_order': True, 'shape': (2,), }",
                 data, 3)}) {
    llvm::Expected<Array> read = parseNpy(file);
    ASSERT_TRUE(bool(read)) << llvm::toString(read.takeError());
    EXPECT_EQ(read->as<float>(), ArrayRef<float>({1.0f, 2.0f}));
  }
}

TEST(NpyTest, ReadsBfloat16UnderItsNames) {
  for (StringRef descr : {"<V2", "|V2", "bfloat16"}) {
    llvm::Expected<Array> read =
        parseNpy(makeFile(descr, "(1,)", StringRef("\x40\xc0", 2)));
    ASSERT_TRUE(bool(read)) << llvm::toString(read.takeError());
    EXPECT_EQ(read->getType(), DType::BF16);
    EXPECT_EQ(getElement(read->view(), 0), -3.0L);
  }
}

TEST(NpyTest, FortranOrderBecomesCOrder) {
  // a[i][j][k] = 6i + 2j + k for the shape 2x3x2, first index fastest.
  const char data[] = {0, 6, 2, 8, 4, 10, 1, 7, 3, 9, 5, 11};
  llvm::Expected<Array> read = parseNpy(
      makeFile("|i1", "(2, 3, 2)", StringRef(data, sizeof(data)), true));
  ASSERT_TRUE(bool(read)) << llvm::toString(read.takeError());
  for (int64_t i = 0; i < 12; ++i)
    EXPECT_EQ(getElement(read->view(), i), i);
}

TEST(NpyTest, EveryTruncationIsAnError) {
  for (char version : {1, 2, 3}) {
    std::string file = makeFile(
        "{'descr': '<i2', 'fortran_order': False, 'shape': (2, 3), }\n",
        "abcdefghijkl", version);
    ASSERT_EQ(getError(file), "no error");
    for (size_t length = 0; length < file.size(); ++length)
      EXPECT_NE(getError(StringRef(file).take_front(length)), "no error")
          << length;
    EXPECT_ERROR(file + "m", "has 13 bytes of data, but 2x3 int16 takes 12; "
                             "the file is corrupt or holds more arrays");
    EXPECT_ERROR(StringRef(file).drop_back(), "truncated");
  }
}

TEST(NpyTest, EveryChangedByteOfTheHeaderIsHarmless) {
  std::string file = makeFile("<i2", "(2, 3)", "abcdefghijkl");
  for (size_t i = 0; i < file.size(); ++i)
    for (int byte = 0; byte < 256; ++byte) {
      std::string changed = file;
      changed[i] = static_cast<char>(byte);
      llvm::Expected<Array> read = parseNpy(changed);
      if (read)
        EXPECT_EQ(read->getNumBytes(), 12);
      else
        EXPECT_FALSE(llvm::toString(read.takeError()).empty());
    }
}

TEST(NpyTest, MalformedHeaders) {
  EXPECT_ERROR("", "begins with ''");
  EXPECT_ERROR("PK\3\4.......",
               "begins with 'PK\\03\\04..', not with the magic");
  EXPECT_ERROR(makeFile("{}", "", 4), "version 4");
  std::string huge = kNpyMagic.str() + std::string("\2\0\xff\xff\xff\xff", 6);
  EXPECT_ERROR(huge + "{}", "has a header of 4294967295 bytes, but only 2");
  EXPECT_ERROR(makeFile("{}", ""), "expected the keys");
  EXPECT_ERROR(makeFile("{'descr': '<f4', 'shape': (1,)}", "abcd"),
               "expected the keys");
  EXPECT_ERROR(makeFile("{'color': 'red'}", ""), "unknown key 'color'");
  EXPECT_ERROR(makeFile("[('descr', '<f4')]", ""), "expected '{' at");
  EXPECT_ERROR(makeFile("{'descr' '<f4'}", ""), "a quoted key and ':'");
  EXPECT_ERROR(makeFile("{'descr': [('a', '<f4')]}", ""), "records");
  EXPECT_ERROR(makeFile("{'fortran_order': 0}", ""), "expected True or False");
  EXPECT_ERROR(makeFile("{'shape': 3}", ""), "expected '(' of a shape");
  EXPECT_ERROR(makeFile("{'shape': (3 4)}", ""), "expected ',' or ')'");
  EXPECT_ERROR(makeFile("<f4", "(-1,)", ""), "a size of at least 0");
  EXPECT_ERROR(makeFile("<f4", "(99999999999999999999,)", ""),
               "a size of at least 0");
  EXPECT_ERROR(makeFile("<f4", "(4294967296, 4294967296)", ""),
               "no memory can hold");
  EXPECT_ERROR(makeFile("<f4", "(4611686018427387904,)", ""),
               "no memory can hold");
}

TEST(NpyTest, UnsupportedTypes) {
  EXPECT_ERROR(makeFile(">f4", "(1,)", "abcd"),
               "element type '>f4' is not little endian; save a.astype('<f4')");
  EXPECT_ERROR(makeFile("<c8", "(1,)", "abcdefgh"),
               "element type '<c8' is not supported; convert to");
  EXPECT_ERROR(makeFile("|O", "(1,)", ""), "element type '|O'");
  EXPECT_ERROR(makeFile("", "(1,)", ""), "element type ''");
  EXPECT_ERROR(makeFile("|b1", "(3,)", StringRef("\0\1\2", 3)),
               "element 2 is the byte 2, but a bool is 0 or 1");
}

TEST(NpyTest, ElementsAreExact) {
  uint64_t big = 0xffffffffffffffff;
  EXPECT_EQ(getElement({DType::U64, {}, &big}, 0), 18446744073709551615.0L);
  EXPECT_EQ(getElement({DType::I64, {}, &big}, 0), -1.0L);
  uint16_t half[] = {0x0001, 0xfbff, 0x7c00};
  EXPECT_EQ(getElement({DType::F16, {3}, half}, 0), 0x1p-24L);
  EXPECT_EQ(getElement({DType::F16, {3}, half}, 1), -65504.0L);
  EXPECT_EQ(getElement({DType::F16, {3}, half}, 2), HUGE_VALL);
  uint16_t brain[] = {0x0001, 0xff7f};
  EXPECT_EQ(getElement({DType::BF16, {2}, brain}, 0), 0x1p-133L);
  uint8_t eight[] = {0x01, 0xfe};
  EXPECT_EQ(getElement({DType::F8E4M3FN, {2}, eight}, 0), 0x1p-9L);
  EXPECT_EQ(getElement({DType::F8E4M3FN, {2}, eight}, 1), -448.0L);
  EXPECT_EQ(getElement({DType::F8E5M2, {2}, eight}, 0), 0x1p-16L);
  EXPECT_TRUE(std::isnan(getElement({DType::F8E5M2, {2}, eight}, 1)));
  EXPECT_EQ(getElement({DType::BF16, {2}, brain}, 1), -0x1.fep127L);
}

namespace {
/// A folder that is gone after the test.
struct NpyFileTest : testing::Test {
  void SetUp() override {
    ASSERT_FALSE(llvm::sys::fs::createUniqueDirectory("npy", folder));
  }
  void TearDown() override {
    EXPECT_FALSE(llvm::sys::fs::remove_directories(folder));
  }
  std::string getPath(StringRef name) {
    SmallString<128> path = folder;
    llvm::sys::path::append(path, name);
    return path.str().str();
  }
  size_t countFiles() {
    std::error_code error;
    size_t count = 0;
    for (llvm::sys::fs::directory_iterator it(folder, error), end;
         it != end && !error; it.increment(error))
      ++count;
    return count;
  }
  SmallString<128> folder;
};
} // namespace

TEST_F(NpyFileTest, WritesAndReads) {
  float values[] = {1, 2, 3};
  std::string path = getPath("a.npy");
  ASSERT_EQ(llvm::toString(writeNpy(path, {DType::F32, {3}, values})), "");
  EXPECT_EQ(countFiles(), 1u);
  llvm::Expected<Array> read = readNpy(path);
  ASSERT_TRUE(bool(read)) << llvm::toString(read.takeError());
  EXPECT_EQ(read->as<float>(), ArrayRef<float>(values));
}

TEST_F(NpyFileTest, WritesAllOrNothing) {
  float values[] = {1, 2, 3};
  ArrayView array{DType::F32, {3}, values};
  std::string good = getPath("a.npy"), bad = getPath("missing/b.npy");
  std::string error = llvm::toString(writeNpys({good, bad}, {array, array}));
  EXPECT_NE(error.find("missing/b.npy': cannot be written: "),
            std::string::npos)
      << error;
  EXPECT_EQ(countFiles(), 0u);
}

TEST_F(NpyFileTest, KeepsLinksAndDevices) {
  float values[] = {1, 2, 3};
  ArrayView array{DType::F32, {3}, values};
  std::string target = getPath("target.npy"), link = getPath("link.npy");
  ASSERT_EQ(llvm::toString(writeNpy(target, array)), "");
  ASSERT_FALSE(llvm::sys::fs::create_link(target, link));
  values[0] = 7;
  ASSERT_EQ(llvm::toString(writeNpy(link, array)), "");
  EXPECT_TRUE(llvm::sys::fs::is_symlink_file(link));
  llvm::Expected<Array> read = readNpy(target);
  ASSERT_TRUE(bool(read)) << llvm::toString(read.takeError());
  EXPECT_EQ(read->as<float>()[0], 7);

  EXPECT_EQ(llvm::toString(writeNpy("/dev/null", array)), "");
  EXPECT_FALSE(llvm::sys::fs::is_regular_file("/dev/null"));
  std::string error = llvm::toString(writeNpy("/dev/full", array));
  EXPECT_NE(error.find("'/dev/full': cannot be written"), std::string::npos)
      << error;
  error = llvm::toString(writeNpy(folder, array));
  EXPECT_NE(error.find("cannot be written"), std::string::npos) << error;
}

TEST_F(NpyFileTest, MissingFileIsNamed) {
  llvm::Expected<Array> read = readNpy(getPath("none.npy"));
  ASSERT_FALSE(bool(read));
  std::string error = llvm::toString(read.takeError());
  EXPECT_NE(error.find("none.npy': cannot be read: No such file"),
            std::string::npos)
      << error;
}
