#include "Certificate.h"
#include "Sha256.h"
#include <functional>
#include <set>
#include <sstream>

using namespace checker;

namespace {
/// The words of a line after its key.
class Words {
public:
  explicit Words(const std::string &text) : stream(text) {}
  bool number(double &value) {
    std::string word;
    return stream >> word && parseNumber(word, value);
  }
  bool count(uint64_t &value) {
    std::string word;
    char *end = nullptr;
    if (!(stream >> word) || !std::isdigit((unsigned char)word[0]))
      return false;
    value = std::strtoull(word.c_str(), &end, 0);
    return *end == 0;
  }
  bool keyword(const char *expected) {
    std::string word;
    return stream >> word && word == expected;
  }
  bool atEnd() { return (stream >> std::ws).eof(); }

private:
  std::istringstream stream;
};

using Reader = std::function<bool(FunctionRecord &, const std::string &)>;
} // namespace

static bool readBound(std::optional<double> &bound, const std::string &text) {
  if (text == "none")
    return true;
  Words words(text);
  bound = 0;
  return words.number(*bound) && *bound >= 0 && words.keyword("ulp") &&
         words.atEnd();
}

static bool readWorst(std::optional<Worst> &worst, const std::string &text,
                      bool isAbsolute = false) {
  Words words(text);
  worst.emplace();
  return words.number(worst->error) && (isAbsolute || words.keyword("ulp")) &&
         words.keyword("at") && words.count(worst->input) &&
         words.keyword("gives") && words.count(worst->computed) &&
         words.keyword("exact") && words.count(worst->expected) &&
         words.atEnd();
}

static bool readDomain(FunctionRecord &record, const std::string &text) {
  if (text == "all")
    return true;
  Words words(text);
  return words.number(record.domainLow) && words.number(record.domainHigh) &&
         record.domainLow <= record.domainHigh && words.atEnd();
}

static bool readRoot(FunctionRecord &record, const std::string &text) {
  Words words(text);
  Root root;
  bool isRoot = words.number(root.at) && words.keyword("within") &&
                words.number(root.within) && words.keyword("bound") &&
                words.number(root.bound) && words.atEnd();
  record.roots.push_back(root);
  return isRoot;
}

static bool readArgument(FunctionRecord &record, const std::string &text) {
  size_t space = text.find(' ');
  double value;
  if (space == std::string::npos || !parseNumber(text.substr(space + 1), value))
    return false;
  record.arguments.push_back({text.substr(0, space), value});
  return true;
}

static bool readPart(FunctionRecord &record, const std::string &text) {
  size_t equals = text.find(" = ");
  if (equals == std::string::npos)
    return false;
  record.parts.push_back({text.substr(0, equals), text.substr(equals + 3)});
  return true;
}

static Reader countReader(uint64_t FunctionRecord::*member) {
  return [=](FunctionRecord &record, const std::string &text) {
    Words words(text);
    return words.count(record.*member) && words.atEnd();
  };
}

static Reader worstReader(std::optional<Worst> FunctionRecord::*member,
                          bool isAbsolute = false) {
  return [=](FunctionRecord &record, const std::string &text) {
    return readWorst(record.*member, text, isAbsolute);
  };
}

namespace {
/// How many lines with a key a function has.
enum class Number { One, Optional, Any };
struct Key {
  const char *name;
  Number number;
  Reader read;
};
} // namespace

using Text = const std::string &;
static const Key keys[] = {
    {"prototype", Number::One,
     [](FunctionRecord &r, Text text) { return r.prototype = text, true; }},
    {"type", Number::One,
     [](FunctionRecord &r, Text text) {
       return (r.type = FloatType::find(text)) != nullptr;
     }},
    {"argument", Number::Any, readArgument},
    {"gradient", Number::Optional,
     [](FunctionRecord &r, Text text) {
       return parseNumber(text, r.gradient.emplace());
     }},
    {"let", Number::Any, readPart},
    {"formula", Number::One,
     [](FunctionRecord &r, Text text) { return r.formula = text, true; }},
    {"domain", Number::One, readDomain},
    {"note", Number::Any,
     [](FunctionRecord &r, Text text) {
       return r.notes.push_back(text), true;
     }},
    {"bound", Number::One,
     [](FunctionRecord &r, Text text) { return readBound(r.bound, text); }},
    {"bound-subnormal", Number::One,
     [](FunctionRecord &r, Text text) {
       return readBound(r.subnormalBound, text);
     }},
    {"root", Number::Any, readRoot},
    {"established", Number::One,
     [](FunctionRecord &r, Text text) {
       r.isExhaustive = text == "exhaustive";
       return r.isExhaustive || text == "stratified";
     }},
    {"inputs", Number::One, countReader(&FunctionRecord::inputs)},
    {"misrounded", Number::One, countReader(&FunctionRecord::misrounded)},
    {"specials", Number::One,
     [](FunctionRecord &r, Text text) {
       Words words(text);
       return words.count(r.specials) && words.keyword("wrong") &&
              words.count(r.wrongSpecials) && words.atEnd();
     }},
    {"worst-normal", Number::Optional, worstReader(&FunctionRecord::normal)},
    {"worst-subnormal", Number::Optional,
     worstReader(&FunctionRecord::subnormal)},
    {"worst-root", Number::Optional,
     worstReader(&FunctionRecord::nearRoot, /*isAbsolute=*/true)},
    {"worst-special", Number::Optional,
     worstReader(&FunctionRecord::wrongSpecial)},
};

/// Parses the lines before the last one.
namespace {
class Lines {
public:
  explicit Lines(Certificate &certificate) : certificate(certificate) {}
  bool add(const std::string &line, std::string &error);
  bool finishFunction(std::string &error);

private:
  bool addToFile(const std::string &key, const std::string &text);

  Certificate &certificate;
  std::set<std::string> seen;
};
} // namespace

bool Lines::addToFile(const std::string &key, const std::string &text) {
  if (key == "note")
    certificate.notes.push_back(text);
  else if (key == "file" && certificate.file.empty())
    certificate.file = text;
  else if (key == "sha256" && certificate.sha256.empty() && text.size() == 64)
    certificate.sha256 = text;
  else
    return false;
  return true;
}

bool Lines::finishFunction(std::string &error) {
  if (certificate.functions.empty())
    return true;
  for (const Key &key : keys)
    if (key.number == Number::One && !seen.count(key.name)) {
      error = "function '" + certificate.functions.back().symbol +
              "' has no line '" + key.name + "'";
      return false;
    }
  seen.clear();
  return true;
}

bool Lines::add(const std::string &line, std::string &error) {
  if (line.empty() || line[0] == '#')
    return true;
  size_t space = line.find(' ');
  std::string name = line.substr(0, space);
  std::string text = space == std::string::npos ? "" : line.substr(space + 1);
  if (name == "function") {
    if (!finishFunction(error))
      return false;
    certificate.functions.emplace_back().symbol = text;
    return true;
  }
  bool isRead = false;
  if (certificate.functions.empty())
    isRead = addToFile(name, text);
  else
    for (const Key &key : keys)
      if (name == key.name)
        isRead = (seen.insert(name).second || key.number == Number::Any) &&
                 key.read(certificate.functions.back(), text);
  if (!isRead)
    error = "cannot make sense of the line '" + line + "'";
  return isRead;
}

bool Certificate::parse(const std::string &text, std::string &error) {
  size_t last = text.rfind("\nend ");
  if (text.compare(0, std::string(kCertificateFirstLine).size() + 1,
                   std::string(kCertificateFirstLine) + "\n") != 0) {
    error =
        std::string("the first line is not '") + kCertificateFirstLine + "'";
    return false;
  }
  if (last == std::string::npos) {
    error = "it has been cut short: there is no line 'end'";
    return false;
  }
  std::string body = text.substr(0, last + 1);
  if (text.substr(last + 1) != "end " + checker::sha256(body) + "\n") {
    error = "it has been changed: the hash in its last line is not that of the "
            "lines before";
    return false;
  }
  std::istringstream stream(body.substr(body.find('\n') + 1));
  Lines lines(*this);
  for (std::string line; std::getline(stream, line);)
    if (!lines.add(line, error))
      return false;
  if (!lines.finishFunction(error))
    return false;
  if (file.empty() || sha256.empty())
    error = "it has no line 'file' or 'sha256'";
  return error.empty();
}
